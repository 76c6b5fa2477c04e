package vn.thongsuot.desk;

import org.springframework.stereotype.Component;

import vn.thongsuot.directory.Desk;
import vn.thongsuot.messaging.Sender;
import vn.thongsuot.ticket.TicketActor;
import vn.thongsuot.wording.Phrases;

/** Names whoever writes or presses in a group, even when the platform hides them. */
@Component
class GroupAuthors {

	private static final int LONGEST = 150;

	private final Phrases phrases;

	GroupAuthors(Phrases phrases) {
		this.phrases = phrases;
	}

	TicketActor of(Sender sender, Desk desk) {
		return switch (sender.kind()) {
			case PERSON -> new TicketActor(role(desk), sender.person(), name(sender));
			case ANONYMOUS_ADMIN -> hidden("desk.author.anonymous");
			case LINKED_CHANNEL, BOT -> hidden("desk.author.channel");
		};
	}

	private String name(Sender sender) {
		String name = sender.name().strip();
		return name.isEmpty() ? this.phrases.label("desk.author.nameless") : Texts.begin(name, LONGEST);
	}

	private TicketActor hidden(String key) {
		return new TicketActor(TicketActor.Role.ANONYMOUS_ADMIN, null, this.phrases.label(key));
	}

	private static TicketActor.Role role(Desk desk) {
		return desk.isStandingUnits() ? TicketActor.Role.STANDING_UNIT : TicketActor.Role.STAFF;
	}

}
