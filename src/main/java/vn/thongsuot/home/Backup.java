package vn.thongsuot.home;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Saves the H2 file every night to a zip in the folder {@code backup} beside its own; a
 * PostgreSQL is saved by its own means.
 */
@Component
class Backup {

	private static final Logger log = LoggerFactory.getLogger(Backup.class);

	private final JdbcTemplate jdbc;

	private final BackupSettings settings;

	private final Clock clock;

	Backup(JdbcTemplate jdbc, BackupSettings settings, Clock clock) {
		this.jdbc = jdbc;
		this.settings = settings;
		this.clock = clock;
	}

	@Scheduled(cron = "${thongsuot.backup.cron:" + BackupSettings.NIGHTLY + "}", zone = "Asia/Ho_Chi_Minh")
	void nightly() {
		try {
			Optional<Path> zip = save();
			zip.ifPresent((saved) -> log.info("Database saved to {}", saved));
		}
		catch (IOException | RuntimeException ex) {
			log.error("The database could not be saved; look at the space left on its disk", ex);
		}
	}

	/** The zip, if the database is an H2 file. */
	Optional<Path> save() throws IOException {
		Path database = database();
		if (database == null) {
			return Optional.empty();
		}
		Path folder = Files.createDirectories(database.resolveSibling("../backup").normalize());
		Path zip = folder
			.resolve("thongsuot-" + LocalDate.ofInstant(this.clock.instant(), ZoneOffset.ofHours(7)) + ".zip");
		Path unfinished = folder.resolve(zip.getFileName() + ".part");
		this.jdbc.execute("backup to '" + unfinished.toString().replace("'", "''") + "'");
		Files.move(unfinished, zip, StandardCopyOption.REPLACE_EXISTING);
		removeOld(folder);
		return Optional.of(zip);
	}

	private @Nullable Path database() {
		boolean h2 = Boolean.TRUE.equals(this.jdbc
			.execute((Connection connection) -> connection.getMetaData().getURL().startsWith("jdbc:h2:file:")));
		String path = h2 ? this.jdbc.queryForObject("call database_path()", String.class) : null;
		return (path != null) ? Path.of(path) : null;
	}

	private void removeOld(Path folder) throws IOException {
		List<Path> zips;
		try (Stream<Path> files = Files.list(folder)) {
			zips = files.filter((file) -> file.getFileName().toString().matches("thongsuot-[\\d-]+\\.zip"))
				.sorted(Comparator.<Path>naturalOrder().reversed())
				.toList();
		}
		for (Path old : zips.stream().skip(this.settings.keep()).toList()) {
			Files.delete(old);
		}
	}

}
