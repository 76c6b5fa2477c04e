package vn.thongsuot.home;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.flywaydb.core.Flyway;
import org.h2.mvstore.db.RowDataType;
import org.h2.value.CompareMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * H2 keeps the types of indexes under a hash and takes the first of several with the same
 * one. When it rolls back what a crash has left unfinished it trusts that: an index whose
 * type is another's makes the file one that cannot be opened any more. Whoever meets this
 * test gives the index that it names other columns, such as the id as a further one.
 */
class IndexTypesTests {

	private static final String COLUMNS = """
			select i.table_name || ' ' || i.index_name, c.ordinal_position - 1,
			case i.ordering_specification when 'DESC' then 1 else 0 end,
			(select count(*) from information_schema.columns a
			where a.table_schema = i.table_schema and a.table_name = i.table_name)
			from information_schema.index_columns i join information_schema.columns c
			on c.table_schema = i.table_schema and c.table_name = i.table_name and c.column_name = i.column_name
			where i.table_schema = 'PUBLIC' order by 1, i.ordinal_position""";

	@Test
	void areKnownByHashesOfTheirOwn(@TempDir Path folder) throws SQLException {
		String url = "jdbc:h2:file:" + folder.resolve("h2").toString().replace('\\', '/');
		Flyway.configure().dataSource(url, "", "").locations("classpath:db/migration").load().migrate();
		Map<String, RowDataType> types = types(url);
		assertThat(types).hasSizeGreaterThan(100);
		Map<Integer, Set<RowDataType>> byHash = new TreeMap<>();
		types.values().forEach((type) -> byHash.computeIfAbsent(type.hashCode(), (hash) -> new HashSet<>()).add(type));
		List<String> alike = types.entrySet()
			.stream()
			.filter((index) -> byHash.getOrDefault(index.getValue().hashCode(), Set.of()).size() > 1)
			.map(Map.Entry::getKey)
			.toList();
		assertThat(alike).as("indexes that H2 takes for one another after a crash").isEmpty();
	}

	private static Map<String, RowDataType> types(String url) throws SQLException {
		Map<String, List<int[]>> indexes = new TreeMap<>();
		try (Connection connection = DriverManager.getConnection(url, "", "");
				Statement statement = connection.createStatement();
				ResultSet row = statement.executeQuery(COLUMNS)) {
			while (row.next()) {
				indexes.computeIfAbsent(row.getString(1), (index) -> new ArrayList<>())
					.add(new int[] { row.getInt(2), row.getInt(3), row.getInt(4) });
			}
		}
		Map<String, RowDataType> types = new TreeMap<>();
		indexes.forEach((index, columns) -> types.put(index, type(columns)));
		return types;
	}

	private static RowDataType type(List<int[]> columns) {
		int[] places = columns.stream().mapToInt((column) -> column[0]).toArray();
		int[] orders = columns.stream().mapToInt((column) -> column[1]).toArray();
		return new RowDataType(null, CompareMode.getInstance(null, 0), null, orders, places, columns.getFirst()[2],
				true);
	}

}
