package vn.thongsuot.desk;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import vn.thongsuot.directory.Desk;
import vn.thongsuot.directory.DeskLinked;
import vn.thongsuot.directory.DeskMoved;
import vn.thongsuot.directory.DeskUnlinked;
import vn.thongsuot.directory.Desks;
import vn.thongsuot.messaging.Address;
import vn.thongsuot.messaging.Keyboard;
import vn.thongsuot.messaging.Outbox;
import vn.thongsuot.messaging.Outgoing;
import vn.thongsuot.messaging.RichText;
import vn.thongsuot.wording.Phrases;
import vn.thongsuot.wording.TicketWords;

/** Greets groups, and keeps what the greeting says of their linking true. */
@Component
class Greetings {

	private final Desks desks;

	private final Outbox outbox;

	private final Phrases phrases;

	private final TicketWords words;

	private final DeskSettings settings;

	Greetings(Desks desks, Outbox outbox, Phrases phrases, TicketWords words, DeskSettings settings) {
		this.desks = desks;
		this.outbox = outbox;
		this.phrases = phrases;
		this.words = words;
		this.settings = settings;
	}

	/** Greets a group that took us in and is not linked. */
	void greet(Address group) {
		this.outbox.post(Outgoing.to(group, unlinked()).keyed(key(group, turns(group) + 1)));
	}

	@EventListener
	void follow(DeskLinked linked) {
		this.desks.byId(linked.desk()).ifPresent((desk) -> revise(desk, linked(desk)));
	}

	@EventListener
	void follow(DeskMoved moved) {
		this.desks.byId(moved.desk()).ifPresent((desk) -> revise(desk, linked(desk)));
	}

	@EventListener
	void follow(DeskUnlinked ended) {
		this.desks.byId(ended.desk()).ifPresent((desk) -> revise(desk, unlinked()));
	}

	private void revise(Desk desk, RichText text) {
		int turn = turns(desk.address());
		if (turn > 0 && !this.outbox.isLeftBehind(key(desk.address(), turn))) {
			this.outbox.revise(key(desk.address(), turn), text, Keyboard.NONE);
		}
	}

	private RichText unlinked() {
		return this.phrases.say("desk.greeting", "minutes", this.settings.linkWithin().toMinutes());
	}

	private RichText linked(Desk desk) {
		return this.phrases.say("desk.greeting-linked", "department", this.words.departmentInFull(desk.department()));
	}

	/** How often the group was greeted; it may have put us out in between. */
	private int turns(Address group) {
		int turn = 0;
		while (this.outbox.find(key(group, turn + 1)).isPresent()) {
			turn++;
		}
		return turn;
	}

	private static String key(Address group, int turn) {
		return "greeting:" + group + ":" + turn;
	}

}
