package vn.thongsuot.weekly;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import vn.thongsuot.messaging.Address;
import vn.thongsuot.messaging.Content;
import vn.thongsuot.messaging.Incoming;
import vn.thongsuot.messaging.MessageRef;
import vn.thongsuot.messaging.Outgoing;
import vn.thongsuot.messaging.Scope;
import vn.thongsuot.messaging.Sender;
import vn.thongsuot.messaging.Subject;
import vn.thongsuot.testing.OnH2;
import vn.thongsuot.ticket.Kind;
import vn.thongsuot.weekly.TrainingForm.Question;

import static org.assertj.core.api.Assertions.assertThat;

/** Sessions that were held before, and those that the week proposes. */
@OnH2
class TrainingTests extends WeeklyCase {

	@Autowired
	private TrainingTalk talk;

	@Autowired
	private TrainingPresses presses;

	@Autowired
	private GuestPresses guests;

	@Autowired
	private TrainingSessions sessions;

	@Autowired
	private TrainingWords words;

	@Autowired
	private TrainingLines lines;

	@Test
	void aSessionThatWasHeldWithoutTheBotCountsInTheWeekInWhichItWasHeld() {
		this.province.desk("STP");
		this.province.at("2026-11-18 15:00");
		long session = held("9h 17/11");
		this.province.tickAt("2026-11-18 15:00");
		assertThat(this.sessions.findById(session).orElseThrow().state()).isEqualTo(TrainingSession.State.HELD);
		assertThat(KeptOutbox.text(card("STP"))).contains("Đã tổ chức 1 lớp")
			.contains("Nghiệp vụ hộ tịch (17/11/2026): 0 học viên, 30 điểm cầu");
	}

	@Test
	void oneOfAWeekThatIsFrozenCountsInTheNext() {
		this.province.desk("STP");
		this.province.tickAt("2026-11-18 14:00");
		this.province.tickAt("2026-11-19 09:00");
		this.province.at("2026-11-19 10:00");
		held("9h 17/11");
		Week week = this.weeks.of(LocalDate.of(2026, 11, 26));
		assertThat(this.recount.held(week.period(), this.units.of("STP"))).hasSize(1);
		assertThat(this.recount.held(this.weeks.before(week).period(), this.units.of("STP"))).isEmpty();
	}

	@Test
	void aForgedOrRepeatedPressSettlesNothingTwice() {
		this.province.desk("STP");
		this.province.desk("STC");
		this.province.at("2026-11-18 15:00");
		long session = held("9h 17/11");
		assertThat(press("STP", TrainingVerbs.SAVE, "" + session, "5", "5")).contains("đã xong từ trước");
		assertThat(press("STC", TrainingVerbs.DROP, "" + session)).contains("của nhóm khác");
		assertThat(this.sessions.findById(session).orElseThrow().points()).isEqualTo(30);
		Content.Press yes = new Content.Press("p", TrainingVerbs.YES, List.of("" + session));
		String[] note = { "" };
		this.province
			.inTransaction((now) -> note[0] = this.guests.press(incoming(new Address("telegram", "100"), yes), yes));
		assertThat(note[0]).contains("không dành cho anh/chị");
	}

	@Test
	void aWeekInWhichManyCommunesAskTheSameProposesASession() {
		this.province.desk("STP");
		this.province.jdbc().sql("delete from officer").update();
		for (int i = 0; i < 5; i++) {
			this.province.jdbc()
				.sql("""
						insert into officer (version, address, full_name, position, commune, lead, state, consent_at,
						changed_at) values (0, ?, 'Lê Thị Hoa', 'Công chức', ?, true, 'ADMITTED', current_timestamp,
						current_timestamp)""")
				.params("telegram:10" + i, List.of("14758", "14797", "14812", "14818", "14845").get(i))
				.update();
			this.province.file(i, Kind.QUESTION, "ho_tich", "Khai sinh");
		}
		this.province.tickAt("2026-11-18 14:00");
		assertThat(KeptOutbox.text(card("STP"))).contains("Nên mở lớp tập huấn: 5 xã, phường cùng hỏi về Hộ tịch");
		assertThat(press("STP", TrainingVerbs.PROPOSED, "ho_tich")).contains("viết ở ô");
		assertThat(KeptOutbox.text(this.outbox.to(this.province.group("STP")).getLast())).contains("Tên hội nghị")
			.doesNotContain("Lĩnh vực");
	}

	@Test
	void timesAndNumbersAreReadAsPeopleTypeThem() {
		Instant now = Provincial.instant("2026-11-18 08:00");
		for (String typed : List.of("14:30 27/11/2026", "14h30 ngày 27/11", "27/11 lúc 14g30", "27-11-2026 14h30",
				"14 giờ 30 ngày 27/11", "14 gio 30, 27/11")) {
			assertThat(this.words.time(typed, now)).as(typed).contains(Provincial.instant("2026-11-27 14:30"));
		}
		for (String typed : List.of("8h 27/11", "8h 27-11-2026", "8 giờ 27/11", "8g, 27/11", "27/11 8h")) {
			assertThat(this.words.time(typed, now)).as(typed).contains(Provincial.instant("2026-11-27 08:00"));
		}
		assertThat(this.words.time("8h 5/1", now)).contains(Provincial.instant("2027-01-05 08:00"));
		assertThat(this.words.time("25h 27/11", now)).isEmpty();
		assertThat(this.words.time("14h 31/11", now)).isEmpty();
		assertThat(this.words.time("chiều mai", now)).isEmpty();
		assertThat(TrainingWords.attendance("120 người, 45 điểm cầu")).contains(new TrainingWords.Attendance(120, 45));
		assertThat(TrainingWords.attendance("45 điểm cầu")).contains(new TrainingWords.Attendance(0, 45));
		assertThat(TrainingWords.attendance("đông")).isEmpty();
	}

	private long held(String time) {
		press("STP", TrainingVerbs.HELD);
		long session = this.province.jdbc().sql("select max(id) from training_session").query(Long.class).single();
		reply(session, "Nghiệp vụ hộ tịch\n" + time + "\n1\n30 điểm cầu", "TITLE", "TIME", "CATEGORIES", "COUNT");
		press("STP", TrainingVerbs.SAVE, "" + session, "0", "30");
		return session;
	}

	private void reply(long session, String words, String... asked) {
		List<String> ids = new ArrayList<>(List.of("" + session));
		ids.addAll(List.of(asked));
		this.province.inTransaction((now) -> this.talk
			.reply(incoming(this.province.group("STP"), new Content.Text(words)), new Subject(TrainingPost.KIND, ids)));
	}

	@Test
	void linesOfAnAnswerFindTheirQuestions() {
		List<Question> all = List.of(Question.TITLE, Question.TIME, Question.CATEGORIES, Question.LINK,
				Question.COMMUNES);
		assertThat(this.lines.of(all, "tất cả\n14h 27/11\n Đất đai sau sáp nhập \n\n1, 3\nhttps://hop.vn/a"))
			.isEqualTo(Map.of(Question.TITLE, "Đất đai sau sáp nhập", Question.TIME, "14h 27/11", Question.CATEGORIES,
					"1, 3", Question.LINK, "https://hop.vn/a", Question.COMMUNES, "tất cả"));
		assertThat(this.lines.of(all, "Đất đai\n14h 27/11\n1\nkhông\nXã Như Thanh\nXã Yên Thọ"))
			.containsEntry(Question.COMMUNES, "Xã Như Thanh\nXã Yên Thọ");
		assertThat(this.lines.of(all, "Tập huấn 8h 27/11\n8 giờ thứ Sáu ngày 27/11\n1\nkhông\ntất cả"))
			.containsEntry(Question.TITLE, "Tập huấn 8h 27/11")
			.containsEntry(Question.TIME, "8 giờ thứ Sáu ngày 27/11");
		assertThat(this.lines.of(all, "Đất đai")).isEqualTo(Map.of(Question.TITLE, "Đất đai"));
		assertThat(this.lines.of(List.of(Question.COMMUNES), "1, 3")).isEqualTo(Map.of(Question.COMMUNES, "1, 3"));
	}

	private String press(String department, String verb, String... arguments) {
		Content.Press press = new Content.Press("p", verb, List.of(arguments));
		String[] note = { "" };
		this.province.inTransaction((now) -> note[0] = Optional
			.ofNullable(this.presses.press(incoming(this.province.group(department), press), press))
			.orElse(""));
		return note[0];
	}

	private Outgoing card(String department) {
		return this.outbox.to(this.province.group(department))
			.stream()
			.filter((message) -> KeptOutbox.text(message).startsWith("Báo cáo tuần"))
			.findFirst()
			.orElseThrow();
	}

	private static Incoming incoming(Address chat, Content content) {
		MessageRef ref = new MessageRef(chat, "m" + System.nanoTime());
		Sender sender = new Sender(new Address("telegram", "100"), "Lê Thị Hoa", Sender.Kind.PERSON);
		return new Incoming(ref, List.of(ref), Scope.GROUP, "", sender, List.of(content), null,
				Provincial.instant("2026-11-18 14:00"));
	}

}
