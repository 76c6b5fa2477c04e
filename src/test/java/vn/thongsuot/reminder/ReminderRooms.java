package vn.thongsuot.reminder;

import java.util.List;
import java.util.Optional;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;

import vn.thongsuot.directory.Categories;
import vn.thongsuot.directory.Communes;
import vn.thongsuot.directory.Desks;
import vn.thongsuot.directory.Places;
import vn.thongsuot.guidance.LastApprovals;

/** The rooms around reminders, in whatever province. */
@EnableAutoConfiguration
@EntityScan("vn.thongsuot")
@EnableJpaRepositories("vn.thongsuot")
@ConfigurationPropertiesScan("vn.thongsuot")
@ComponentScan({ "vn.thongsuot.files", "vn.thongsuot.ticket", "vn.thongsuot.calendar", "vn.thongsuot.wording",
		"vn.thongsuot.reminder" })
class ReminderRooms {

	@Bean
	LastApprovals nobodyApproved() {
		return (entry) -> Optional.empty();
	}

	@Bean
	Places nowhere() {
		return (text) -> List.of();
	}

	@Bean
	Desks desksOfTheProvince(FakeProvince province) {
		return province.desks();
	}

	@Bean
	Communes communesOfTheProvince() {
		return FakeProvince.communes();
	}

	@Bean
	Categories categoriesOfTheProvince() {
		return FakeProvince.categories();
	}

}
