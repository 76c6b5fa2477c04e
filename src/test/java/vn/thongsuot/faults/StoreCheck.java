package vn.thongsuot.faults;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** What the database says once all is quiet, and the product has been stopped. */
record StoreCheck(Path database) {

	/** Each chat's messages, as ids of the platform, in the order they were posted. */
	private static final String ORDER = """
			select o.lane, o.id, min(cast(p.external_id as bigint)) as first
			from outbox o join platform_message p on p.posted_id = o.posted_id and p.part = o.part
			where o.kind = 'SEND' and p.address = o.lane
			group by o.lane, o.id order by o.lane, o.id""";

	/** What was sent back is submitted once more. */
	private static final String TWICE = """
			select e.ticket_id, e.action from ticket_event e where e.action in ('%s')
			group by e.ticket_id, e.action
			having count(*) > 1 + case e.action when 'SUBMIT' then
				(select count(*) from ticket_event b where b.ticket_id = e.ticket_id and b.action = 'SEND_BACK')
				else 0 end""";

	/**
	 * Everything came to its end, and in each chat in the order it was posted.
	 * @param questions how many were filed, each of which was answered once
	 */
	void isClean(int questions) throws SQLException {
		try (Connection connection = open()) {
			arrived(connection);
			assertThat(rows(connection, "select state from ticket")).as("tickets")
				.hasSize(questions)
				.allMatch((state) -> state.strip().equals("ANSWERED"));
			assertThat(rows(connection, "select state from reply")).as("replies")
				.hasSize(questions)
				.allMatch((state) -> state.strip().equals("DELIVERED"));
		}
	}

	/**
	 * The same where more was done than to ask and to answer.
	 * @param steps what was done once with a ticket
	 */
	void isClean(List<String> steps) throws SQLException {
		try (Connection connection = open()) {
			arrived(connection);
			assertThat(rows(connection, "select id, state from ticket where state <> 'ANSWERED'"))
				.as("tickets that nobody could answer")
				.isEmpty();
			assertThat(rows(connection,
					"select ticket_id, state, purpose from reply where state not in ('DELIVERED', 'SENT_BACK')"))
				.as("replies that did not arrive and were not sent back")
				.isEmpty();
			assertThat(rows(connection,
					"select ticket_id, answer from reply group by ticket_id, answer having count(*) > 1"))
				.as("replies that are there twice")
				.isEmpty();
			assertThat(rows(connection, TWICE.formatted(String.join("','", steps))))
				.as("steps that are on record twice")
				.isEmpty();
		}
	}

	private Connection open() throws SQLException {
		return DriverManager
			.getConnection("jdbc:h2:file:" + this.database.toString().replace('\\', '/') + ";WRITE_DELAY=0", "", "");
	}

	private static void arrived(Connection connection) throws SQLException {
		assertThat(rows(connection, "select state, error from inbox where state <> 'HANDLED'"))
			.as("updates that were not handled")
			.isEmpty();
		assertThat(rows(connection, "select kind, state, error from outbox where state <> 'SENT'"))
			.as("calls that were not made")
			.isEmpty();
		assertThat(rows(connection, "select purpose, undelivered_reason from posted where delivered_at is null"))
			.as("messages that were not delivered")
			.isEmpty();
		assertThat(outOfOrder(connection)).as("out of order").isEmpty();
		assertThat(rows(connection, "script nodata")).as("the file is readable").isNotEmpty();
	}

	private static List<String> outOfOrder(Connection connection) throws SQLException {
		List<String> wrong = new ArrayList<>();
		try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(ORDER)) {
			String lane = "";
			long before = 0;
			while (row.next()) {
				String here = row.getString(1);
				long id = row.getLong(3);
				if (here.equals(lane) && id < before) {
					wrong.add("%s: call %d is message %d after %d".formatted(here, row.getLong(2), id, before));
				}
				lane = here;
				before = id;
			}
		}
		return wrong;
	}

	private static List<String> rows(Connection connection, String sql) throws SQLException {
		List<String> rows = new ArrayList<>();
		try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(sql)) {
			int columns = row.getMetaData().getColumnCount();
			while (row.next()) {
				StringBuilder line = new StringBuilder();
				for (int i = 1; i <= columns; i++) {
					line.append(row.getString(i)).append(' ');
				}
				rows.add(line.toString());
			}
		}
		return rows;
	}

}
