package vn.thongsuot.guidance;

import java.time.Clock;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Puts on record what is done to entries, and tells when it changes what is found. */
@Component
class EntryRecord {

	private final EntryChanges changes;

	private final Marks marks;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	EntryRecord(EntryChanges changes, Marks marks, ApplicationEventPublisher events, Clock clock) {
		this.changes = changes;
		this.marks = marks;
		this.events = events;
		this.clock = clock;
	}

	void note(String entryId, EntryAction action, Hand hand, String before, String after) {
		this.changes.save(new EntryChange(entryId, action, hand, before, after, this.clock.instant()));
	}

	/** What people find changes with the commit of this transaction. */
	void guidanceChanges() {
		this.marks.countOn(Mark.REVISION);
		this.events.publishEvent(new GuidanceChanged());
	}

}
