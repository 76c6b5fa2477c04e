package vn.thongsuot.reminder;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.thongsuot.calendar.ProvinceTime;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thongsuot.calendar.ProvinceTime.at;

class LadderTests {

	private static final Ladder LADDER = new Ladder(EnumSet.allOf(Rung.class), 25);

	private static final Mornings EIGHT = mornings("08:00", Quiet.NONE);

	@ParameterizedTest(name = "{3}: near {0}, due {1}, looked at {2}")
	@CsvSource(
			textBlock = """
					2026-11-17 15:00, 2026-11-18 10:00, 2026-11-16 09:00, ahead,                        DUE_SOON, 2026-11-17 15:00
					2026-11-17 15:00, 2026-11-18 10:00, 2026-11-17 15:00, near,                         DEADLINE, 2026-11-18 10:00
					2026-11-18 10:00, 2026-11-18 10:00, 2026-11-16 09:00, of unknown length,            DEADLINE, 2026-11-18 10:00
					2026-11-18 10:00, 2026-11-18 10:00, 2026-11-18 10:00, reached,                      DEADLINE, 2026-11-18 10:00
					2026-11-18 10:00, 2026-11-18 10:00, 2026-11-18 10:01, just past,                    MORNING,  2026-11-19 08:00
					2026-11-18 07:40, 2026-11-18 07:40, 2026-11-18 07:50, past before the morning list, MORNING,  2026-11-19 08:00
					2026-11-17 16:00, 2026-11-17 16:00, 2026-11-18 07:40, past before the day,          MORNING,  2026-11-18 08:00
					2026-11-17 16:00, 2026-11-17 16:00, 2026-11-18 08:00, at the list,                  MORNING,  2026-11-18 08:00
					2026-11-17 16:00, 2026-11-17 16:00, 2026-11-18 08:01, after the list,               MORNING,  2026-11-19 08:00
					2026-11-13 16:30, 2026-11-13 16:30, 2026-11-13 16:45, Friday evening,               MORNING,  2026-11-16 08:00
					2026-11-13 16:30, 2026-11-13 16:30, 2026-11-14 09:00, Saturday,                     MORNING,  2026-11-16 08:00
					2026-11-13 17:00, 2026-11-13 17:00, 2026-11-13 09:00, at the end of work,           MORNING,  2026-11-16 08:00
					2026-11-23 15:00, 2026-11-23 15:00, 2026-11-23 16:00, eve of a holiday,             MORNING,  2026-11-25 08:00
					2026-02-13 16:30, 2026-02-13 16:30, 2026-02-13 17:00, eve of Tết,                   MORNING,  2026-02-23 08:00
					2026-08-21 16:30, 2026-08-21 16:30, 2026-08-21 16:45, eve of a make-up Saturday,    MORNING,  2026-08-22 08:00
					2026-11-18 12:00, 2026-11-18 12:00, 2026-11-16 09:00, lunch,                        DEADLINE, 2026-11-18 13:30
					""")
	void findsTheFirstStep(String near, String due, String now, String when, Rung step, String then) {
		assertThat(LADDER.from(at(near), at(due), at(now), EIGHT)).as(when).isEqualTo(new Planned(step, at(then)));
	}

	@ParameterizedTest(name = "{0} of {1} at {2}")
	@CsvSource(textBlock = """
			DUE_SOON, 2026-11-18 10:00, 2026-11-17 15:00, DEADLINE, 2026-11-18 10:00
			DUE_SOON, 2026-11-18 17:00, 2026-11-18 16:00, MORNING,  2026-11-19 08:00
			DEADLINE, 2026-11-18 10:00, 2026-11-18 10:00, MORNING,  2026-11-19 08:00
			DEADLINE, 2026-11-18 07:35, 2026-11-18 07:35, MORNING,  2026-11-19 08:00
			MORNING,  2026-11-17 10:00, 2026-11-18 08:00, MORNING,  2026-11-19 08:00
			MORNING,  2026-11-17 10:00, 2026-11-18 07:31, MORNING,  2026-11-19 08:00
			MORNING,  2026-11-18 16:59, 2026-11-20 08:00, MORNING,  2026-11-23 08:00
			MORNING,  2026-11-18 16:59, 2026-11-23 08:00, MORNING,  2026-11-25 08:00
			MORNING,  2026-02-12 09:00, 2026-02-13 08:00, MORNING,  2026-02-23 08:00
			""")
	void goesOnToTheNextStep(Rung taken, String due, String now, Rung step, String then) {
		assertThat(LADDER.after(taken, at(due), at(now), EIGHT)).isEqualTo(new Planned(step, at(then)));
	}

	@ParameterizedTest(name = "{0} due {1}, looked at {2}")
	@CsvSource(textBlock = """
			DUE_SOON, 2026-11-18 10:00, 2026-11-17 15:00, DUE_SOON, 2026-11-17 15:00
			DUE_SOON, 2026-11-18 10:00, 2026-11-18 09:00, DUE_SOON, 2026-11-18 09:00
			DUE_SOON, 2026-11-18 10:00, 2026-11-18 10:30, DEADLINE, 2026-11-18 10:30
			DUE_SOON, 2026-11-18 10:00, 2026-11-19 07:30, MORNING,  2026-11-19 08:00
			DEADLINE, 2026-11-18 10:00, 2026-11-18 10:00, DEADLINE, 2026-11-18 10:00
			DEADLINE, 2026-11-18 10:00, 2026-11-18 16:00, DEADLINE, 2026-11-18 16:00
			DEADLINE, 2026-11-18 10:00, 2026-11-19 07:30, MORNING,  2026-11-19 08:00
			DEADLINE, 2026-11-18 10:00, 2026-11-20 14:00, MORNING,  2026-11-20 14:00
			MORNING,  2026-11-18 10:00, 2026-11-20 07:45, MORNING,  2026-11-20 08:00
			MORNING,  2026-11-18 10:00, 2026-11-20 08:00, MORNING,  2026-11-20 08:00
			MORNING,  2026-11-18 10:00, 2026-11-20 15:00, MORNING,  2026-11-20 15:00
			""")
	void gathersWhatWasMissedInTheMorningList(Rung step, String due, String now, Rung settled, String then) {
		assertThat(LADDER.settle(step, at(due), at(now), EIGHT)).isEqualTo(new Planned(settled, at(then)));
	}

	@Test
	void leavesOutStepsThatAreNotTaken() {
		Ladder mornings = new Ladder(Set.of(Rung.MORNING), 25);
		Instant due = at("2026-11-18 10:00");
		Planned list = new Planned(Rung.MORNING, at("2026-11-19 08:00"));
		assertThat(mornings.from(at("2026-11-17 15:00"), due, at("2026-11-16 09:00"), EIGHT)).isEqualTo(list);
		assertThat(mornings.settle(Rung.DEADLINE, due, due, EIGHT)).isEqualTo(list);
		assertThat(mornings.settle(Rung.DUE_SOON, due, at("2026-11-17 15:00"), EIGHT)).isEqualTo(list);
	}

	@ParameterizedTest
	@CsvSource({ "PT22H30M,2026-11-18 13:52:30", "PT4H,2026-11-19 09:00", "PT0S,2026-11-19 10:00" })
	void isNearWhenAQuarterOfTheWorkingTimeIsLeft(Duration allowed, String near) {
		assertThat(LADDER.soonBefore(at("2026-11-19 10:00"), allowed, ProvinceTime.usual())).isEqualTo(at(near));
	}

	@ParameterizedTest
	@CsvSource({ "05:00,07:30", "09:15,09:15", "12:00,13:30" })
	void sendsListsInWorkingTimeOnly(String clock, String then) {
		Instant due = at("2026-11-17 10:00");
		assertThat(LADDER.from(due, due, at("2026-11-18 00:00"), mornings(clock, Quiet.NONE)).at())
			.isEqualTo(at("2026-11-18 " + then));
	}

	@ParameterizedTest(name = "quiet {0}-{1}, {2}")
	@CsvSource({ "07:30,09:00,DEADLINE,2026-11-18 08:10,2026-11-18 09:00",
			"07:30,09:00,MORNING,2026-11-19 08:00,2026-11-19 09:00",
			"15:00,17:00,DEADLINE,2026-11-18 15:30,2026-11-19 07:30",
			"10:00,14:00,DEADLINE,2026-11-18 10:30,2026-11-18 14:00",
			"10:00,14:00,DEADLINE,2026-11-18 09:30,2026-11-18 09:30" })
	void keepsQuietHours(String from, String to, Rung step, String now, String then) {
		Mornings quiet = mornings("08:00", new Quiet(LocalTime.parse(from), LocalTime.parse(to)));
		Planned settled = LADDER.settle(step, at("2026-11-18 08:05"), at(now), quiet);
		assertThat(settled.at()).isEqualTo(at(then));
	}

	@ParameterizedTest
	@CsvSource({ "2026-11-18 10:00,2026-11-18 16:00,0", "2026-11-18 10:00,2026-11-19 08:00,1",
			"2026-11-20 10:00,2026-11-23 08:00,1", "2026-11-20 10:00,2026-11-25 08:00,2",
			"2026-02-13 10:00,2026-02-23 08:00,1", "2026-11-18 10:00,2026-11-17 10:00,0" })
	void countsWorkingDaysOverdue(String due, String now, long days) {
		assertThat(EIGHT.daysAfter(at(due), at(now))).isEqualTo(days);
	}

	@ParameterizedTest
	@CsvSource({ "2026-11-20 08:00,1,2026-11-20 00:00", "2026-11-20 08:00,2,2026-11-19 00:00",
			"2026-11-25 08:00,2,2026-11-23 00:00", "2026-11-25 08:00,4,2026-11-19 00:00",
			"2026-02-23 08:00,2,2026-02-13 00:00", "2026-11-22 08:00,2,2026-11-19 00:00" })
	void knowsWhatIsOverdueByNow(String now, int days, String before) {
		Instant cut = EIGHT.overdueBefore(days, at(now));
		assertThat(cut).isEqualTo(at(before));
		assertThat(EIGHT.daysAfter(cut.minusSeconds(1), at(now))).isGreaterThanOrEqualTo(days);
		assertThat(EIGHT.daysAfter(cut, at(now))).isLessThan(days);
	}

	private static Mornings mornings(String clock, Quiet quiet) {
		return new Mornings(ProvinceTime.usual(), LocalTime.parse(clock), quiet);
	}

}
