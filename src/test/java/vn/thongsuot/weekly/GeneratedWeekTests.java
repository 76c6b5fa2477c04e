package vn.thongsuot.weekly;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import vn.thongsuot.guidance.Asked;
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

	private static final LocalDate WEEK = LocalDate.of(2026, 11, 26);

	private static final List<String> ENTRIES = SecondCount.someEntries();

	private static final List<Asked.Ending> ENDINGS = List.of(Asked.Ending.SURE, Asked.Ending.SURE, Asked.Ending.UNSURE,
			Asked.Ending.CONFIRMED, Asked.Ending.HELPFUL, Asked.Ending.SENT_ON);

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

	@Autowired
	private Asked asked;

	@Autowired
	private TrainingSessions sessions;

	@Test
	void everyNumberIsFoundAgainByASecondCount() {
		live("2026-11-12 08:00", 60, Duration.ofMinutes(80));
		this.province.answer(this.province.file(Kind.QUESTION, "ho_tich", "Không ai hỏi thêm"));
		long above = this.province.file(Kind.PETITION, "dat_dai", "Chờ cấp trên");
		this.province.life().referUp(new TicketNumber(above), Provincial.STAFF, Authority.CENTRE, "9/TTr-SNNMT");
		live("2026-11-17 08:00", 150, Duration.ofMinutes(60));
		this.province.relay(above, new OfficialLetter("77/BTNMT", LocalDate.of(2026, 11, 20)));
		long advised = this.province.file(Kind.QUESTION, "ho_tich", "Hỏi hai sở");
		List.of("SNNMT", "STC").forEach((code) -> this.province.consult(advised, code));
		this.province.advise(advised, "STC");
		for (int letter = 0; letter < 2; letter++) {
			long asked = this.province.file(Kind.QUESTION, "ho_tich",
					List.of("Xin văn bản", "Gửi công văn về xã").get(letter));
			this.province.letters().ask(new TicketNumber(asked), Provincial.OFFICER);
		}
		this.province.letters()
			.enter(new TicketNumber(this.province.lastTicket()), Provincial.STAFF, new OfficialLetter("5/STP", day()),
					List.of());
		long rated = this.province.file(Kind.QUESTION, "ho_tich", "Chấm điểm");
		this.province.answer(rated);
		this.closing.rate(new TicketNumber(rated), Provincial.OFFICER, 4);
		this.closingRound.go();
		this.province.tickAt("2026-11-26 09:00");
		List<WeeklyReport> written = this.reports.findByWeekOrderById(WEEK);
		assertThat(written).extracting(WeeklyReport::unit).containsAll(UNITS);
		SecondCount.read(this.province.jdbc());
		written.forEach((report) -> recount(report, this.sheets.of(report)));
		SecondCount.forget(this.province.jdbc());
		Sheet whole = this.sheets.of(summary());
		assertThat(Figure.values()).allSatisfy((figure) -> assertThat(whole.total(figure)).as("%s", figure)
			.matches((number) -> (number > 0) == (figure != Figure.SENT_ON)));
		assertThat(whole.ratings().count()).isPositive();
		assertThat(whole.proposals()).isNotEmpty();
		Sheet counted = this.sheets.counted(summary());
		live("2026-11-26 10:00", 30, Duration.ofMinutes(30));
		assertThat(this.sheets.of(summary())).as("what happens afterwards changes nothing").isEqualTo(whole);
		assertThat(this.sheets.counted(summary())).as("nor does counting again").isEqualTo(counted);
	}

	private WeeklyReport summary() {
		return this.reports.findByUnitAndWeek(WeeklyReport.PROVINCE, WEEK).orElseThrow();
	}

	@Test
	void aSubUnitIsCountedWithItsParentAndOwesNoReport() {
		assertThat(this.units.of("SNNMT")).containsExactlyInAnyOrder("SNNMT", "VPDKDD");
		assertThat(this.units.of("VPUBND")).contains("TTPVHCC");
		assertThat(this.units.owing()).contains("SNNMT", "VPUBND").doesNotContain("VPDKDD", "TTPVHCC");
	}

	/** All that a report says, but for the words in which it says it. */
	private void recount(WeeklyReport report, Sheet sheet) {
		Week week = this.weeks.of(WEEK);
		Set<String> codes = this.units.of(report.unit());
		SecondCount second = new SecondCount(this.province.jdbc(), week.period(), codes);
		if (second.isNothing()) {
			assertThat(sheet.isEmpty()).as(report.unit()).isTrue();
			return;
		}
		for (Figure figure : Figure.values()) {
			if (figure.isOfTickets()) {
				assertThat(sheet.behind(figure)).as("%s %s", report.unit(), figure)
					.extracting(Counted::ticket)
					.containsExactlyInAnyOrderElementsOf(second.tickets(figure));
				assertThat(categories(sheet, figure)).as("%s %s", report.unit(), figure)
					.isEqualTo(second.categories(figure));
			}
			assertThat(sheet.total(figure)).as("%s %s", report.unit(), figure).isEqualTo(second.count(figure));
		}
		assertThat(sheet.ratings()).isEqualTo(second.ratings());
		assertThat(sheet.proposals())
			.hasSameSizeAs(second.communes().values().stream().filter((communes) -> communes >= 5).toList())
			.allSatisfy((proposal) -> assertThat((long) proposal.communes())
				.isEqualTo(second.communes().get(proposal.category())));
		if (UNITS.contains(report.unit())) {
			compare(sheet, week, codes);
		}
		if (report.isSummary()) {
			asked(sheet, second);
			assertThat(sheet.units()).isNotEmpty().allSatisfy(this::departments);
		}
	}

	/** The week before, and the twelve weeks. */
	private void compare(Sheet sheet, Week week, Set<String> codes) {
		SecondCount before = new SecondCount(this.province.jdbc(), this.weeks.before(week).period(), codes);
		assertThat(Figure.values()).allSatisfy(
				(figure) -> assertThat(sheet.before().get(figure)).as("%s", figure).isEqualTo(before.count(figure)));
		assertThat(sheet.trend()).hasSize(12).last().extracting(Sheet.Share::to).isEqualTo(week.period().to());
		Week each = week;
		for (Sheet.Share share : sheet.trend().reversed()) {
			SecondCount then = new SecondCount(this.province.jdbc(), each.period(), codes);
			assertThat(share).isEqualTo(new Sheet.Share(each.period().to(), then.count(Figure.RECEIVED),
					then.count(Figure.RESOLVED) + then.count(Figure.SETTLED_ABOVE), then.count(Figure.OVERDUE)));
			each = this.weeks.before(each);
		}
	}

	/** Questions in other words are other questions here. */
	private void asked(Sheet sheet, SecondCount second) {
		assertThat(sheet.asked()).hasSize(10).allSatisfy((line) -> {
			if (line.guided()) {
				assertThat(second.uses("ending = 'SURE'")).containsValue(line.times());
			}
			else {
				assertThat(second.questions()).containsEntry(line.question(), line.times());
			}
		});
		List<Long> most = Stream
			.concat(second.questions().values().stream(), second.uses("ending = 'SURE'").values().stream())
			.sorted(Comparator.reverseOrder())
			.limit(10)
			.toList();
		assertThat(sheet.asked()).extracting(Sheet.AskedLine::times).containsExactlyElementsOf(most);
	}

	/** The same numbers as in the department's own report. */
	private void departments(UnitLine unit) {
		Sheet own = this.sheets.of(this.reports.findByUnitAndWeek(unit.code(), WEEK).orElseThrow());
		assertThat(unit.numbers()).allSatisfy(
				(figure, number) -> assertThat(number).as("%s %s", unit.code(), figure).isEqualTo(own.total(figure)));
	}

	private static Map<String, Long> categories(Sheet sheet, Figure figure) {
		return sheet.linesOf(figure)
			.stream()
			.collect(Collectors.groupingBy(TicketLine::category, Collectors.counting()));
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
			this.filed.add(this.province.file(this.random.nextInt(Provincial.COMMUNES.size()), kind, category,
					"Hồ sơ " + category));
			return;
		}
		long id = any(this.filed.subList(Math.max(0, this.filed.size() - 30), this.filed.size()));
		TicketNumber number = new TicketNumber(id);
		var life = this.province.life();
		switch (this.random.nextInt(28)) {
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
			case 14 -> this.province.consult(id, any(List.of("STP", "STC", "SNV", "VPUBND")));
			case 15 -> this.province.advise(id, any(List.of("STP", "STC", "SNV", "VPUBND")));
			case 16 -> this.province.abstain(id);
			case 17 -> this.province.letters().ask(number, Provincial.OFFICER);
			case 18 ->
				this.province.letters().enter(number, Provincial.STAFF, new OfficialLetter("5/STP", day()), List.of());
			case 19, 20 -> this.province.join(1 + this.random.nextInt(Provincial.COMMUNES.size() - 1), id);
			case 21 -> this.province.leave(1 + this.random.nextInt(Provincial.COMMUNES.size() - 1), id);
			case 22 -> hold();
			case 23, 24, 25, 26 -> this.asked.ended(any(ENDINGS), any(ENTRIES), "câu hỏi");
			default -> this.replies.add(this.province.answer(id));
		}
	}

	private void retract() {
		if (!this.replies.isEmpty()) {
			this.province.retract(any(this.replies));
		}
	}

	/** A session, which sometimes counts later than it was held. */
	private void hold() {
		Instant now = this.clock.instant();
		TrainingSession session = new TrainingSession(any(List.of("STP", "STC", "SNNMT", "VPDKDD")),
				this.province.group("STP"), true, "Vũ Tâm");
		session.title("Tập huấn");
		session.beginsAt(now);
		if (this.random.nextInt(4) == 0) {
			session.drop();
		}
		else {
			session.held(this.random.nextInt(200), this.random.nextInt(50), "Vũ Tâm", now,
					now.plus(Duration.ofDays(this.random.nextInt(3))));
		}
		this.sessions.save(session);
	}

	private LocalDate day() {
		return LocalDate.ofInstant(this.clock.instant(), Provincial.ZONE);
	}

	private <T> T any(List<T> choices) {
		return choices.get(this.random.nextInt(choices.size()));
	}

}
