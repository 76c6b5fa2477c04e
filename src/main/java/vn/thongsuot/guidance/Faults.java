package vn.thongsuot.guidance;

import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is wrong in the files of guidance, and whether people know of it. */
@Component
public class Faults {

	private static final int DIGITS = 15;

	private final FaqWatch watch;

	private final Marks marks;

	Faults(FaqWatch watch, Marks marks) {
		this.watch = watch;
		this.marks = marks;
	}

	/** All that is wrong, by file; empty if nothing is. */
	public List<Problem> all() {
		return this.watch.problems();
	}

	/**
	 * Whether something else was told last; not yet while the files are being edited.
	 */
	@Transactional(readOnly = true)
	public boolean areNews() {
		return this.watch.isAtRest() && this.marks.number(Mark.FAULTS) != number(all());
	}

	/**
	 * Notes that these are told, with the commit of the transaction around it.
	 * @return false if another node has done so
	 */
	@Transactional
	public boolean areTold(List<Problem> told) {
		return this.marks.set(Mark.FAULTS, number(told)) == 1;
	}

	private static long number(List<Problem> problems) {
		return problems.isEmpty() ? 0 : Long.parseLong(Fingerprints.of(problems.toString()).substring(0, DIGITS), 16);
	}

}
