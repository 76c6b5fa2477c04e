package vn.thongsuot.weekly;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import vn.thongsuot.testing.OnH2;
import vn.thongsuot.testing.TestClock;
import vn.thongsuot.ticket.Authority;
import vn.thongsuot.ticket.Closing;
import vn.thongsuot.ticket.ClosingRound;
import vn.thongsuot.ticket.Kind;
import vn.thongsuot.ticket.OfficialLetter;
import vn.thongsuot.ticket.RefusedTransitionException;
import vn.thongsuot.ticket.Reply;
import vn.thongsuot.ticket.TicketNumber;
import vn.thongsuot.weekly.Counting.Counted;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two weeks in which everything happens that can happen to tickets, and every number of
 * their reports counted twice: by the product, and by queries of its own on the raw
 * record.
 */
@OnH2
class GeneratedWeekTests extends WeeklyCase {

	private static final List<String> CATEGORIES = List.of("dat_dai", "moi_truong", "ho_tich", "chung_thuc",
			"mot_cua_tthc", "ngan_sach_ke_toan", "khac");

	private static final List<String> UNITS = List.of("SNNMT", "STP", "VPUBND", "STC", "SNV", WeeklyReport.PROVINCE);

	@Autowired
	private TestClock clock;

	@Autowired
	private Closing closing;

	@Autowired
	private ClosingRound closingRound;

	private final Random random = new Random(6);

	private final List<Long> filed = new ArrayList<>();

	private final List<Reply> replies = new ArrayList<>();

	@Test
	void everyNumberIsFoundAgainByASecondCount() {
		live("2026-11-12 08:00", 60, Duration.ofMinutes(80));
		this.province.answer(this.province.file(Kind.QUESTION, "ho_tich", "Không ai hỏi thêm"));
		long above = this.province.file(Kind.PETITION, "dat_dai", "Chờ cấp trên");
		this.province.life().referUp(new TicketNumber(above), Provincial.STAFF, Authority.CENTRE, "9/TTr-SNNMT");
		live("2026-11-17 08:00", 130, Duration.ofMinutes(80));
		this.province.relay(above, new OfficialLetter("77/BTNMT", LocalDate.of(2026, 11, 20)));
		this.closingRound.go();
		Week last = this.weeks.of(LocalDate.of(2026, 11, 26));
		for (Week week : List.of(this.weeks.before(last), last)) {
			List<Life> lives = this.recount.lives(week);
			for (String unit : UNITS) {
				Set<String> codes = this.units.of(unit);
				Map<Figure, List<Counted>> counted = this.recount.tickets(lives, week.period(), codes);
				for (Figure figure : Figure.values()) {
					if (figure.isOfTickets()) {
						assertThat(counted.get(figure)).as(unit + " " + figure + " " + week.day())
							.extracting(Counted::ticket)
							.containsExactlyElementsOf(bySql(figure, week.period(), codes));
					}
				}
			}
		}
		Map<Figure, List<Counted>> whole = counted(last);
		assertThat(whole).allSatisfy((figure, tickets) -> assertThat(tickets.isEmpty()).as("nothing of " + figure)
			.isEqualTo(figure == Figure.SENT_ON));
		live("2026-11-26 08:00", 30, Duration.ofMinutes(30));
		assertThat(counted(last)).as("what happens afterwards changes nothing").isEqualTo(whole);
	}

	private Map<Figure, List<Counted>> counted(Week week) {
		return this.recount.tickets(this.recount.lives(week), week.period(), this.units.of(WeeklyReport.PROVINCE));
	}

	/** Lets things happen, one after the other. */
	private void live(String from, int steps, Duration pace) {
		this.province.at(from);
		for (int step = 0; step < steps; step++) {
			this.clock.advance(pace.plusSeconds(this.random.nextInt(600)));
			try {
				happen();
			}
			catch (RefusedTransitionException ex) {
				// Not everything may happen at any time.
			}
		}
	}

	private void happen() {
		if (this.filed.size() < 12 || this.random.nextInt(4) == 0) {
			Kind kind = this.random.nextInt(4) == 0 ? Kind.PETITION : Kind.QUESTION;
			String category = any(CATEGORIES);
			this.filed.add(this.province.file(this.random.nextInt(3), kind, category, "Hồ sơ " + category));
			return;
		}
		long id = any(this.filed.subList(Math.max(0, this.filed.size() - 30), this.filed.size()));
		TicketNumber number = new TicketNumber(id);
		var life = this.province.life();
		switch (this.random.nextInt(17)) {
			case 0 -> life.claim(number, Provincial.STAFF);
			case 1 -> life.putDown(number, Provincial.STAFF);
			case 2 -> this.replies.add(this.province.ask(id));
			case 3 -> life.add(number, Provincial.OFFICER, "Bổ sung", List.of());
			case 4 -> this.replies.add(this.province.promise(id, day().plusDays(2)));
			case 5 -> life.referUp(number, Provincial.STAFF, any(List.of(Authority.values())), "12/TTr-STP xin ý kiến");
			case 6 -> life.giveBack(number, Provincial.STAFF, "Không thuộc thẩm quyền");
			case 7 -> life.transfer(number, Provincial.STAFF, any(List.of("STP", "STC", "VPDKDD", "TTPVHCC")),
					"chung_thuc", "nhầm");
			case 8 ->
				life.route(number, Provincial.STAFF, any(List.of("STP", "SNNMT", "VPDKDD")), "dat_dai", "đúng nơi");
			case 9 -> life.reopen(number, Provincial.OFFICER, "Chưa rõ", List.of());
			case 10 -> life.withdraw(number, Provincial.OFFICER);
			case 11 -> retract();
			case 12 -> this.closingRound.go();
			case 13 -> this.closing.rate(number, Provincial.OFFICER, 1 + this.random.nextInt(5));
			default -> this.replies.add(this.province.answer(id));
		}
	}

	private void retract() {
		if (!this.replies.isEmpty()) {
			this.province.retract(any(this.replies));
		}
	}

	private LocalDate day() {
		return LocalDate.ofInstant(this.clock.instant(), Provincial.ZONE);
	}

	private <T> T any(List<T> choices) {
		return choices.get(this.random.nextInt(choices.size()));
	}

	/** The same number by SQL alone: the steps of a ticket with what was before each. */
	private List<Long> bySql(Figure figure, Period period, Set<String> units) {
		String steps = """
				with told as (
				  select e.id, e.ticket_id, e.at, e.action, e.actor_role, e.due_at,
				    case when e.state = 'RETURNED' then 'BPTT' else e.department end as holder, e.state as after_it,
				    lag(case when e.state = 'RETURNED' then 'BPTT' else e.department end)
				      over (partition by e.ticket_id order by e.id) as giver,
				    lag(e.state) over (partition by e.ticket_id order by e.id) as before_it,
				    row_number() over (partition by e.ticket_id order by e.id desc) as from_end
				  from ticket_event e where e.at < :to),
				answers as (
				  select t.* from told t where t.after_it = 'ANSWERED' and t.at >= :from
				    and t.before_it not in ('ANSWERED', 'CLOSED', 'WITHDRAWN')
				    and not exists (select 1 from told u where u.ticket_id = t.ticket_id and u.id > t.id
				      and (u.action = 'UNANSWER'
				        or u.after_it = 'ANSWERED' and u.before_it not in ('ANSWERED', 'CLOSED', 'WITHDRAWN')))),
				standing as (
				  select t.* from told t where t.from_end = 1 and t.holder in (:units)
				    and t.after_it not in ('ANSWERED', 'CLOSED', 'WITHDRAWN'))
				""";
		String referred = "exists (select 1 from told r where r.ticket_id = a.ticket_id and r.id < a.id and r.action = 'REFER_UP')";
		String query = switch (figure) {
			case RECEIVED -> "select ticket_id from told where at >= :from and holder in (:units) "
					+ "and (giver is null or giver not in (:units))";
			case SENT_ON ->
				"select ticket_id from told where at >= :from and giver in (:units) and holder not in (:units)";
			case REOPENED ->
				"select ticket_id from told where at >= :from and action = 'REOPEN' and holder in (:units)";
			case WITHDRAWN ->
				"select ticket_id from told where at >= :from and action = 'WITHDRAW' and holder in (:units)";
			case SILENT ->
				"select ticket_id from told where at >= :from and action = 'CLOSE' and actor_role = 'SYSTEM' "
						+ "and before_it = 'ANSWERED' and holder in (:units)";
			case RESOLVED -> "select ticket_id from answers a where giver in (:units) and not " + referred;
			case SETTLED_ABOVE -> "select ticket_id from answers a where giver in (:units) and " + referred;
			case ON_TIME -> "select ticket_id from answers where giver in (:units) and at <= due_at";
			case OPEN -> "select ticket_id from standing";
			case OVERDUE -> "select ticket_id from standing where after_it not in ('AWAITING_OFFICER', 'REFERRED_UP') "
					+ "and due_at < :to";
			case AWAITING -> "select ticket_id from standing where after_it = 'AWAITING_OFFICER'";
			case REFERRED -> "select ticket_id from standing where after_it = 'REFERRED_UP' union "
					+ "select ticket_id from told where at >= :from and action = 'REFER_UP' and holder in (:units)";
			default -> throw new IllegalArgumentException(figure + " counts no tickets");
		};
		return this.province.jdbc()
			.sql(steps + " select distinct ticket_id from (" + query + ") found order by ticket_id")
			.param("from", at(period.from()))
			.param("to", at(period.to()))
			.param("units", units)
			.query((row, number) -> row.getLong(1))
			.list();
	}

	private static OffsetDateTime at(Instant instant) {
		return instant.atOffset(ZoneOffset.UTC);
	}

}
