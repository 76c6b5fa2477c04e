package vn.thongsuot.calendar;

import java.time.LocalDate;
import java.time.ZoneId;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.thongsuot.testing.AllDayLong;

import static org.assertj.core.api.Assertions.assertThat;

/** Days as people type them, on Wednesday 25 November 2026. */
class TypedDayTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

	private static final WorkingTime DAYS = new AllDayLong(ZoneId.of("Asia/Ho_Chi_Minh"));

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			sẽ trả lời trước thứ 6                      | 2026-11-27
			se tra loi truoc thu sau                    | 2026-11-27
			Đang xin ý kiến, trả lời thứ Hai tuần sau   | 2026-11-30
			thứ 2                                       | 2026-11-30
			t7 tuần này                                 | 2026-11-28
			thứ tư                                      | 2026-11-25
			hẹn 25/11                                   | 2026-11-25
			trước ngày 30/11 nhé                        | 2026-11-30
			30-11-2026                                  | 2026-11-30
			ngày 5 tháng 12                             | 2026-12-05
			5/1                                         | 2027-01-05
			3 ngày nữa                                  | 2026-11-28
			sau 10 ngay                                 | 2026-12-05
			ba ngày nữa                                 | 2026-11-28
			hai tuần nữa                                | 2026-12-09
			mai trả lời                                 | 2026-11-26
			ngày kia                                    | 2026-11-27
			chiều nay có                                | 2026-11-25
			cuối tuần                                   | 2026-11-27
			cuối tuần sau                               | 2026-12-04
			đầu tuần sau                                | 2026-11-30
			cuối tháng                                  | 2026-11-30
			chủ nhật                                    | 2026-11-29
			""")
	void isRead(String typed, LocalDate day) {
		assertThat(TypedDay.in(typed, TODAY, DAYS)).contains(day);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Đang xin ý kiến lãnh đạo
			theo Nghị định 151/2025/NĐ-CP
			hẹn ngày 31/2
			Thông tư 01/2026/TT-BTP
			""")
	void isNotMadeUp(String typed) {
		assertThat(TypedDay.in(typed, TODAY, DAYS)).isEmpty();
	}

	@Test
	void countsWorkingDaysWhereTheyAreMeant() {
		WorkingTime week = Fixture.province();
		assertThat(TypedDay.in("3 ngày làm việc nữa", TODAY, week)).contains(LocalDate.of(2026, 11, 30));
		assertThat(TypedDay.in("3 ngày nữa", TODAY, week)).contains(LocalDate.of(2026, 11, 28));
	}

}
