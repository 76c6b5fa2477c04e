package vn.thongsuot.guidance;

import java.time.Clock;
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
	 * Stands for it no longer: what it says is not found any more until it says something
	 * else or is approved anew.
	 * @return false if nobody stood for it
	 */
	public boolean withdraw(Entry entry, String reason, Address lead) {
		Optional<Approval> standing = last(entry.id())
			.filter((approval) -> approval.isOf(entry) && !approval.isEnded());
		standing.ifPresent((approval) -> {
			approval.end(lead, reason, this.clock.instant());
			note(entry, EntryAction.RETIRE, new Hand(Hand.Role.LEAD, lead), entry.fingerprint(), reason);
		});
		return standing.isPresent();
	}

	private void note(Entry entry, EntryAction action, Hand hand, String before, String after) {
		this.entryRecord.note(entry.id(), action, hand, before, after);
		this.entryRecord.guidanceChanges();
	}

}
