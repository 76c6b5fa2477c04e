package vn.thongsuot.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/** The PostgreSQL server of this JVM, started when a test first needs it. */
final class PostgresServer {

	private static final AtomicInteger COUNTER = new AtomicInteger();

	private PostgresServer() {
	}

	static TestDatabase freshDatabase() {
		String name = "test" + COUNTER.incrementAndGet();
		try (Connection connection = Holder.SERVER.getPostgresDatabase().getConnection();
				Statement statement = connection.createStatement()) {
			statement.execute("create database " + name);
		}
		catch (SQLException ex) {
			throw new IllegalStateException("No test database", ex);
		}
		return new TestDatabase(Holder.SERVER.getJdbcUrl("postgres", name), "postgres", "postgres");
	}

	private static final class Holder {

		static final EmbeddedPostgres SERVER = start();

		private static EmbeddedPostgres start() {
			try {
				return EmbeddedPostgres.builder()
					.setServerConfig("max_connections", "400")
					.setServerConfig("fsync", "off")
					.setServerConfig("shared_buffers", "32MB")
					.start();
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

	}

}
