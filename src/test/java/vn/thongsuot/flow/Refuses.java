package vn.thongsuot.flow;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import vn.thongsuot.ticket.TicketAction;

/** What is tried with a ticket in a flow test where it may not happen, and does not. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@interface Refuses {

	TicketAction[] value();

}
