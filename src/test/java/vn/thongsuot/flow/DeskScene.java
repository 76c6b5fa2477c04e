package vn.thongsuot.flow;

import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import org.springframework.jdbc.core.JdbcTemplate;

import vn.thongsuot.sandbox.Message;
import vn.thongsuot.sandbox.Person;
import vn.thongsuot.testing.Patience;
import vn.thongsuot.testing.TestDatabase;

/**
 * A province in which Sở Tư pháp answers, on Monday 7 December 2026 at nine in the
 * morning.
 */
final class DeskScene implements AutoCloseable {

	static final LocalDateTime MONDAY_AT_NINE = LocalDateTime.of(2026, 12, 7, 9, 0);

	final Province province;

	final Province.Desk justice;

	private final Runnable end;

	private DeskScene(Province province) {
		this.province = province;
		this.justice = province.desk("Sở Tư pháp – hỏi đáp", "Sở Tư pháp");
		this.end = province::close;
		province.goTo(MONDAY_AT_NINE);
	}

	private DeskScene(Province province, Province.Desk justice, Runnable end) {
		this.province = province;
		this.justice = justice;
		this.end = end;
	}

	/**
	 * The scene that several classes share: see {@link SharedScene} for what they may.
	 */
	static DeskScene shared(Class<?> user) {
		return SharedScene.openFor(user);
	}

	/** The same for the next class that shares it. */
	DeskScene again() {
		Phone staff = this.justice.staff();
		this.province.hideWhatWasSaid(staff.chat());
		return new DeskScene(this.province,
				new Province.Desk(this.justice.group(), this.province.phone(staff.person(), staff.chat())),
				SharedScene::leave);
	}

	static DeskScene open(String... settings) {
		return on(TestDatabase.h2(), settings);
	}

	static DeskScene on(TestDatabase database, String... settings) {
		return new DeskScene(Province.on(database, settings));
	}

	/** Somebody of Sở Tư pháp. */
	Phone staff() {
		return this.justice.staff();
	}

	/** A further member of a group. */
	Phone colleague(Province.Desk desk, String firstName, String lastName) {
		Person person = this.province.world.createUser(firstName, lastName);
		desk.group().add(this.province.administrator, person);
		return this.province.phone(person, desk.group().id());
	}

	Phone officer() {
		return this.province.officer();
	}

	/**
	 * Files a question about certification; its card in the department's group.
	 * @param mark a word that stands in no other question
	 */
	Message card(Phone officer, String mark) {
		return file(officer, "chứng thực bản sao giấy tờ " + mark, mark);
	}

	/** Files a question that is for Sở Tư pháp; its card in the department's group. */
	Message file(Phone officer, String question, String mark) {
		officer.says(question);
		return send(officer, mark);
	}

	/** Sends on what the officer has asked. */
	Message send(Phone officer, String mark) {
		officer.presses(officer.readsAChoice("Gửi hỏi"), "Gửi hỏi");
		officer.presses(officer.reads(mark), "Gửi");
		officer.reads("Đã gửi tới Sở Tư pháp");
		return staff().readsCard(mark);
	}

	/** Files such a question without looking at what comes of it. */
	static void ask(Phone officer, String mark) {
		officer.says("chứng thực bản sao giấy tờ " + mark);
		officer.presses("Gửi hỏi");
		officer.presses(officer.reads(mark), "Gửi");
	}

	/** The number of the ticket that a message of ours is about, as people write it. */
	static String number(Message message) {
		return message.text().replaceFirst("(?s)^.*?(#\\d+).*$", "$1");
	}

	/** The line under that message. */
	Message lineUnder(Message theirs) {
		return under(theirs, () -> staff().all());
	}

	static Message under(Message theirs, Supplier<List<Message>> chat) {
		Patience.until("an answer under the message", () -> chat.get().stream().anyMatch((m) -> isUnder(m, theirs)));
		return chat.get().stream().filter((message) -> isUnder(message, theirs)).findFirst().orElseThrow();
	}

	private static boolean isUnder(Message message, Message theirs) {
		return message.replyTo() != null && message.replyTo() == theirs.id();
	}

	/** The line under a message once it says this. */
	Message lineUnder(Message theirs, String words) {
		Patience.until("«" + words + "» under " + theirs.text(),
				() -> staff().all()
					.stream()
					.anyMatch((message) -> isUnder(message, theirs) && message.text().contains(words)));
		return staff().all()
			.stream()
			.filter((message) -> isUnder(message, theirs) && message.text().contains(words))
			.findFirst()
			.orElseThrow();
	}

	/** Longer than it is between two looks of the desk's timers at what is due. */
	static void pause() {
		try {
			TimeUnit.MILLISECONDS.sleep(600);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	/** All that is stored of updates. */
	List<String> inbox() {
		return database().query("select payload from inbox", (row, number) -> row.getString(1));
	}

	JdbcTemplate database() {
		return this.province.bean(JdbcTemplate.class);
	}

	/** The state of a ticket, written like {@code #12}. */
	String state(String number) {
		return database()
			.query("select state from ticket where id = ?", (row, index) -> row.getString(1),
					Long.valueOf(number.substring(1)))
			.getFirst();
	}

	/** How many reminders are planned for the ticket of that card. */
	int plans(Message card) {
		return database()
			.query("select 1 from reminder_plan where ticket_id = ? and matter = 'ANSWER'",
					(row, index) -> row.getInt(1), Long.valueOf(number(card).substring(1)))
			.size();
	}

	@Override
	public void close() {
		this.end.run();
	}

}
