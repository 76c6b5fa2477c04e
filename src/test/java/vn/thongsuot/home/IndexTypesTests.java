package vn.thongsuot.home;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.flywaydb.core.Flyway;
import org.h2.engine.Database;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.db.RowDataType;
import org.h2.mvstore.type.DataType;
import org.h2.mvstore.type.MetaType;
import org.h2.mvstore.type.StringDataType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * H2 keeps the types of indexes under a hash, and of several with the same one the first
 * alone. When it rolls back what a crash has left unfinished it trusts that: an index
 * whose type is another's makes the file one that cannot be opened any more. Whoever
 * meets this test gives the index that it names other columns, such as the id as a
 * further one.
 */
class IndexTypesTests {

	/** But for what the rows themselves are kept by. */
	private static final String COLUMNS = """
			select i.table_name || ' ' || i.index_name, c.ordinal_position - 1,
			(select count(*) from information_schema.columns a
			where a.table_schema = i.table_schema and a.table_name = i.table_name)
			from information_schema.index_columns i join information_schema.columns c
			on c.table_schema = i.table_schema and c.table_name = i.table_name and c.column_name = i.column_name
			where i.table_schema = 'PUBLIC' and not (i.index_name like 'PRIMARY_KEY%'
			and c.data_type in ('BIGINT', 'INTEGER') and 1 = (select count(*) from information_schema.index_columns k
			where k.table_schema = i.table_schema and k.index_name = i.index_name))
			order by 1, i.ordinal_position""";

	@Test
	void areKnownByHashesOfTheirOwn(@TempDir Path folder) throws SQLException {
		String url = "jdbc:h2:file:" + folder.resolve("h2").toString().replace('\\', '/');
		Flyway.configure().dataSource(url, "", "").locations("classpath:db/migration").load().migrate();
		Map<String, String> types = types(url);
		assertThat(types).hasSizeGreaterThan(80);
		Set<String> known = known(folder.resolve("h2.mv.db"));
		types.values().removeIf(known::contains);
		assertThat(types).as("indexes that H2 takes for others after a crash").isEmpty();
	}

	/** What H2 knows when it has nothing but the hash. */
	private static Set<String> known(Path file) {
		try (MVStore store = new MVStore.Builder().fileName(file.toString()).readOnly().open()) {
			MVMap<String, DataType<?>> types = store.openMap("_",
					new MVMap.Builder<String, DataType<?>>().keyType(StringDataType.INSTANCE)
						.valueType(new MetaType<Database>(null, (thread, ex) -> {
							throw new IllegalStateException(ex);
						})));
			return types.values()
				.stream()
				.filter(RowDataType.class::isInstance)
				.map(RowDataType.class::cast)
				.filter((type) -> type.getIndexes() != null)
				.map((type) -> type.getColumnCount() + Arrays.toString(type.getIndexes()))
				.collect(Collectors.toSet());
		}
	}

	/** The type of each index: how many columns its table has, and which are its own. */
	private static Map<String, String> types(String url) throws SQLException {
		Map<String, List<Integer>> columns = new TreeMap<>();
		Map<String, Integer> counts = new TreeMap<>();
		try (Connection connection = DriverManager.getConnection(url, "", "");
				Statement statement = connection.createStatement();
				ResultSet row = statement.executeQuery(COLUMNS)) {
			while (row.next()) {
				columns.computeIfAbsent(row.getString(1), (index) -> new ArrayList<>()).add(row.getInt(2));
				counts.put(row.getString(1), row.getInt(3));
			}
		}
		Map<String, String> types = new TreeMap<>();
		columns.forEach((index, its) -> types.put(index, counts.get(index) + its.toString()));
		return types;
	}

}
