package vn.thongsuot.testing;

import java.nio.file.Path;
import java.util.UUID;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A database made for one test or one context.
 *
 * @param url its JDBC address
 */
public record TestDatabase(String url, String user, String password) {

	/** A fresh H2 database in memory; it lives as long as the JVM. */
	public static TestDatabase h2() {
		return new TestDatabase(
				"jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;QUERY_CACHE_SIZE=256;OPTIMIZE_REUSE_RESULTS=0",
				"sa", "");
	}

	/** An H2 database in a file of that folder, as durable as the product's. */
	public static TestDatabase h2File(Path folder) {
		return new TestDatabase("jdbc:h2:file:" + folder.toAbsolutePath() + "/test;WRITE_DELAY=0", "sa", "");
	}

	/** A fresh database of the one PostgreSQL server of this JVM. */
	public static TestDatabase postgres() {
		return PostgresServer.freshDatabase();
	}

	/** Makes a context use it. */
	public void applyTo(ConfigurableApplicationContext context) {
		TestPropertyValues.of(properties()).applyTo(context);
	}

	/** The settings with which the product uses it, {@code name=value} each. */
	public String[] properties() {
		return new String[] { "spring.datasource.url=" + this.url, "spring.datasource.username=" + this.user,
				"spring.datasource.password=" + this.password, "spring.test.database.replace=none" };
	}

}
