package vn.thongsuot.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import vn.thongsuot.calendar.MovableClock;
import vn.thongsuot.calendar.WorkingTime;

/**
 * Moves the business clock ahead and remembers every move in {@code clock.json}, so that
 * it goes on from there after a restart.
 */
@InSandbox
@Component
class SandboxClock {

	/**
	 * Half a minute before the weekly reports are due: what nobody confirms meanwhile is
	 * then late before one's eyes.
	 */
	private static final LocalTime REPORT_TIME = LocalTime.of(8, 59, 30);

	private static final Duration POSTING = Duration.ofMinutes(5);

	private final MovableClock business;

	private final WorkingTime workingTime;

	private final Clock realTime;

	private final LocalTime morning;

	private final Path file;

	private final List<ClockMove> moves;

	SandboxClock(MovableClock business, WorkingTime workingTime, Clock realTime,
			@Value("${thongsuot.reminder.morning:08:00}") LocalTime morning,
			@Value("${thongsuot.home:./data}") Path home) throws IOException {
		this.business = business;
		this.workingTime = workingTime;
		this.realTime = realTime;
		this.morning = morning;
		this.file = home.resolve("clock.json");
		this.moves = read(this.file);
		if (!this.moves.isEmpty()) {
			business.resume(Duration.ofSeconds(this.moves.getLast().ahead()));
		}
	}

	/** Where the clock can be moved to. */
	enum Jump {

		/** By one hour. */
		@JsonProperty("hour")
		HOUR,
		/** To the same time on the next working day, once its reminders have gone out. */
		@JsonProperty("working-day")
		WORKING_DAY,
		/** To the next Thursday just before 9:00, when the weekly reports are due. */
		@JsonProperty("thursday")
		THURSDAY

	}

	synchronized List<ClockMove> moves() {
		return List.copyOf(this.moves);
	}

	/** How far it is ahead of real time. */
	Duration ahead() {
		return this.business.offset();
	}

	synchronized void move(Jump jump) {
		Instant now = this.business.now();
		moveBy(Duration.between(now, target(jump, now)));
	}

	/** Goes to a time in the province; whether that is ahead, else nothing happens. */
	synchronized boolean move(LocalDateTime time) {
		Duration by = Duration.between(this.business.now(), time.atZone(this.workingTime.zone()).toInstant());
		if (by.isNegative()) {
			return false;
		}
		moveBy(by);
		return true;
	}

	private void moveBy(Duration by) {
		this.business.ahead(by);
		this.moves.add(new ClockMove(this.realTime.millis(), ahead().toSeconds()));
		write();
	}

	private Instant target(Jump jump, Instant now) {
		return switch (jump) {
			case HOUR -> now.plus(Duration.ofHours(1));
			case WORKING_DAY -> workingDay(now);
			case THURSDAY -> thursday(now);
		};
	}

	/**
	 * Whoever comes from the night would otherwise stand before the morning's reminders.
	 */
	private Instant workingDay(Instant now) {
		Instant next = this.workingTime.plusWorkingDays(now, 1);
		Instant posted = next.atZone(this.workingTime.zone())
			.toLocalDate()
			.atTime(this.morning)
			.atZone(this.workingTime.zone())
			.toInstant()
			.plus(POSTING);
		return next.isBefore(posted) ? posted : next;
	}

	private Instant thursday(Instant now) {
		var zone = this.workingTime.zone();
		var today = now.atZone(zone).toLocalDate();
		Instant next = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.THURSDAY))
			.atTime(REPORT_TIME)
			.atZone(zone)
			.toInstant();
		return next.isAfter(now) ? next
				: today.with(TemporalAdjusters.next(DayOfWeek.THURSDAY)).atTime(REPORT_TIME).atZone(zone).toInstant();
	}

	private void write() {
		try {
			Path fresh = this.file.resolveSibling("clock.json.new");
			Files.writeString(fresh, Json.write(this.moves));
			Files.move(fresh, this.file, StandardCopyOption.REPLACE_EXISTING);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The sandbox's clock cannot be kept in " + this.file, ex);
		}
	}

	private static List<ClockMove> read(Path file) throws IOException {
		Files.createDirectories(file.toAbsolutePath().getParent());
		return Files.exists(file)
				? new ArrayList<>(List.of(Json.MAPPER.readValue(Files.readString(file), ClockMove[].class)))
				: new ArrayList<>();
	}

}
