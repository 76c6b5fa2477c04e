package vn.thongsuot.editing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.thongsuot.calendar.BusinessClock;
import vn.thongsuot.calendar.WorkingTime;
import vn.thongsuot.guidance.Entry;
import vn.thongsuot.guidance.Guidance;
import vn.thongsuot.guidance.Remark;
import vn.thongsuot.guidance.Remarks;

/** The guidance as those who answer for it go through it. */
@Component
class Shelf {

	private final Guidance guidance;

	private final Remarks remarks;

	private final Rights rights;

	private final BusinessClock clock;

	private final WorkingTime workingTime;

	Shelf(Guidance guidance, Remarks remarks, Rights rights, BusinessClock clock, WorkingTime workingTime) {
		this.guidance = guidance;
		this.remarks = remarks;
		this.rights = rights;
		this.clock = clock;
		this.workingTime = workingTime;
	}

	/** The entry that says what somebody saw; nothing if it says something else now. */
	Optional<Entry> seen(String seen) {
		return this.guidance.all().stream().filter((entry) -> Seen.is(entry, seen)).findFirst();
	}

	/** What those departments answer for, by id. */
	List<Entry> of(List<String> departments) {
		return this.guidance.all()
			.stream()
			.filter((entry) -> departments.contains(this.rights.owner(entry.department())))
			.sorted(Comparator.comparing(Entry::id))
			.toList();
	}

	/** What nobody stands for, and nobody wants changed first. */
	List<Entry> unapproved(List<String> departments) {
		List<Remark> open = this.remarks.open();
		return of(departments).stream()
			.filter((entry) -> entry.approvedBy() == null)
			.filter((entry) -> open.stream().noneMatch((remark) -> remark.isOf(entry)))
			.toList();
	}

	/** Whether it is past its review date. */
	boolean isLate(Entry entry) {
		return entry.reviewBy().isBefore(this.workingTime.day(this.clock.now()));
	}

	List<Entry> approved(List<String> departments) {
		return of(departments).stream().filter((entry) -> entry.approvedBy() != null).toList();
	}

}
