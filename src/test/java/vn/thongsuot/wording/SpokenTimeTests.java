package vn.thongsuot.wording;

import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import vn.thongsuot.calendar.DepartmentHours;
import vn.thongsuot.calendar.WorkingTime;

import static org.assertj.core.api.Assertions.assertThat;

class SpokenTimeTests {

	/** Sunday 22 November 2026. */
	private final SpokenTime time = new SpokenTime(new Phrases(), inVietnam(Map.of()), new OwnHours(),
			() -> Instant.parse("2026-11-22T02:00:00Z"));

	@Test
	void namesTheYearWhenItIsAnotherOne() {
		assertThat(this.time.of(Instant.parse("2026-11-25T09:30:00Z"))).isEqualTo("16:30 thứ Tư 25/11");
		assertThat(this.time.of(Instant.parse("2027-01-04T09:30:00Z"))).isEqualTo("16:30 thứ Hai 4/1/2027");
	}

	@Test
	void writesTheDayOfALegalTextAlwaysWithItsYear() {
		assertThat(this.time.officialDay(LocalDate.of(2026, 7, 1))).isEqualTo("01/7/2026");
		assertThat(this.time.officialDay(LocalDate.of(2027, 2, 8))).isEqualTo("08/02/2027");
		assertThat(this.time.officialDay(LocalDate.of(2026, 12, 31))).isEqualTo("31/12/2026");
	}

	@Test
	void aPromisedDayEndsWithTheWorkOfItsDepartment() {
		assertThat(this.time.promised(LocalDate.of(2026, 11, 25), "STP")).isEqualTo("17:00 thứ Tư 25/11");
		assertThat(this.time.promised(LocalDate.of(2026, 11, 25), "SYT")).isEqualTo("16:30 thứ Tư 25/11");
	}

	private static WorkingTime inVietnam(Map<LocalDate, Instant> closings) {
		return (WorkingTime) Proxy.newProxyInstance(WorkingTime.class.getClassLoader(),
				new Class<?>[] { WorkingTime.class }, (proxy, method, arguments) -> {
					if (method.getName().equals("zone")) {
						return ZoneId.of("Asia/Ho_Chi_Minh");
					}
					if (method.getName().equals("closing")) {
						return closings.get((LocalDate) arguments[0]);
					}
					throw new UnsupportedOperationException(method.getName());
				});
	}

	/** One department goes home half an hour before the others. */
	private static final class OwnHours implements DepartmentHours {

		@Override
		public WorkingTime of(String department) {
			String end = department.equals("SYT") ? "2026-11-25T09:30:00Z" : "2026-11-25T10:00:00Z";
			return inVietnam(Map.of(LocalDate.of(2026, 11, 25), Instant.parse(end)));
		}

		@Override
		public Set<String> departments() {
			return Set.of("SYT");
		}

		@Override
		public String fingerprint() {
			return "";
		}

	}

}
