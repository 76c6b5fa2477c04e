package vn.thongsuot.calendar;

import java.time.Instant;

/** The province's usual working time, for tests of other rooms. */
public final class ProvinceTime {

	private ProvinceTime() {
	}

	/** Usual hours with the calendar that comes with the product. */
	public static WorkingTime usual() {
		return Fixture.province();
	}

	/** Reads {@code 2026-02-13 16:00} as a time in the province. */
	public static Instant at(String text) {
		return Fixture.at(text);
	}

}
