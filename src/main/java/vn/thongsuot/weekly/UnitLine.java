package vn.thongsuot.weekly;

import java.util.List;
import java.util.Map;

/**
 * A department in the summary, with the numbers that it answers for.
 *
 * @param letter the letter from which somebody else entered them; empty if nobody did
 * @param texts what it wrote at each point
 */
record UnitLine(String code, String name, WeeklyReport.State state, boolean reachable, String letter,
		Map<Figure, Long> numbers, Map<Integer, String> texts, List<Fix> fixes) {

	long number(Figure figure) {
		return this.numbers.getOrDefault(figure, 0L);
	}

	/** Whether it has answered for its numbers in time, or somebody for it. */
	boolean isIn() {
		return this.state == WeeklyReport.State.CONFIRMED || this.state == WeeklyReport.State.ON_BEHALF;
	}

}
