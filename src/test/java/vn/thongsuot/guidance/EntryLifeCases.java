package vn.thongsuot.guidance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

import vn.thongsuot.calendar.BusinessClock;
import vn.thongsuot.calendar.WorkingTime;
import vn.thongsuot.messaging.Address;
import vn.thongsuot.search.TextIndex;
import vn.thongsuot.testing.AllDayLong;
import vn.thongsuot.testing.TestClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Stored entries over a real database. */
@DataJpaTest(properties = "thongsuot.sandbox.enabled=false", showSql = false)
@Import({ EntryLife.class, Approvals.class, Remarks.class, EntryRecord.class, ReviewWeek.class,
		EntryLifeCases.Around.class })
@RecordApplicationEvents
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@SuppressWarnings("NullAway.Init")
abstract class EntryLifeCases {

	private static final Instant NOW = Instant.parse("2026-12-07T02:00:00Z");

	private static final Address LEAD = new Address("telegram", "7");

	private static final Hand STAFF = new Hand(Hand.Role.STAFF, new Address("telegram", "5"));

	private static long replies = 100;

	@Autowired
	EntryLife life;

	@Autowired
	StoredEntries entries;

	@Autowired
	Approvals approvals;

	@Autowired
	ApprovalRows approvalRows;

	@Autowired
	Remarks remarks;

	@Autowired
	EntryChanges changes;

	@Autowired
	Marks marks;

	@Autowired
	ReviewWeek week;

	@Autowired
	Around.Held held;

	@Autowired
	TestClock clock;

	@Autowired
	PlatformTransactionManager transactions;

	@Autowired
	ApplicationEvents events;

	@Test
	void isFoundAfterItsApprovalAndNotAfterItsEnd() {
		try (Node node = new Node()) {
			StoredEntry entry = submitted("Hợp thửa ruộng vườn wqzx cần gì");
			assertThat(node.finds("hợp thửa ruộng vườn wqzx")).isEmpty();
			act(entry, (locked) -> this.life.approve(locked, LEAD));
			node.stock.look();
			Entry found = node.finds("hop thua ruong vuon wqzx").orElseThrow();
			assertThat(found.approvedBy()).isEqualTo(LEAD.toString());
			act(entry, (locked) -> this.life.retire(locked, "luật đã đổi", LEAD));
			node.stock.look();
			assertThat(node.finds("hợp thửa ruộng vườn wqzx")).isEmpty();
			assertThat(this.entries.findById(entry.number()).orElseThrow().reason()).isEqualTo("luật đã đổi");
		}
	}

	@Test
	void isFoundOnEachNodeAndWithoutItsIndex() {
		StoredEntry entry = submitted("Cấp lại sổ hộ nghèo kkvv thế nào");
		try (Node one = new Node(); Node other = new Node()) {
			act(entry, (locked) -> this.life.approve(locked, LEAD));
			one.stock.look();
			other.stock.look();
			assertThat(one.finds("cấp lại sổ hộ nghèo kkvv")).isPresent();
			assertThat(other.finds("cấp lại sổ hộ nghèo kkvv")).isPresent();
		}
		try (Node empty = new Node()) {
			assertThat(empty.finds("cấp lại sổ hộ nghèo kkvv")).isPresent();
		}
	}

	@Test
	void staysApprovedWhenItsLeadSaysThatItStillHolds() {
		StoredEntry entry = submitted("Treo biển ccvv ở đâu");
		act(entry, (locked) -> this.life.approve(locked, LEAD));
		act(entry, (locked) -> this.life.renew(locked, LEAD));
		try (Node node = new Node()) {
			Entry found = node.library.byId(entry.entry().id()).orElseThrow();
			assertThat(found.reviewBy()).isEqualTo(LocalDate.of(2027, 12, 7));
			assertThat(found.approvedBy()).isEqualTo(LEAD.toString());
		}
	}

	@Test
	void isLookedAtAgainWhenItEnds() {
		LocalDate until = LocalDate.of(2027, 3, 31);
		StoredEntry entry = draft("Giảm phí nnhh đến bao giờ");
		act(entry, (locked) -> this.life.change(locked, new Edit.Validity(null, until), STAFF));
		act(entry, (locked) -> this.life.submit(locked, STAFF));
		act(entry, (locked) -> this.life.approve(locked, LEAD));
		act(entry, (locked) -> this.life.renew(locked, LEAD));
		assertThat(this.entries.findById(entry.number()).orElseThrow().entry().reviewBy()).isEqualTo(until);
	}

	@Test
	void keepsOnRecordWhoChangedWhat() {
		StoredEntry entry = submitted("Ghi sổ qqww ra sao");
		act(entry, (locked) -> this.life.change(locked, new Edit.Question("Ghi sổ qqww thế nào?"), STAFF));
		assertThat(this.entries.findById(entry.number()).orElseThrow().state()).isEqualTo(StoredEntry.State.DRAFT);
		List<String> lines = this.changes.findByEntryIdOrderById(entry.entry().id())
			.stream()
			.map(EntryChange::toString)
			.toList();
		assertThat(lines).hasSize(3);
		assertThat(lines.get(1)).isEqualTo("SUBMIT by STAFF telegram:5: DRAFT -> AWAITING_APPROVAL");
		assertThat(lines.get(2)).startsWith("EDIT by STAFF telegram:5").contains("ra sao").contains("thế nào?");
	}

	@Test
	void letsALeadAndTheStandingUnitChangeWhatWaits() {
		StoredEntry entry = submitted("Đóng dấu ppzz ra sao");
		act(entry, (locked) -> this.life.change(locked, new Edit.Basis(List.of("Luật A")),
				new Hand(Hand.Role.LEAD, LEAD)));
		act(entry, (locked) -> this.life.change(locked, new Edit.Validity(LocalDate.of(2027, 1, 1), null),
				new Hand(Hand.Role.STANDING_UNIT, null)));
		StoredEntry changed = this.entries.findById(entry.number()).orElseThrow();
		assertThat(changed.state()).isEqualTo(StoredEntry.State.AWAITING_APPROVAL);
		assertThat(changed.entry().legalBasis()).containsExactly("Luật A");
		assertThat(changed.entry().status()).isEqualTo(Entry.Status.FUTURE);
	}

	@Test
	void refusesStepsThatItsStateDoesNotAllow() {
		StoredEntry draft = draft("Hỏi rrtt");
		assertThatThrownBy(() -> act(draft, (locked) -> this.life.approve(locked, LEAD)))
			.isInstanceOf(IllegalStateException.class);
		act(draft, (locked) -> this.life.discard(locked, STAFF));
		assertThatThrownBy(() -> act(draft, (locked) -> this.life.submit(locked, STAFF)))
			.isInstanceOf(IllegalStateException.class);
		assertThatThrownBy(() -> act(draft, (locked) -> this.life.change(locked, new Edit.Question("b"), STAFF)))
			.isInstanceOf(IllegalStateException.class);
	}

	@Test
	void givesWayToAFileWithItsId() {
		StoredEntry entry = submitted("Xin giấy xác nhận mmnn ở đâu");
		act(entry, (locked) -> this.life.approve(locked, LEAD));
		Entry file = entry("Xin giấy xác nhận mmnn ở đâu", entry.entry().id(), "Ở xã.");
		try (Node node = new Node()) {
			node.stock.files(Map.of(file.id(), file));
			assertThat(node.library.byId(file.id())).get().extracting(Entry::answer).isEqualTo("Ở xã.");
			assertThat(node.library.byId(file.id())).get().extracting(Entry::approvedBy).isNull();
		}
		assertThat(this.entries.findById(entry.number()).orElseThrow().state()).isEqualTo(StoredEntry.State.TAKEN_OVER);
	}

	@Test
	void keepsItsApprovalWhenItsOwnExportTakesItsPlace() {
		StoredEntry entry = submitted("Xác nhận ggbb ở đâu");
		act(entry, (locked) -> this.life.approve(locked, LEAD));
		Entry stored = this.entries.findById(entry.number()).orElseThrow().entry();
		Faq faq = Faq.of(Map.of(EntryMarkdown.path(stored), EntryMarkdown.write(stored, "Sở Tư pháp")));
		try (Node node = new Node()) {
			node.stock.files(faq.entries());
			assertThat(node.library.byId(stored.id()).orElseThrow().approvedBy()).isEqualTo(LEAD.toString());
		}
	}

	@Test
	void takesAnotherIdIfAFileHasTakenItsOwn() {
		StoredEntry entry = submitted("Tặng quà ddff");
		this.held.byId.put(entry.entry().id(), entry.entry());
		act(entry, (locked) -> this.life.approve(locked, LEAD));
		assertThat(this.entries.findById(entry.number()).orElseThrow().entry().id()).isEqualTo("tang-qua-ddff-2");
		this.held.byId.clear();
	}

	@Test
	void approvalOfAFileEndsWithItsText() {
		Entry file = entry("Phí jjkk", "phi-jjkk", "Miễn.");
		assertThat(this.approvals.approve(file, LEAD)).isTrue();
		assertThat(this.approvals.approve(file, LEAD)).isFalse();
		Entry changed = entry("Phí jjkk", "phi-jjkk", "Thu 5.000 đồng.");
		try (Node node = new Node()) {
			node.stock.files(Map.of("phi-jjkk", file));
			assertThat(node.library.byId("phi-jjkk").orElseThrow().approvedBy()).isNotNull();
			node.stock.files(Map.of("phi-jjkk", changed));
			assertThat(node.library.byId("phi-jjkk").orElseThrow().approvedBy()).isNull();
			assertThat(this.approvals.last("phi-jjkk").orElseThrow().isOf(changed)).isFalse();
		}
	}

	@Test
	void hidesAFileThatItsLeadHasWithdrawnUntilItSaysSomethingElse() {
		Entry file = entry("Quỹ llss", "quy-llss", "Thu.");
		this.approvals.approve(file, LEAD);
		assertThat(this.approvals.withdraw(file, "luật đổi", LEAD)).isTrue();
		assertThat(this.approvals.withdraw(file, "luật đổi", LEAD)).isFalse();
		try (Node node = new Node()) {
			node.stock.files(Map.of("quy-llss", file));
			assertThat(node.library.byId("quy-llss")).isEmpty();
			node.stock.files(Map.of("quy-llss", entry("Quỹ llss", "quy-llss", "Không thu.")));
			assertThat(node.library.byId("quy-llss")).isPresent();
		}
	}

	@Test
	void hidesAFileForWhichNobodyEverStoodAndSaysWhoAndWhen() {
		Entry file = entry("Quỹ mmtt", "quy-mmtt", "Thu.");
		assertThat(this.approvals.withdraw(file, "chưa đúng", LEAD)).isTrue();
		assertThat(this.approvals.withdraw(file, "chưa đúng", LEAD)).isFalse();
		assertThat(this.approvals.stands(file)).isFalse();
		Approval kept = this.approvals.last("quy-mmtt").orElseThrow();
		assertThat(kept.endedBy()).contains(LEAD);
		assertThat(kept.reason()).isEqualTo("chưa đúng");
		try (Node node = new Node()) {
			node.stock.files(Map.of("quy-mmtt", file));
			assertThat(node.library.byId("quy-mmtt")).isEmpty();
		}
	}

	@Test
	void staysAsItWasWhileItsFolderCannotBeRead(@TempDir Path home) throws IOException {
		Path folder = home.resolve("faq");
		Entry first = entry("Lệ phí xxcc", "le-phi-xxcc", "Miễn.");
		write(folder, first);
		try (Node node = new Node()) {
			FaqWatch watch = new FaqWatch(new FaqFiles(folder), node.stock, this.clock, Duration.ZERO);
			Path away = Files.move(folder, home.resolve("away"));
			watch.look();
			assertThat(node.library.byId("le-phi-xxcc")).contains(first);
			Files.move(away, folder);
			Entry second = entry("Lệ phí xxcc", "le-phi-xxcc", "Thu.");
			write(folder, second);
			watch.look();
			assertThat(node.library.byId("le-phi-xxcc")).contains(second);
		}
	}

	private static void write(Path folder, Entry entry) throws IOException {
		Path file = folder.resolve(EntryMarkdown.path(entry));
		Files.createDirectories(file.getParent());
		Files.writeString(file, EntryMarkdown.write(entry, "-"));
	}

	@Test
	void isTakenOverLaterIfSomethingWasInTheWay() {
		AtomicBoolean trouble = new AtomicBoolean();
		Set<String> noticed = new HashSet<>();
		StoredEntry entry = submitted("Mượn loa hhxx ở đâu");
		try (Node node = new Node((all) -> {
			if (trouble.get()) {
				throw new IllegalStateException("trouble");
			}
			all.forEach((each) -> noticed.add(each.id()));
		})) {
			act(entry, (locked) -> this.life.approve(locked, LEAD));
			trouble.set(true);
			node.stock.look();
			assertThat(noticed).doesNotContain(entry.entry().id());
			trouble.set(false);
			node.stock.look();
			assertThat(noticed).contains(entry.entry().id());
		}
	}

	@Test
	void keepsRemarksUntilTheyAreSettled() {
		Remark remark = this.remarks.make(entry("Lệ uuyy", "le-uuyy", "Có."), "x".repeat(100_000), LEAD);
		assertThat(remark.text()).hasSize(Remark.LONGEST);
		assertThat(this.remarks.open()).extracting(Remark::number).contains(remark.number());
		this.remarks.settle(remark.number(), new Hand(Hand.Role.STANDING_UNIT, null));
		assertThat(this.remarks.open()).extracting(Remark::number).doesNotContain(remark.number());
		assertThat(this.remarks.settle(-1, STAFF)).isEmpty();
	}

	@Test
	void tellsEachStateOfTheFilesOnce(@TempDir Path folder) throws IOException {
		Path file = Files.writeString(folder.resolve("a.md"), "Cần đơn.");
		try (Node node = new Node()) {
			FaqWatch watch = new FaqWatch(new FaqFiles(folder), node.stock, this.clock, Duration.ofMinutes(1));
			assertThat(isToldOf(watch)).as("while it is edited").isFalse();
			this.clock.advance(Duration.ofMinutes(1));
			assertThat(isToldOf(watch)).isTrue();
			assertThat(isToldOf(watch)).as("at the next look").isFalse();
			Files.writeString(file, "Cần hai đơn.");
			watch = new FaqWatch(new FaqFiles(folder), node.stock, this.clock, Duration.ZERO);
			assertThat(isToldOf(watch)).as("after a restart, still broken").isFalse();
			Files.move(file, folder.resolve("b.md"));
			watch.look();
			assertThat(isToldOf(watch)).as("of another file").isTrue();
			Files.delete(folder.resolve("b.md"));
			watch.look();
			assertThat(isToldOf(watch)).as("that it is mended").isTrue();
			assertThat(isToldOf(watch)).isFalse();
			Files.writeString(folder.resolve("b.md"), "Cần đơn.");
			watch.look();
			assertThat(isToldOf(watch)).as("that it is broken again").isTrue();
		}
	}

	private boolean isToldOf(FaqWatch watch) {
		Faults faults = new Faults(watch, this.marks);
		return Boolean.TRUE.equals(new TransactionTemplate(this.transactions)
			.execute((status) -> faults.areNews() && faults.areTold(faults.all())));
	}

	@Test
	void beginsAWeekOnce() {
		assertThat(this.week.begins(LocalDate.of(2026, 12, 7))).isTrue();
		assertThat(this.week.begins(LocalDate.of(2026, 12, 8))).isFalse();
		assertThat(this.week.begins(LocalDate.of(2026, 12, 13))).isFalse();
		assertThat(this.week.begins(LocalDate.of(2026, 12, 14))).isTrue();
	}

	@Test
	void tellsOfEachStep() {
		StoredEntry entry = submitted("Kể ttrr");
		assertThat(this.events.stream(EntryChanged.class).map(EntryChanged::action)).endsWith(EntryAction.MAKE,
				EntryAction.SUBMIT);
		long before = this.marks.number(Mark.REVISION);
		act(entry, (locked) -> this.life.decline(locked, "thiếu căn cứ", new Hand(Hand.Role.LEAD, LEAD)));
		assertThat(this.marks.number(Mark.REVISION)).isEqualTo(before);
	}

	private StoredEntry submitted(String question) {
		StoredEntry entry = draft(question);
		act(entry, (locked) -> this.life.submit(locked, STAFF));
		return entry;
	}

	private StoredEntry draft(String question) {
		return this.life.make(new StoredEntry.Source(1, replies++, 1),
				DraftText.of(question, "Làm ở xã. Căn cứ Luật Hộ tịch 2014."), "ho_tich", "STP", STAFF);
	}

	private void act(StoredEntry entry, Consumer<StoredEntry> action) {
		new TransactionTemplate(this.transactions)
			.executeWithoutResult((status) -> action.accept(this.life.lock(entry.number()).orElseThrow()));
	}

	private static Entry entry(String question, String id, String answer) {
		return new Entry(id, question, List.of("a", "b", "c"), "ho_tich", "STP", answer, "", List.of("Luật"), null,
				null, LocalDate.of(2027, 1, 1), Entry.Status.IN_FORCE, null);
	}

	/** What one process holds. */
	private final class Node implements AutoCloseable {

		private final TextIndex<String> index = TextIndex.inMemory((id) -> id, (id) -> id);

		private final Library library = new Library(this.index, () -> LocalDate.of(2026, 12, 7), Map::of);

		private final Stock stock;

		private Node() {
			this((entries) -> {
			});
		}

		private Node(Consumer<Collection<Entry>> noticed) {
			this.stock = new Stock(this.library, EntryLifeCases.this.entries, EntryLifeCases.this.approvalRows,
					EntryLifeCases.this.marks, EntryLifeCases.this.life, noticed,
					new TransactionTemplate(EntryLifeCases.this.transactions));
			this.stock.files(Map.of());
		}

		private Optional<Entry> finds(String question) {
			return this.library.search(question)
				.entries()
				.stream()
				.filter((entry) -> entry.question().toLowerCase().contains(last(question)))
				.findFirst();
		}

		private static String last(String question) {
			return question.substring(question.lastIndexOf(' ') + 1);
		}

		@Override
		public void close() {
			this.index.close();
		}

	}

	@TestConfiguration(proxyBeanMethods = false)
	static class Around {

		/** The ids that files have. */
		static final class Held implements Guidance {

			private final Map<String, Entry> byId = new java.util.HashMap<>();

			@Override
			public Result search(String question) {
				return new Result(question, Certainty.NOTHING, List.of(), List.of());
			}

			@Override
			public Optional<Entry> byId(String id) {
				return Optional.ofNullable(this.byId.get(id));
			}

			@Override
			public Collection<Entry> all() {
				return this.byId.values();
			}

			@Override
			public List<Entry> like(Entry entry) {
				return List.of();
			}

			@Override
			public List<Entry> inCategory(String category) {
				return List.of();
			}

		}

		@Bean
		Held held() {
			return new Held();
		}

		@Bean
		TestClock clock() {
			return new TestClock(NOW);
		}

		@Bean
		BusinessClock businessClock() {
			return () -> NOW;
		}

		@Bean
		WorkingTime workingTime() {
			return new AllDayLong(ZoneId.of("Asia/Ho_Chi_Minh"));
		}

	}

}
