package vn.thongsuot.desk;

import org.springframework.stereotype.Component;

import vn.thongsuot.directory.Desk;
import vn.thongsuot.messaging.Threads;
import vn.thongsuot.ticket.Ticket;
import vn.thongsuot.ticket.TicketState;
import vn.thongsuot.wording.Phrases;
import vn.thongsuot.wording.TicketWords;

/** Gives each ticket a thread of its own, in groups that have such. */
@Component
class CardThreads {

	private static final int START = 60;

	private final Threads threads;

	private final Phrases phrases;

	private final TicketWords words;

	CardThreads(Threads threads, Phrases phrases, TicketWords words) {
		this.threads = threads;
		this.phrases = phrases;
		this.words = words;
	}

	/** What is said about the ticket there stays together from now on. */
	void open(Ticket ticket, Desk desk) {
		String title = this.phrases.label("desk.thread", "number", ticket.number(), "commune",
				this.words.communeInside(ticket.commune()), "start",
				Texts.begin(TicketWords.start(ticket.question()), START));
		this.threads.open(desk.address(), TicketWords.subject(ticket.number()), title);
	}

	/** Ends it when nobody asks on. */
	void closeIfDone(Ticket ticket, Desk desk) {
		if (ticket.state() == TicketState.CLOSED || ticket.state() == TicketState.WITHDRAWN) {
			close(ticket, desk);
		}
	}

	/** Nothing more about the ticket is said there. */
	void close(Ticket ticket, Desk desk) {
		this.threads.close(desk.address(), TicketWords.subject(ticket.number()));
	}

}
