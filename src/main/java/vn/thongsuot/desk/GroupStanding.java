package vn.thongsuot.desk;

import java.time.Clock;
import java.time.Duration;

import org.springframework.stereotype.Component;

import vn.thongsuot.directory.Desks;
import vn.thongsuot.directory.UnlinkedGroups;
import vn.thongsuot.messaging.Address;
import vn.thongsuot.messaging.Content;
import vn.thongsuot.messaging.Incoming;

/** Greets a group that takes us in, and forgets one that puts us out. */
@Component
class GroupStanding {

	private final Desks desks;

	private final UnlinkedGroups unlinked;

	private final Greetings greetings;

	private final Demotions demotions;

	private final Clock clock;

	GroupStanding(Desks desks, UnlinkedGroups unlinked, Greetings greetings, Demotions demotions, Clock clock) {
		this.desks = desks;
		this.unlinked = unlinked;
		this.greetings = greetings;
		this.demotions = demotions;
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
		this.desks.at(group).ifPresent((desk) -> this.demotions.changed(desk, standing));
		if (!standing.member()) {
			this.unlinked.forget(group);
		}
		else if (this.desks.at(group).isEmpty() && !isKnown(group)) {
			this.unlinked.seen(group);
			this.greetings.greet(group);
		}
	}

	private boolean isKnown(Address group) {
		return this.unlinked.seenBefore(this.clock.instant().plus(Duration.ofSeconds(1))).contains(group);
	}

}
