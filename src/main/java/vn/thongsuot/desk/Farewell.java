package vn.thongsuot.desk;

import java.time.Clock;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.thongsuot.directory.Desks;
import vn.thongsuot.directory.UnlinkedGroups;
import vn.thongsuot.messaging.Address;
import vn.thongsuot.messaging.Outbox;
import vn.thongsuot.messaging.Outgoing;
import vn.thongsuot.wording.Phrases;

/** Leaves groups that nobody links, with one polite sentence. */
@Component
class Farewell {

	private final UnlinkedGroups unlinked;

	private final Desks desks;

	private final Outbox outbox;

	private final Phrases phrases;

	private final DeskSettings settings;

	private final Clock clock;

	Farewell(UnlinkedGroups unlinked, Desks desks, Outbox outbox, Phrases phrases, DeskSettings settings, Clock clock) {
		this.unlinked = unlinked;
		this.desks = desks;
		this.outbox = outbox;
		this.phrases = phrases;
		this.settings = settings;
		this.clock = clock;
	}

	@Scheduled(fixedDelayString = "${thongsuot.desk.timer:1m}")
	@Transactional
	public void tick() {
		this.unlinked.seenBefore(this.clock.instant().minus(this.settings.linkWithin()))
			.stream()
			.filter((group) -> this.desks.at(group).isEmpty())
			.forEach(this::leave);
	}

	private void leave(Address group) {
		if (this.unlinked.sayFarewell(group)) {
			this.outbox.post(Outgoing.to(group, this.phrases.say("desk.farewell")));
			this.outbox.leave(group);
		}
	}

}
