package vn.thongsuot.calendar;

import java.util.Set;

/** No department has hours of its own. */
public record SameHours(WorkingTime time) implements DepartmentHours {

	@Override
	public WorkingTime of(String department) {
		return this.time;
	}

	@Override
	public Set<String> departments() {
		return Set.of();
	}

	@Override
	public String fingerprint() {
		return "";
	}

}
