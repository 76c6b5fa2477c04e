package vn.thongsuot.guidance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.thongsuot.calendar.BusinessClock;
import vn.thongsuot.calendar.WorkingTime;
import vn.thongsuot.messaging.Address;

/**
 * What happens to stored entries, each step on record; whoever calls has checked that the
 * hand may do it.
 */
@Component
@Transactional
public class EntryLife {

	private final StoredEntries entries;

	private final Guidance guidance;

	private final Approvals approvals;

	private final EntryRecord entryRecord;

	private final ApplicationEventPublisher events;

	private final BusinessClock businessClock;

	private final WorkingTime workingTime;

	private final Clock clock;

	EntryLife(StoredEntries entries, Guidance guidance, Approvals approvals, EntryRecord entryRecord,
			ApplicationEventPublisher events, BusinessClock businessClock, WorkingTime workingTime, Clock clock) {
		this.entries = entries;
		this.guidance = guidance;
		this.approvals = approvals;
		this.entryRecord = entryRecord;
		this.events = events;
		this.businessClock = businessClock;
		this.workingTime = workingTime;
		this.clock = clock;
	}

	/** Makes a draft of an answered question; its id is made here. */
	public StoredEntry make(StoredEntry.Source source, DraftText text, String category, String department, Hand hand) {
		String id = EntryId.of(text.question(), this::isTaken);
		Entry draft = text.toEntry(id, category, department, today().plusYears(1));
		StoredEntry entry = this.entries.save(new StoredEntry(source, draft, this.clock.instant()));
		this.entryRecord.note(id, EntryAction.MAKE, hand, "", content(entry));
		tell(entry, EntryAction.MAKE, hand, "");
		return entry;
	}

	/**
	 * Changes one part; an entry that waits for its approval is a draft again if its own
	 * department's staff do it.
	 */
	public void change(StoredEntry entry, Edit edit, Hand hand) {
		String before = content(entry);
		if (hand.role() == Hand.Role.STAFF && entry.state() != StoredEntry.State.DRAFT) {
			entry.become(StoredEntry.State.DRAFT, "", this.clock.instant());
		}
		entry.change(edit, today());
		this.entryRecord.note(entry.entry().id(), EntryAction.EDIT, hand, before, content(entry));
		tell(entry, EntryAction.EDIT, hand, "");
	}

	/** Asks the department's leads to approve it. */
	public void submit(StoredEntry entry, Hand hand) {
		become(entry, StoredEntry.State.AWAITING_APPROVAL, EntryAction.SUBMIT, hand, "");
	}

	/** Makes a draft again of what waits to be approved. */
	public void takeBack(StoredEntry entry, Hand hand) {
		become(entry, StoredEntry.State.DRAFT, EntryAction.TAKE_BACK, hand, "");
	}

	/** From now on everybody finds it. */
	public void approve(StoredEntry entry, Address lead) {
		if (isFile(entry.entry().id())) {
			entry.nameAnew(EntryId.of(entry.entry().question(), this::isTaken));
		}
		become(entry, StoredEntry.State.APPROVED, EntryAction.APPROVE, new Hand(Hand.Role.LEAD, lead), "");
		this.approvals.approve(entry.entry(), lead);
		this.entryRecord.guidanceChanges();
	}

	public void decline(StoredEntry entry, String reason, Hand hand) {
		become(entry, StoredEntry.State.DECLINED, EntryAction.DECLINE, hand, reason);
	}

	public void discard(StoredEntry entry, Hand hand) {
		become(entry, StoredEntry.State.DISCARDED, EntryAction.DISCARD, hand, "");
	}

	/** Nobody finds it any more. */
	public void retire(StoredEntry entry, String reason, Address lead) {
		this.approvals.withdraw(entry.entry(), reason, lead);
		become(entry, StoredEntry.State.RETIRED, EntryAction.RETIRE, new Hand(Hand.Role.LEAD, lead), reason);
		this.entryRecord.guidanceChanges();
	}

	/** A lead has looked at it again. */
	public void renew(StoredEntry entry, Address lead) {
		String before = content(entry);
		entry.holdsStill(today());
		Hand hand = new Hand(Hand.Role.LEAD, lead);
		this.entryRecord.note(entry.entry().id(), EntryAction.RENEW, hand, before, content(entry));
		this.approvals.approve(entry.entry(), lead);
		tell(entry, EntryAction.RENEW, hand, "");
	}

	/** A file with its id stands in its place. */
	void takeOver(String entryId) {
		this.entries.lock(entryId)
			.filter((entry) -> entry.state() == StoredEntry.State.APPROVED)
			.ifPresent((entry) -> become(entry, StoredEntry.State.TAKEN_OVER, EntryAction.TAKE_OVER, Hand.FILE, ""));
	}

	/** Those who asked the like know of it. */
	public void told(StoredEntry entry) {
		entry.told(this.clock.instant());
	}

	/** The entry, for whoever is about to change it. */
	public Optional<StoredEntry> lock(long number) {
		return this.entries.lock(number);
	}

	/** The same, by the id under which people find it. */
	public Optional<StoredEntry> lock(String entryId) {
		return this.entries.lock(entryId);
	}

	private void become(StoredEntry entry, StoredEntry.State next, EntryAction action, Hand hand, String reason) {
		String before = entry.state().name();
		entry.become(next, reason, this.clock.instant());
		String after = reason.isEmpty() ? next.name() : next.name() + ": " + reason;
		this.entryRecord.note(entry.entry().id(), action, hand, before, after);
		tell(entry, action, hand, reason);
	}

	private void tell(StoredEntry entry, EntryAction action, Hand hand, String detail) {
		this.events.publishEvent(new EntryChanged(entry, action, hand, detail));
	}

	private boolean isTaken(String id) {
		return isFile(id) || this.entries.findByEntryId(id).isPresent();
	}

	private boolean isFile(String id) {
		return this.guidance.byId(id).isPresent();
	}

	private LocalDate today() {
		return this.workingTime.day(this.businessClock.now());
	}

	private static String content(StoredEntry entry) {
		return EntryMarkdown.write(entry.entry(), "-");
	}

}
