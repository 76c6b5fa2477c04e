package vn.thongsuot.guidance;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sees to it that owners hear of their review dates once a week, on one node. */
@Component
public class ReviewWeek {

	private final Marks marks;

	ReviewWeek(Marks marks) {
		this.marks = marks;
	}

	/** Whether this is the first call of that day's week, on all nodes. */
	@Transactional
	public boolean begins(LocalDate day) {
		LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
		return this.marks.raise(Mark.REVIEW_WEEK, monday.toEpochDay()) == 1;
	}

}
