package vn.thongsuot.calendar;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class BusinessHoursPropertyTests {

	private static final int DAYS = 75;

	private static final int QUESTIONS = 60;

	private static final List<String> ZONES = List.of("Asia/Ho_Chi_Minh", "Asia/Ho_Chi_Minh", "Europe/Berlin",
			"America/New_York", "Pacific/Kiritimati");

	private Random random = new Random();

	static IntStream seeds() {
		return IntStream.range(0, 60);
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void agreesWithAWalkOverEveryMinute(int seed) {
		this.random = new Random(seed);
		ZoneId zone = ZoneId.of(ZONES.get(seed % ZONES.size()));
		LocalDate first = LocalDate.of(2026, 1, 1).plusDays(this.random.nextInt(365));
		MinuteWalk.Rules rules = rules(first);
		Instant origin = first.atStartOfDay(zone).toInstant();
		MinuteWalk walk = new MinuteWalk(origin, DAYS * 1440, zone, rules);
		BusinessHours hours = hours(zone, rules);
		for (int i = 0; i < QUESTIONS; i++) {
			compare(hours, walk);
		}
	}

	private void compare(BusinessHours hours, MinuteWalk walk) {
		int minute = this.random.nextInt(1440, 30 * 1440);
		int other = this.random.nextInt(1440, 30 * 1440);
		int duration = this.random.nextInt(Math.min(3000, walk.between(minute, DAYS * 1440)));
		int days = this.random.nextInt(8);
		Instant from = walk.at(minute);
		assertThat(hours.isWorking(from)).as("working at %s", from).isEqualTo(walk.isWorking(minute));
		assertThat(hours.nextWorking(from)).as("after %s", from).isEqualTo(walk.at(walk.nextWorking(minute)));
		assertThat(hours.plusWorking(from, Duration.ofMinutes(duration))).as("%s + %s min", from, duration)
			.isEqualTo(walk.at(walk.plusWorking(minute, duration)));
		assertThat(hours.between(from, walk.at(other))).as("%s to %s", from, walk.at(other))
			.isEqualTo(Duration.ofMinutes(walk.between(minute, other)));
		assertThat(hours.plusWorkingDays(from, days)).as("%s + %s days", from, days)
			.isEqualTo(walk.at(walk.plusWorkingDays(minute, days)));
	}

	private static BusinessHours hours(ZoneId zone, MinuteWalk.Rules rules) {
		List<Spell> spells = new ArrayList<>();
		for (int i = 0; i < rules.times().size(); i += 2) {
			spells.add(new Spell(rules.times().get(i), rules.times().get(i + 1)));
		}
		WorkingDays days = new WorkingDays(rules.weekdays(), holidays(rules));
		return new BusinessHours(zone, days, new OfficeHours(spells, List.of()));
	}

	private static Holidays holidays(MinuteWalk.Rules rules) {
		return new Holidays() {

			@Override
			public DayKind on(LocalDate day) {
				DayKind kind = rules.holidays().contains(day) ? DayKind.HOLIDAY : DayKind.ORDINARY;
				return rules.makeUpDays().contains(day) ? DayKind.MAKE_UP_DAY : kind;
			}

			@Override
			public boolean officialYear(int year) {
				return true;
			}

		};
	}

	private MinuteWalk.Rules rules(LocalDate first) {
		return new MinuteWalk.Rules(times(), weekdays(), someDays(first), someDays(first));
	}

	/**
	 * One to three spells between 05:00 and 23:00, some of them without a break between.
	 */
	private List<LocalTime> times() {
		int edges = 2 * this.random.nextInt(1, 4);
		List<LocalTime> times = this.random.ints(5 * 60, 23 * 60)
			.distinct()
			.limit(edges)
			.sorted()
			.mapToObj((minute) -> LocalTime.MIN.plusMinutes(minute))
			.collect(Collectors.toCollection(ArrayList::new));
		return times;
	}

	private Set<DayOfWeek> weekdays() {
		Set<DayOfWeek> weekdays = EnumSet.of(DayOfWeek.of(this.random.nextInt(1, 8)));
		weekdays.add(DayOfWeek.WEDNESDAY);
		this.random.ints(4, 1, 8).mapToObj(DayOfWeek::of).forEach(weekdays::add);
		return weekdays;
	}

	private Set<LocalDate> someDays(LocalDate first) {
		Set<LocalDate> days = new TreeSet<>();
		this.random.ints(this.random.nextInt(12), 0, DAYS).mapToObj(first::plusDays).forEach(days::add);
		return days;
	}

}
