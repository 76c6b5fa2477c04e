package vn.thongsuot.ticket;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;

import vn.thongsuot.files.KeptFiles;
import vn.thongsuot.messaging.Reachability;
import vn.thongsuot.testing.FakeChannel;
import vn.thongsuot.testing.TestClasses;
import vn.thongsuot.testing.NoFiles;
import vn.thongsuot.testing.TestClock;

/** Tickets with all that they stand on, and nobody who tells of them. */
@EnableAutoConfiguration
@ComponentScan(basePackages = { "vn.thongsuot.ticket", "vn.thongsuot.directory", "vn.thongsuot.calendar" },
		excludeFilters = @ComponentScan.Filter(type = FilterType.CUSTOM, classes = TestClasses.class))
@ConfigurationPropertiesScan({ "vn.thongsuot.ticket", "vn.thongsuot.directory", "vn.thongsuot.calendar" })
@EntityScan({ "vn.thongsuot.ticket", "vn.thongsuot.directory" })
@EnableJpaRepositories({ "vn.thongsuot.ticket", "vn.thongsuot.directory" })
class TicketTestApplication {

	@Bean
	TestClock testClock() {
		return TestClock.at("2026-11-23T02:00:00Z");
	}

	@Bean
	Witness witness() {
		return new Witness();
	}

	@Bean
	FakeChannel channel() {
		return new FakeChannel();
	}

	@Bean
	Reachability reachability() {
		return (person) -> true;
	}

	@Bean
	KeptFiles keptFiles() {
		return new NoFiles();
	}

}
