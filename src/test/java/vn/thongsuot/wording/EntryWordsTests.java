package vn.thongsuot.wording;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.thongsuot.calendar.BusinessClock;
import vn.thongsuot.calendar.SameHours;
import vn.thongsuot.calendar.WorkingTime;
import vn.thongsuot.directory.Commune;
import vn.thongsuot.directory.CommuneMatch;
import vn.thongsuot.directory.Communes;
import vn.thongsuot.directory.Department;
import vn.thongsuot.directory.Departments;
import vn.thongsuot.directory.DirectoryOfTheProvince;
import vn.thongsuot.guidance.Entry;
import vn.thongsuot.guidance.Entry.Status;
import vn.thongsuot.testing.AllDayLong;

import static org.assertj.core.api.Assertions.assertThat;

class EntryWordsTests {

	private static final LocalDate TODAY = LocalDate.parse("2026-11-23");

	private final EntryWords words = words(new ContactLines.Settings(List.of(), null, null));

	@Test
	void putTheAnswerFirstAndBasisAndValidityAtTheFoot() {
		assertThat(shown(Status.IN_FORCE, "2025-07-01", null).lines().filter((line) -> !line.isBlank()))
			.containsExactly("Lệ phí bao nhiêu?", "Mười nghìn đồng.", "Nộp ở xã.", "Căn cứ: Điều 1 NĐ 1/2025/NĐ-CP",
					"Hiệu lực: từ 01/7/2025", "STP chưa duyệt; dùng để tham khảo.");
	}

	@Test
	void showTheEndOfWhatIsLimitedAndWarnOnceItHasEnded() {
		assertThat(shown(Status.TIME_LIMITED, "2025-07-01", "2026-11-23"))
			.contains("Hiệu lực: từ 01/7/2025 đến hết 23/11/2026")
			.doesNotContain("Đã hết");
		assertThat(shown(Status.TIME_LIMITED, "2025-07-01", "2026-11-22"))
			.startsWith("Lệ phí bao nhiêu?\n\nĐã hết thời hạn áp dụng (22/11/2026).\nMười nghìn đồng.");
	}

	@Test
	void warnBeforeTheAnswerOfWhatHasNotBegunUntilItBegins() {
		assertThat(shown(Status.FUTURE, "2027-03-01", null))
			.startsWith("Lệ phí bao nhiêu?\n\nChưa có hiệu lực; áp dụng từ 01/3/2027.\nMười nghìn đồng.");
		assertThat(shown(Status.IN_FORCE, "2026-11-24", null)).contains("Chưa có hiệu lực");
		assertThat(shown(Status.FUTURE, "2026-11-23", null)).doesNotContain("Chưa có hiệu lực");
	}

	@Test
	void warnBeforeTheAnswerOfWhatIsSupersededOrUnsettled() {
		assertThat(shown(Status.SUPERSEDED, "2026-07-01", null))
			.startsWith("Lệ phí bao nhiêu?\n\nQuy định cũ đã hết hiệu lực từ 01/7/2026.\nMười nghìn đồng.")
			.doesNotContain("Hiệu lực: từ");
		assertThat(shown(Status.UNSETTLED, null, null))
			.startsWith("Lệ phí bao nhiêu?\n\nĐiểm này chưa có quy định thống nhất");
	}

	@Test
	void cautionFromTheDayAfterTheReviewDate() {
		assertThat(this.words.show(entry(Status.IN_FORCE, null, null, "2026-11-23")).plain()).doesNotContain("rà soát");
		assertThat(this.words.show(entry(Status.IN_FORCE, null, null, "2026-11-22")).plain())
			.endsWith("Đã quá ngày rà soát (22/11/2026): cần kiểm tra lại trước khi dùng.");
	}

	@Test
	void nameTheContactsThatAreSet() throws IOException {
		String file = Files.readString(Path.of("faq-data/khac/san-pham-bo-phan-thuong-truc.md"));
		String details = file.substring(file.indexOf("\n\n") + 2);
		Entry unit = new Entry("unit", "Ai?", List.of(), "khac", "", "Bộ phận Thường trực.", details, List.of(), null,
				null, TODAY, Status.IN_FORCE, null);
		assertThat(this.words.show(unit).plain()).contains("chưa được khai báo").doesNotContain("{");
		assertThat(words(new ContactLines.Settings(List.of("0237 111"), "Số 1", "a@b.vn")).show(unit).plain())
			.contains("Điện thoại: 0237 111\nĐịa chỉ: Số 1\nThư điện tử: a@b.vn")
			.doesNotContain("{");
	}

	private String shown(Status status, @Nullable String from, @Nullable String until) {
		return this.words.show(entry(status, from, until, "2027-01-01")).plain();
	}

	private static Entry entry(Status status, @Nullable String from, @Nullable String until, String reviewBy) {
		return new Entry("le-phi", "Lệ phí bao nhiêu?", List.of(), "ho_tich", "STP", "Mười nghìn đồng.", "Nộp ở xã.",
				List.of("Điều 1 NĐ 1/2025/NĐ-CP"), (from != null) ? LocalDate.parse(from) : null,
				(until != null) ? LocalDate.parse(until) : null, LocalDate.parse(reviewBy), status, null);
	}

	private static EntryWords words(ContactLines.Settings settings) {
		Phrases phrases = new Phrases();
		WorkingTime time = new AllDayLong(ZoneId.of("Asia/Ho_Chi_Minh"));
		Instant noon = TODAY.atTime(12, 0).atZone(time.zone()).toInstant();
		BusinessClock clock = () -> noon;
		TicketWords ticketWords = new TicketWords(phrases, new Nobody(), DirectoryOfTheProvince.categories(),
				new Nowhere());
		return new EntryWords(phrases, new SpokenTime(phrases, time, new SameHours(time), clock), ticketWords,
				(id) -> Optional.empty(), clock, time, new ContactLines(phrases, settings));
	}

	private record Nobody() implements Departments {

		@Override
		public List<Department> all() {
			return List.of();
		}

		@Override
		public Optional<Department> byCode(String code) {
			return Optional.empty();
		}

	}

	private record Nowhere() implements Communes {

		@Override
		public List<Commune> all() {
			return List.of();
		}

		@Override
		public Optional<Commune> byCode(String code) {
			return Optional.empty();
		}

		@Override
		public CommuneMatch find(String typed) {
			return new CommuneMatch.Unknown();
		}

	}

}
