package vn.thongsuot.weekly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import vn.thongsuot.calendar.WorkingTime;
import vn.thongsuot.testing.AllDayLong;
import vn.thongsuot.wording.Phrases;

/** Draws a week in a process of its own; its argument is where the picture goes. */
final class FontlessPicture {

	private FontlessPicture() {
	}

	public static void main(String[] arguments) throws IOException {
		Files.write(Path.of(arguments[0]), picture().of(week()));
	}

	@SuppressWarnings("NullAway")
	private static Picture picture() {
		Phrases phrases = new Phrases();
		WorkingTime time = new AllDayLong(ZoneId.of("Asia/Ho_Chi_Minh"));
		return new Picture(phrases, new Prose(null, null, null, phrases), new Times(null, time, phrases) {
			@Override
			String day(Instant instant) {
				return "18/11/2026";
			}
		}, time);
	}

	private static Sheet week() {
		Instant to = Instant.parse("2026-11-18T07:00:00Z");
		Map<Figure, Long> numbers = new EnumMap<>(
				Map.of(Figure.RECEIVED, 12L, Figure.RESOLVED, 7L, Figure.OVERDUE, 3L));
		List<UnitLine> units = List.of(new UnitLine("STP", "Sở Tư pháp", WeeklyReport.State.CONFIRMED, true, "",
				numbers, Map.of(), List.of()));
		List<Sheet.Share> trend = IntStream.range(0, 12)
			.mapToObj((week) -> new Sheet.Share(to.minus(Duration.ofDays(7L * (11 - week))), 10 + week, 5, week))
			.toList();
		return new Sheet(WeeklyReport.PROVINCE, LocalDate.of(2026, 11, 19), to.minus(Duration.ofDays(7)), to, to,
				Map.of(), Map.of(), new Sheet.Ratings(0, 0), List.of(), List.of(), Map.of(), List.of(), trend, Map.of(),
				List.of(), units, List.of());
	}

}
