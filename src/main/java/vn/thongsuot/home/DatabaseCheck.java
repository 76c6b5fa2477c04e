package vn.thongsuot.home;

import java.sql.Connection;
import java.util.Map;

import org.springframework.jdbc.core.JdbcTemplate;

/** Looks for damage in an H2 file: a table and its indexes must hold the same rows. */
class DatabaseCheck {

	private static final String INDEXES = """
			select c.table_name, c.index_name, c.column_name, k.data_type
			from information_schema.index_columns c
			join information_schema.columns k on k.table_schema = c.table_schema and k.table_name = c.table_name
			and k.column_name = c.column_name
			where c.ordinal_position = 1 and c.table_schema = 'PUBLIC'
			and k.data_type in ('CHARACTER VARYING', 'BIGINT')""";

	private static final Map<String, String> LEAST = Map.of("CHARACTER VARYING", "''", "BIGINT",
			"-9223372036854775808");

	private final JdbcTemplate jdbc;

	DatabaseCheck(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * @throws IllegalStateException if the file is damaged, with what to do
	 */
	void run() {
		if (!isH2()) {
			return;
		}
		this.jdbc
			.query(INDEXES,
					(row, number) -> new Index(row.getString(1), row.getString(2), row.getString(3), row.getString(4)))
			.forEach(this::check);
	}

	private void check(Index index) {
		long inTable = count("select count(\"%s\") from \"%s\" use index ()".formatted(index.column(), index.table()));
		long inIndex = count("select count(*) from \"%s\" use index (\"%s\") where \"%s\" >= %s"
			.formatted(index.table(), index.name(), index.column(), LEAST.get(index.type())));
		if (inTable != inIndex) {
			throw new IllegalStateException(damage(index, inTable, inIndex));
		}
	}

	private static String damage(Index index, long inTable, long inIndex) {
		return """
				The database file is damaged: table %s has %d rows, its index %s has %d. \
				Nothing was started and nothing was changed. Move the folder "db" aside and unpack the newest zip \
				of the folder "backup" beside it in its place; or set SPRING_DATASOURCE_URL to a PostgreSQL database."""
			.formatted(index.table(), inTable, index.name(), inIndex);
	}

	private long count(String sql) {
		Long count = this.jdbc.queryForObject(sql, Long.class);
		return (count != null) ? count : 0;
	}

	private boolean isH2() {
		String product = this.jdbc
			.execute((Connection connection) -> connection.getMetaData().getDatabaseProductName());
		return "H2".equals(product);
	}

	private record Index(String table, String name, String column, String type) {
	}

}
