package vn.thongsuot.desk;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import vn.thongsuot.messaging.ThreadVanished;
import vn.thongsuot.ticket.Tickets;

/** Posts the card once more when people have deleted the thread that held it. */
@Component
class ThreadLosses {

	private final Tickets tickets;

	private final CardPosting posting;

	ThreadLosses(Tickets tickets, CardPosting posting) {
		this.tickets = tickets;
		this.posting = posting;
	}

	@EventListener
	void follow(ThreadVanished vanished) {
		if (vanished.about().kind().equals("ticket")) {
			this.tickets.findById(Long.parseLong(vanished.about().ids().getFirst())).ifPresent(this.posting::revise);
		}
	}

}
