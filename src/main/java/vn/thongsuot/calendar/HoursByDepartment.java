package vn.thongsuot.calendar;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.springframework.util.DigestUtils;

/** The hours of departments as the settings give them, over one calendar. */
class HoursByDepartment implements DepartmentHours {

	private final CalendarSettings settings;

	private final HolidaysInForce holidays;

	private final BusinessHours province;

	private final Map<String, BusinessHours> own;

	HoursByDepartment(CalendarSettings settings, HolidaysInForce holidays) {
		this.settings = settings;
		this.holidays = holidays;
		this.province = hours(settings.hours());
		this.own = settings.ownHours()
			.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, (entry) -> hours(entry.getValue()), (one, other) -> one,
					TreeMap::new));
	}

	private BusinessHours hours(OfficeHours hours) {
		return new BusinessHours(this.settings.zone(), new WorkingDays(this.settings.weekdays(), this.holidays), hours);
	}

	@Override
	public WorkingTime of(String department) {
		return this.own.getOrDefault(department, this.province);
	}

	WorkingTime province() {
		return this.province;
	}

	@Override
	public Set<String> departments() {
		return this.own.keySet();
	}

	@Override
	public String fingerprint() {
		String hours = this.province.zone() + "|" + new TreeMap<>(weekdays()) + "|" + this.province.hours() + "|"
				+ this.settings.ownHours() + "|" + this.holidays.listed();
		return HexFormat.of().formatHex(DigestUtils.md5Digest(hours.getBytes(StandardCharsets.UTF_8)));
	}

	private Map<Integer, String> weekdays() {
		return this.settings.weekdays()
			.stream()
			.collect(Collectors.toMap((day) -> day.getValue(), (day) -> day.name()));
	}

}
