package vn.thongsuot.guidance;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.thongsuot.messaging.Address;

/** Leads stand for entries; each approval is bound to what the entry then said. */
@Component
@Transactional
public class Approvals implements LastApprovals {

	private final ApprovalRows rows;

	private final EntryRecord entryRecord;

	private final Clock clock;

	Approvals(ApprovalRows rows, EntryRecord entryRecord, Clock clock) {
		this.rows = rows;
		this.entryRecord = entryRecord;
		this.clock = clock;
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<Approval> last(String entryId) {
		return this.rows.findFirstByEntryIdOrderByIdDesc(entryId);
	}

	/** Whether somebody stands for what the entry says now. */
	@Transactional(readOnly = true)
	public boolean stands(Entry entry) {
		return last(entry.id()).filter((approval) -> approval.isOf(entry) && !approval.isEnded()).isPresent();
	}

	/**
	 * Stands for an entry.
	 * @return false if somebody does already
	 */
	public boolean approve(Entry entry, Address lead) {
		if (stands(entry)) {
			return false;
		}
		this.rows.save(new Approval(entry, lead, this.clock.instant()));
		note(entry, EntryAction.APPROVE, new Hand(Hand.Role.LEAD, lead), "", entry.fingerprint());
		return true;
	}

	/**
	 * Does not stand for it, or no longer: what it says is not found any more until it
	 * says something else.
	 * @return false if that was said before
	 */
	public boolean withdraw(Entry entry, String reason, Address lead) {
		Optional<Approval> last = last(entry.id()).filter((approval) -> approval.isOf(entry));
		if (last.filter(Approval::isEnded).isPresent()) {
			return false;
		}
		Instant now = this.clock.instant();
		last.orElseGet(() -> this.rows.save(new Approval(entry, lead, now))).end(lead, reason, now);
		note(entry, EntryAction.RETIRE, new Hand(Hand.Role.LEAD, lead), entry.fingerprint(), reason);
		return true;
	}

	private void note(Entry entry, EntryAction action, Hand hand, String before, String after) {
		this.entryRecord.note(entry.id(), action, hand, before, after);
		this.entryRecord.guidanceChanges();
	}

}
