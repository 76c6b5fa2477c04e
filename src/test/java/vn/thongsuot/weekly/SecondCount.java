package vn.thongsuot.weekly;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Counts a week by SQL alone, from the raw record: the steps of a ticket with what was
 * before each. Nothing of the product's own counting is used.
 */
final class SecondCount {

	/** The departments of the guidance's entries, as their files say. */
	private static final Map<String, String> ENTRIES = entries();

	/** Each step of the record with what was before it and when the next one came. */
	private static final List<String> TABLE = List.of("drop table if exists second_count", """
			create table second_count as
			select e.id, e.ticket_id, e.at, e.action, e.actor_role, e.due_at, e.party, e.category,
			  case when e.state = 'RETURNED' then 'BPTT' else e.department end as holder, e.state as after_it,
			  lag(case when e.state = 'RETURNED' then 'BPTT' else e.department end)
			    over (partition by e.ticket_id order by e.id) as giver,
			  lag(e.state) over (partition by e.ticket_id order by e.id) as before_it,
			  lead(e.at) over (partition by e.ticket_id order by e.id) as next_at
			from ticket_event e""", "create index second_count_by_ticket on second_count (ticket_id)");

	/**
	 * What the words in braces stand for; H2 loses parameters of what stands in a
	 * {@code with}.
	 */
	private static final Map<String, String> STEPS = Map.of("{standing}", """
			(select t.* from {ours} t where t.after_it not in ('ANSWERED', 'CLOSED', 'WITHDRAWN'))""", "{ours}", """
			(select t.* from {told} t where t.from_end = 1 and t.holder in (:units))""", "{answers}", """
			(select t.* from {told} t where t.after_it = 'ANSWERED' and t.at >= :from
			    and t.before_it not in ('ANSWERED', 'CLOSED', 'WITHDRAWN')
			    and not exists (select 1 from second_count u where u.ticket_id = t.ticket_id and u.id > t.id
			      and u.at < :to and (u.action = 'UNANSWER'
			        or u.after_it = 'ANSWERED' and u.before_it not in ('ANSWERED', 'CLOSED', 'WITHDRAWN'))))""",
			"{told}", """
					(select s.*, case when s.next_at is null or s.next_at >= :to then 1 else 0 end as from_end
					  from second_count s where s.at < :to)""");

	private static final String REFERRED = "exists (select 1 from second_count r where r.ticket_id = a.ticket_id and r.id < a.id "
			+ "and r.action = 'REFER_UP')";

	private final JdbcClient jdbc;

	private final Period period;

	private final Set<String> units;

	SecondCount(JdbcClient jdbc, Period period, Set<String> units) {
		this.jdbc = jdbc;
		this.period = period;
		this.units = units;
	}

	/** Reads the raw record; what happens later is not seen. */
	static void read(JdbcClient jdbc) {
		TABLE.forEach((statement) -> jdbc.sql(statement).update());
	}

	static void forget(JdbcClient jdbc) {
		jdbc.sql(TABLE.getFirst()).update();
	}

	/** The tickets behind a figure; that of each officer who joined one. */
	List<Long> tickets(Figure figure) {
		String distinct = (figure == Figure.JOINED) ? "" : "distinct ";
		return ask("select " + distinct + "ticket_id from (" + query(figure) + ") found order by ticket_id",
				Long.class);
	}

	private static String query(Figure figure) {
		return switch (figure) {
			case RECEIVED -> "select ticket_id from {told} told_ where at >= :from and holder in (:units) "
					+ "and (giver is null or giver not in (:units))";
			case JOINED -> "select j.ticket_id from joining j join {ours} o on o.ticket_id = j.ticket_id "
					+ "where j.joined_at >= :from and j.joined_at < :to and (j.ended_at is null or j.ended_at >= :to)";
			case SENT_ON ->
				"select ticket_id from {told} told_ where at >= :from and giver in (:units) and holder not in (:units)";
			case REOPENED ->
				"select ticket_id from {told} told_ where at >= :from and action = 'REOPEN' and holder in (:units)";
			case WITHDRAWN ->
				"select ticket_id from {told} told_ where at >= :from and action = 'WITHDRAW' and holder in (:units)";
			case SILENT ->
				"select ticket_id from {told} told_ where at >= :from and action = 'CLOSE' and actor_role = 'SYSTEM' "
						+ "and before_it = 'ANSWERED' and holder in (:units)";
			case RESOLVED -> "select ticket_id from {answers} a where giver in (:units) and not " + REFERRED;
			case SETTLED_ABOVE -> "select ticket_id from {answers} a where giver in (:units) and " + REFERRED;
			case IN_WRITING -> "select ticket_id from {told} told_ where at >= :from and action = 'ENTER_LETTER' "
					+ "and holder in (:units) and id in (select min(id) from second_count where action = "
					+ "'ENTER_LETTER' group by ticket_id)";
			case ADVISED ->
				"select ticket_id from {told} told_ where at >= :from and action = 'ADVISE' and party in (:units)";
			case ON_TIME -> "select ticket_id from {answers} answers_ where giver in (:units) and at <= due_at";
			case OPEN -> "select ticket_id from {standing} standing_";
			case OVERDUE ->
				"select ticket_id from {standing} standing_ where after_it not in ('AWAITING_OFFICER', 'REFERRED_UP') "
						+ "and due_at < :to";
			case AWAITING -> "select ticket_id from {standing} standing_ where after_it = 'AWAITING_OFFICER'";
			case REFERRED -> "select ticket_id from {standing} standing_ where after_it = 'REFERRED_UP' union "
					+ "select ticket_id from {told} told_ where at >= :from and action = 'REFER_UP' and holder in (:units)";
			case LETTER_OWED -> "select o.ticket_id from {ours} o where o.after_it <> 'WITHDRAWN' and exists "
					+ "(select 1 from {told} t where t.ticket_id = o.ticket_id and t.action = 'ASK_LETTER') and not exists "
					+ "(select 1 from {told} t where t.ticket_id = o.ticket_id and t.action = 'ENTER_LETTER')";
			case OPINION_OWED -> "select c.ticket_id from consultation c where c.department in (:units) "
					+ "and c.asked_at < :to and (c.settled_at is null or c.settled_at >= :to)";
			default -> throw new IllegalArgumentException(figure + " counts no tickets");
		};
	}

	/** A figure that counts no tickets. */
	long other(Figure figure) {
		String held = " from training_session where state = 'HELD' and counts_at >= :from and counts_at < :to "
				+ "and department in (:units)";
		return switch (figure) {
			case SESSIONS -> number("select count(*)" + held);
			case PARTICIPANTS -> number("select coalesce(sum(participants), 0)" + held);
			case POINTS -> number("select coalesce(sum(points), 0)" + held);
			case DEFLECTED -> uses("ending in ('CONFIRMED', 'HELPFUL')").entrySet()
				.stream()
				.filter((entry) -> this.units.contains(ENTRIES.getOrDefault(entry.getKey(), "")))
				.mapToLong(Map.Entry::getValue)
				.sum();
			default -> throw new IllegalArgumentException(figure + " counts tickets");
		};
	}

	long count(Figure figure) {
		return figure.isOfTickets() ? tickets(figure).size() : other(figure);
	}

	/** Whether these departments had never anything to do with anything. */
	boolean isNothing() {
		String mine = " where department in (:units)";
		return number("select (select count(*) from ticket_event" + mine + " or party in (:units)) + "
				+ "(select count(*) from training_session" + mine + ")") == 0 && other(Figure.DEFLECTED) == 0;
	}

	/** How many answers were rated, and all their stars. */
	Sheet.Ratings ratings() {
		String given = " from rating r join {ours} o on o.ticket_id = r.ticket_id where r.rated_at >= :from "
				+ "and r.rated_at < :to";
		return new Sheet.Ratings(number("select count(*)" + given), number("select coalesce(sum(r.stars), 0)" + given));
	}

	/** How many tickets of a figure each category has. */
	Map<String, Long> categories(Figure figure) {
		return pairs("select o.category, count(*) from {told} o where o.from_end = 1 and o.ticket_id in ("
				+ query(figure) + ") group by o.category");
	}

	/** How many communes asked about each category, those that joined among them. */
	Map<String, Long> communes() {
		return pairs("select category, count(distinct commune) from (select o.category, t.commune from {told} o "
				+ "join ticket t on t.id = o.ticket_id where o.from_end = 1 and o.ticket_id in ("
				+ query(Figure.RECEIVED) + ") union select o.category, j.commune from {told} o join joining j "
				+ "on j.ticket_id = o.ticket_id where o.from_end = 1 and o.ticket_id in (" + query(Figure.RECEIVED)
				+ ") and j.joined_at >= :from and j.joined_at < :to and (j.ended_at is null or j.ended_at >= :to)) x "
				+ "group by category");
	}

	/** How often each question was asked, in these very words. */
	Map<String, Long> questions() {
		return pairs("select question, sum(times) from (select t.question, 1 + (select count(*) from joining j "
				+ "where j.ticket_id = t.id and j.joined_at >= :from and j.joined_at < :to "
				+ "and (j.ended_at is null or j.ended_at >= :to)) as times from ticket t where t.id in ("
				+ query(Figure.RECEIVED) + ")) x group by question");
	}

	/** How often the guidance ended questions in such a way, by entry. */
	Map<String, Long> uses(String ending) {
		return pairs("select entry, count(*) from guidance_use where " + ending + " and entry is not null "
				+ "and asked_at >= :from and asked_at < :to group by entry");
	}

	private long number(String query) {
		return ask(query, Long.class).getFirst();
	}

	private <T> List<T> ask(String query, Class<T> type) {
		return statement(query).query((row, number) -> type.cast(row.getLong(1))).list();
	}

	private Map<String, Long> pairs(String query) {
		Map<String, Long> pairs = new TreeMap<>();
		statement(query).query((row) -> {
			pairs.put(row.getString(1), row.getLong(2));
		});
		return pairs;
	}

	private JdbcClient.StatementSpec statement(String query) {
		return this.jdbc.sql(whole(query))
			.param("from", at(this.period.from()))
			.param("to", at(this.period.to()))
			.param("units", this.units);
	}

	private static String whole(String query) {
		String whole = query;
		for (String word : List.of("{standing}", "{ours}", "{answers}", "{told}")) {
			whole = whole.replace(word, STEPS.getOrDefault(word, ""));
		}
		return whole;
	}

	private static OffsetDateTime at(Instant instant) {
		return instant.atOffset(ZoneOffset.UTC);
	}

	/** Ids of some entries of several departments. */
	static List<String> someEntries() {
		return ENTRIES.entrySet()
			.stream()
			.collect(Collectors.groupingBy(Map.Entry::getValue, TreeMap::new,
					Collectors.mapping(Map.Entry::getKey, Collectors.toList())))
			.values()
			.stream()
			.flatMap((ids) -> ids.stream().sorted().limit(2))
			.toList();
	}

	private static Map<String, String> entries() {
		Pattern front = Pattern.compile("(?s)^---\\R.*?^id: (\\S+)$.*?^department: (\\S+)$.*", Pattern.MULTILINE);
		Map<String, String> entries = new TreeMap<>();
		try (Stream<Path> files = Files.walk(Path.of("faq-data"))) {
			for (Path file : files.filter((each) -> each.toString().endsWith(".md")).toList()) {
				Matcher matcher = front.matcher(Files.readString(file));
				if (matcher.matches()) {
					entries.put(matcher.group(1), matcher.group(2));
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return entries;
	}

}
