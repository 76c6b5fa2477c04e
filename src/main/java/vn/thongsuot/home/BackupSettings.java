package vn.thongsuot.home;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Backups of the H2 file.
 *
 * @param cron when, in the time of the province: second, minute, hour, day, month,
 * weekday
 * @param keep how many are kept
 */
@ConfigurationProperties("thongsuot.backup")
record BackupSettings(@DefaultValue(BackupSettings.NIGHTLY) String cron, @DefaultValue("14") int keep) {

	static final String NIGHTLY = "0 30 1 * * *";

	BackupSettings {
		if (keep < 1) {
			throw new IllegalArgumentException("Set thongsuot.backup.keep to 1 or more");
		}
	}

}
