package vn.thongsuot.reminder;

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

	private final Ladder ladder = ladder("08:00", EnumSet.allOf(Rung.class));

	@ParameterizedTest(name = "{2}: deadline {0}, looked at {1}")
	@CsvSource(textBlock = """
			2026-11-18 10:00, 2026-11-16 09:00, ahead,                        DEADLINE, 2026-11-18 10:00
			2026-11-18 10:00, 2026-11-18 10:00, reached,                      DEADLINE, 2026-11-18 10:00
			2026-11-18 10:00, 2026-11-18 10:01, just past,                    MORNING,  2026-11-19 08:00
			2026-11-18 07:40, 2026-11-18 07:50, past before the morning list, MORNING,  2026-11-19 08:00
			2026-11-17 16:00, 2026-11-18 07:40, past before the day,          MORNING,  2026-11-18 08:00
			2026-11-17 16:00, 2026-11-18 08:00, at the list,                  MORNING,  2026-11-18 08:00
			2026-11-17 16:00, 2026-11-18 08:01, after the list,               MORNING,  2026-11-19 08:00
			2026-11-13 16:30, 2026-11-13 16:45, Friday evening,               MORNING,  2026-11-16 08:00
			2026-11-13 16:30, 2026-11-14 09:00, Saturday,                     MORNING,  2026-11-16 08:00
			2026-11-23 15:00, 2026-11-23 16:00, eve of a holiday,             MORNING,  2026-11-25 08:00
			2026-02-13 16:30, 2026-02-13 17:00, eve of Tết,                   MORNING,  2026-02-23 08:00
			2026-08-21 16:30, 2026-08-21 16:45, eve of a make-up Saturday,    MORNING,  2026-08-22 08:00
			2026-11-18 12:00, 2026-11-16 09:00, lunch,                        DEADLINE, 2026-11-18 13:30
			""")
	void findsTheFirstStep(String due, String now, String when, Rung step, String then) {
		assertThat(this.ladder.from(at(due), at(now))).as(when).isEqualTo(new Planned(step, at(then)));
	}

	@ParameterizedTest(name = "deadline {0}, named {1}")
	@CsvSource(textBlock = """
			2026-11-18 10:00, 2026-11-18 10:00, 2026-11-19 08:00
			2026-11-18 07:35, 2026-11-18 07:35, 2026-11-19 08:00
			2026-11-17 10:00, 2026-11-18 08:00, 2026-11-19 08:00
			2026-11-17 10:00, 2026-11-18 07:31, 2026-11-19 08:00
			2026-11-18 16:59, 2026-11-20 08:00, 2026-11-23 08:00
			2026-11-18 16:59, 2026-11-23 08:00, 2026-11-25 08:00
			2026-02-12 09:00, 2026-02-13 08:00, 2026-02-23 08:00
			""")
	void namesATicketOnceADay(String due, String now, String then) {
		assertThat(this.ladder.afterNaming(at(due), at(now))).isEqualTo(new Planned(Rung.MORNING, at(then)));
	}

	@ParameterizedTest(name = "{0} due {1}, looked at {2}")
	@CsvSource(textBlock = """
			DEADLINE, 2026-11-18 10:00, 2026-11-18 10:00, DEADLINE, 2026-11-18 10:00
			DEADLINE, 2026-11-18 10:00, 2026-11-18 16:00, DEADLINE, 2026-11-18 16:00
			DEADLINE, 2026-11-18 10:00, 2026-11-19 07:30, MORNING,  2026-11-19 08:00
			DEADLINE, 2026-11-18 10:00, 2026-11-20 14:00, MORNING,  2026-11-20 14:00
			MORNING,  2026-11-18 10:00, 2026-11-20 07:45, MORNING,  2026-11-20 08:00
			MORNING,  2026-11-18 10:00, 2026-11-20 08:00, MORNING,  2026-11-20 08:00
			MORNING,  2026-11-18 10:00, 2026-11-20 15:00, MORNING,  2026-11-20 15:00
			""")
	void gathersWhatWasMissedInTheMorningList(Rung step, String due, String now, Rung settled, String then) {
		assertThat(this.ladder.settle(step, at(due), at(now))).isEqualTo(new Planned(settled, at(then)));
	}

	@Test
	void leavesOutAStepThatIsNotTaken() {
		Ladder mornings = ladder("08:00", Set.of(Rung.MORNING));
		Instant due = at("2026-11-18 10:00");
		assertThat(mornings.from(due, at("2026-11-16 09:00")))
			.isEqualTo(new Planned(Rung.MORNING, at("2026-11-19 08:00")));
		assertThat(mornings.settle(Rung.DEADLINE, due, due))
			.isEqualTo(new Planned(Rung.MORNING, at("2026-11-19 08:00")));
	}

	@ParameterizedTest
	@CsvSource({ "05:00,07:30", "09:15,09:15", "12:00,13:30" })
	void sendsListsInWorkingTimeOnly(String clock, String then) {
		assertThat(ladder(clock, EnumSet.allOf(Rung.class)).from(at("2026-11-17 10:00"), at("2026-11-18 00:00")).at())
			.isEqualTo(at("2026-11-18 " + then));
	}

	@ParameterizedTest
	@CsvSource({ "2026-11-18 10:00,2026-11-18 16:00,0", "2026-11-18 10:00,2026-11-19 08:00,1",
			"2026-11-20 10:00,2026-11-23 08:00,1", "2026-11-20 10:00,2026-11-25 08:00,2",
			"2026-02-13 10:00,2026-02-23 08:00,1", "2026-11-18 10:00,2026-11-17 10:00,0" })
	void countsWorkingDaysOverdue(String due, String now, long days) {
		assertThat(this.ladder.mornings().daysAfter(at(due), at(now))).isEqualTo(days);
	}

	private static Ladder ladder(String clock, Set<Rung> steps) {
		return new Ladder(new Mornings(ProvinceTime.usual(), LocalTime.parse(clock)), steps);
	}

}
