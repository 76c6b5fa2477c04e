package vn.thongsuot.home;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

/** A database that is checked before anybody uses it. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(BackupSettings.class)
class HomeConfiguration {

	@Bean
	FlywayMigrationStrategy checkThenMigrate() {
		return (flyway) -> {
			new DatabaseCheck(new JdbcTemplate(flyway.getConfiguration().getDataSource())).run();
			flyway.migrate();
		};
	}

}
