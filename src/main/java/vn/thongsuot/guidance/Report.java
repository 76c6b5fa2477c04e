package vn.thongsuot.guidance;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong in one file. */
final class Report {

	private final String file;

	private final List<Problem> problems = new ArrayList<>();

	Report(String file) {
		this.file = file;
	}

	void add(int line, String message) {
		this.problems.add(new Problem(this.file, line, message));
	}

	boolean isClean() {
		return this.problems.isEmpty();
	}

	List<Problem> problems() {
		return List.copyOf(this.problems);
	}

}
