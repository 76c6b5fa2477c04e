package vn.thongsuot.guidance;

import java.util.List;

/**
 * Something wrong in a file of guidance.
 *
 * @param file its path in the folder of the guidance
 * @param line counted from 1
 * @param values what the fault speaks of, such as the name of a field
 */
public record Problem(String file, int line, Fault fault, List<String> values) {

	public Problem {
		values = List.copyOf(values);
	}

	@Override
	public String toString() {
		return this.file + ":" + this.line + ": " + this.fault.say(this.values);
	}

}
