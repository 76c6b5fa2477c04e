package vn.thongsuot.guidance;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.thongsuot.messaging.Address;

/** What leads want changed, until the standing unit has settled it. */
@Component
@Transactional
public class Remarks {

	private final RemarkRows rows;

	private final EntryRecord entryRecord;

	private final Clock clock;

	Remarks(RemarkRows rows, EntryRecord entryRecord, Clock clock) {
		this.rows = rows;
		this.entryRecord = entryRecord;
		this.clock = clock;
	}

	public Remark make(Entry entry, String text, Address lead) {
		Remark remark = this.rows.save(new Remark(entry, text, lead, this.clock.instant()));
		this.entryRecord.note(entry.id(), EntryAction.REMARK, new Hand(Hand.Role.LEAD, lead), "", remark.text());
		return remark;
	}

	/** Those that are not settled, oldest first. */
	@Transactional(readOnly = true)
	public List<Remark> open() {
		return this.rows.findByDoneAtIsNullOrderById();
	}

	/**
	 * Settles one.
	 * @return nothing if there is none with that number
	 */
	public Optional<Remark> settle(long number, Hand hand) {
		Optional<Remark> found = this.rows.lock(number);
		found.filter((remark) -> !remark.isDone()).ifPresent((remark) -> {
			remark.done(hand.person(), this.clock.instant());
			this.entryRecord.note(remark.entry(), EntryAction.SETTLE, hand, remark.text(), "");
		});
		return found;
	}

}
