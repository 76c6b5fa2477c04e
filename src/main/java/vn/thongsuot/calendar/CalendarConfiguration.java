package vn.thongsuot.calendar;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Puts the working time together.
 */
@Configuration(proxyBeanMethods = false)
class CalendarConfiguration {

	@Bean
	WorkingTime workingTime() {
		WorkingDays days = new WorkingDays(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), Holidays.NONE);
		List<Spell> spells = List.of(Spell.valueOf("07:30-11:30"), Spell.valueOf("13:30-17:00"));
		return new BusinessHours(ZoneId.of("Asia/Ho_Chi_Minh"), days, new OfficeHours(spells, List.of()));
	}

}
