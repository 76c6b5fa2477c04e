package vn.thongsuot.testing;

import java.sql.Connection;
import java.sql.SQLException;

import javax.sql.DataSource;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;

import static org.assertj.core.api.Assertions.assertThat;

@Execution(ExecutionMode.SAME_THREAD)
class TestDatabaseTests {

	@Nested
	@OnH2
	@DataJpaTest
	class H2Tests {

		@Test
		void runsOnH2(@Autowired DataSource dataSource) throws SQLException {
			assertThat(product(dataSource)).isEqualTo("H2");
		}

	}

	@Nested
	@OnPostgres
	@DataJpaTest
	class PostgresTests {

		@Test
		void runsOnPostgres(@Autowired DataSource dataSource) throws SQLException {
			assertThat(product(dataSource)).isEqualTo("PostgreSQL");
		}

	}

	private static String product(DataSource dataSource) throws SQLException {
		try (Connection connection = dataSource.getConnection()) {
			return connection.getMetaData().getDatabaseProductName();
		}
	}

}
