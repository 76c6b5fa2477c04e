package vn.thongsuot.flow;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import vn.thongsuot.ticket.TicketAction;

/**
 * What happens to a ticket in a flow test, over HTTP from the press to what people read.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@interface Walks {

	TicketAction[] value();

}
