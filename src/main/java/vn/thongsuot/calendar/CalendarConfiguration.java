package vn.thongsuot.calendar;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;

/**
 * Puts the working time together from settings and calendar files.
 */
@Configuration(proxyBeanMethods = false)
class CalendarConfiguration {

	@Bean
	WorkingTime workingTime(HoursByDepartment hours) {
		return hours.province();
	}

	@Bean
	HoursByDepartment departmentHours(CalendarSettings settings, HolidaysInForce holidays) {
		return new HoursByDepartment(settings, holidays);
	}

	@Bean
	HolidaysInForce holidaysInForce(CalendarSettings settings, @Value("${thongsuot.home:./data}") Path home,
			ApplicationEventPublisher events) throws IOException {
		return new HolidaysInForce(shipped(), file(settings, home), settings.weekdays(),
				() -> events.publishEvent(new CalendarChanged()));
	}

	/** The years that come with the product. */
	static Map<Integer, CalendarYear> shipped() throws IOException {
		return CalendarFile
			.years(new ClassPathResource("calendar/holidays.csv").getContentAsString(StandardCharsets.UTF_8));
	}

	private static Path file(CalendarSettings settings, Path home) {
		Path file = settings.file();
		if (file != null && !Files.exists(file)) {
			throw new IllegalStateException(
					"thongsuot.calendar.file names " + file + ", which does not exist; write it or drop the setting");
		}
		return (file != null) ? file : home.resolve("calendar.csv");
	}

}
