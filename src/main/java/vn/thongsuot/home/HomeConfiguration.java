package vn.thongsuot.home;

import java.time.Clock;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

/** Real time, and a database that is checked before anybody uses it. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(BackupSettings.class)
class HomeConfiguration {

	/** Real time, for leases, pauses and rates; deadlines have a clock of their own. */
	@Bean
	Clock clock() {
		return Clock.systemUTC();
	}

	@Bean
	FlywayMigrationStrategy checkThenMigrate() {
		return (flyway) -> {
			new DatabaseCheck(new JdbcTemplate(flyway.getConfiguration().getDataSource())).run();
			flyway.migrate();
		};
	}

}
