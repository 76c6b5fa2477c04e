package vn.thongsuot.calendar;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.scheduling.annotation.Scheduled;

/**
 * The holidays in the jar, and before them those of the administrator's own file, which
 * may be replaced, added or deleted at any time. A file that cannot be read stops the
 * start; later it is reported once and changes nothing.
 */
class HolidaysInForce implements Holidays {

	private static final Logger log = LoggerFactory.getLogger(HolidaysInForce.class);

	private final Map<Integer, CalendarYear> shipped;

	private final Path file;

	private final Set<DayOfWeek> weekdays;

	private final Runnable whenChanged;

	private volatile HolidayTable table;

	private @Nullable FileTime stamp;

	HolidaysInForce(Map<Integer, CalendarYear> shipped, Path file, Set<DayOfWeek> weekdays, Runnable whenChanged) {
		this.shipped = shipped;
		this.file = file;
		this.weekdays = weekdays;
		this.whenChanged = whenChanged;
		this.stamp = stamp();
		this.table = read();
	}

	@Override
	public DayKind on(LocalDate day) {
		return this.table.on(day);
	}

	@Override
	public boolean officialYear(int year) {
		return this.table.officialYear(year);
	}

	/** All that is listed, in order; not what the law lets expect besides. */
	String listed() {
		return this.table.listed();
	}

	@Scheduled(fixedDelay = 10, timeUnit = TimeUnit.SECONDS)
	synchronized void refresh() {
		FileTime now = stamp();
		if (Objects.equals(now, this.stamp)) {
			return;
		}
		this.stamp = now;
		try {
			this.table = read();
			log.info("The calendar has changed: {} is {}", this.file, (now != null) ? "in force" : "gone");
			this.whenChanged.run();
		}
		catch (IllegalStateException ex) {
			log.error("The calendar stays as it was. {}", ex.getMessage());
		}
	}

	private @Nullable FileTime stamp() {
		try {
			return Files.getLastModifiedTime(this.file);
		}
		catch (IOException ex) {
			return null;
		}
	}

	private HolidayTable read() {
		Map<Integer, CalendarYear> years = new TreeMap<>(this.shipped);
		years.putAll((this.stamp != null) ? ownYears() : Map.of());
		return new HolidayTable(years, this.weekdays);
	}

	private Map<Integer, CalendarYear> ownYears() {
		try {
			return CalendarFile.years(Files.readString(this.file));
		}
		catch (CharacterCodingException ex) {
			throw new IllegalStateException("Save " + this.file + " as CSV in UTF-8", ex);
		}
		catch (IOException ex) {
			throw new IllegalStateException("Make " + this.file + " readable: " + ex, ex);
		}
		catch (IllegalArgumentException ex) {
			throw new IllegalStateException("Correct " + this.file + ": " + ex.getMessage(), ex);
		}
	}

}
