package vn.thongsuot.weekly;

import java.time.Clock;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.context.annotation.Primary;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;

import vn.thongsuot.messaging.Reachability;
import vn.thongsuot.testing.TestClasses;
import vn.thongsuot.testing.TestClock;

/** The rooms around the weekly reports, with a settable clock and an outbox in memory. */
@EnableAutoConfiguration
@EntityScan("vn.thongsuot")
@EnableJpaRepositories("vn.thongsuot")
@ConfigurationPropertiesScan("vn.thongsuot")
@ComponentScan(
		basePackages = { "vn.thongsuot.files", "vn.thongsuot.ticket", "vn.thongsuot.calendar", "vn.thongsuot.wording",
				"vn.thongsuot.directory", "vn.thongsuot.search", "vn.thongsuot.guidance", "vn.thongsuot.weekly" },
		excludeFilters = @ComponentScan.Filter(type = FilterType.CUSTOM, classes = TestClasses.class),
		nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
class WeeklyWorld {

	@Bean
	TestClock testClock() {
		return TestClock.at("2026-11-16T01:00:00Z");
	}

	@Bean
	@Primary
	KeptOutbox keptOutbox(Clock clock) {
		return new KeptOutbox();
	}

	@Bean
	Reachability everybody() {
		return (person) -> true;
	}

}
