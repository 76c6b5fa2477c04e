package vn.thongsuot.guidance;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Collects what is wrong in one file. */
final class Report {

	private final String file;

	private final List<Problem> problems = new ArrayList<>();

	Report(String file) {
		this.file = file;
	}

	void add(int line, Fault fault, Object... values) {
		this.problems.add(new Problem(this.file, line, fault, Stream.of(values).map(Object::toString).toList()));
	}

	boolean isClean() {
		return this.problems.isEmpty();
	}

	List<Problem> problems() {
		return List.copyOf(this.problems);
	}

}
