package vn.thongsuot.desk;

import java.time.Clock;
import java.time.Duration;

import org.springframework.stereotype.Component;

import vn.thongsuot.directory.Desks;
import vn.thongsuot.directory.UnlinkedGroups;
import vn.thongsuot.messaging.Address;
import vn.thongsuot.messaging.Content;
import vn.thongsuot.messaging.Incoming;
import vn.thongsuot.messaging.Outbox;
import vn.thongsuot.messaging.Outgoing;
import vn.thongsuot.wording.Phrases;

/** Greets a group that takes us in, and forgets one that puts us out. */
@Component
class GroupStanding {

	private final Desks desks;

	private final UnlinkedGroups unlinked;

	private final Outbox outbox;

	private final Phrases phrases;

	private final DeskSettings settings;

	private final Clock clock;

	GroupStanding(Desks desks, UnlinkedGroups unlinked, Outbox outbox, Phrases phrases, DeskSettings settings,
			Clock clock) {
		this.desks = desks;
		this.unlinked = unlinked;
		this.outbox = outbox;
		this.phrases = phrases;
		this.settings = settings;
		this.clock = clock;
	}

	/** Notes a group that is no desk, in case its standing was never told. */
	void seen(Incoming incoming) {
		if (this.desks.at(incoming.chat()).isEmpty()) {
			this.unlinked.seen(incoming.chat());
		}
	}

	void changed(Incoming incoming, Content.Standing standing) {
		Address group = incoming.chat();
		if (!standing.member()) {
			this.unlinked.forget(group);
		}
		else if (this.desks.at(group).isEmpty() && !isKnown(group)) {
			this.unlinked.seen(group);
			this.outbox.post(Outgoing.to(group,
					this.phrases.say("desk.greeting", "minutes", this.settings.linkWithin().toMinutes())));
		}
	}

	private boolean isKnown(Address group) {
		return this.unlinked.seenBefore(this.clock.instant().plus(Duration.ofSeconds(1))).contains(group);
	}

}
