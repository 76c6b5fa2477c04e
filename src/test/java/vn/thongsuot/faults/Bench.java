package vn.thongsuot.faults;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import vn.thongsuot.sandbox.Message;

/**
 * What two departments, a lead and officers of two communes do with a ticket besides
 * asking and answering, each a walk of its own from the card to what is read last.
 */
final class Bench {

	/** What each walk puts on record once. */
	static final List<String> STEPS = List.of("ASK_OFFICER", "ADD", "REPLY_INTERIM", "CONSULT", "ADVISE", "REFER_UP",
			"RELAY", "JOIN", "SUBMIT", "APPROVE", "SEND_BACK", "ASK_LETTER", "ENTER_LETTER", "TRANSFER", "CORRECT",
			"CLAIM", "PUT_DOWN");

	private static final String TODAY = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"))
		.format(DateTimeFormatter.ofPattern("d/M/yyyy"));

	private final Town town;

	private final Screen homeAffairs;

	private final Screen joiner;

	private final Screen lead;

	Bench(Town town) {
		this.town = town;
		this.homeAffairs = town.link("Sở Nội vụ", true);
		this.joiner = town.register("Lan", "xã Hoằng Lộc");
		this.lead = lead();
	}

	/** All walks by name; the last ones need a lead's approval. */
	Map<String, Walk> walks() {
		Map<String, Walk> walks = new LinkedHashMap<>();
		walks.put("taken and put down", this::take);
		walks.put("asked and answered", this::ask);
		walks.put("promised", this::promise);
		walks.put("consulted", this::consult);
		walks.put("put before a level above and relayed", this::relay);
		walks.put("in writing", this::write);
		walks.put("joined", this::join);
		walks.put("corrected", this::correct);
		walks.put("transferred", this::transfer);
		walks.put("approved", this::approve);
		walks.put("sent back and approved", this::sendBack);
		return walks;
	}

	/** Everybody who reads. */
	List<Screen> screens() {
		return Stream
			.concat(this.town.officers.stream(), Stream.of(this.joiner, this.lead, this.homeAffairs, this.town.staff()))
			.toList();
	}

	/** That department's answers leave from now on when a lead has approved them. */
	void needApproval() {
		Screen admin = new Screen(this.town.world, this.town.administrator, staff().chat());
		Message said = admin.says("/canduyet");
		Message question = admin.presses(said.id(), "Cần duyệt tất cả");
		admin.reads(question.id() - 1, "Đã ghi");
	}

	private void take(Case it) {
		it.press("d-claim");
		staff().reads(it.card().id() - 1, "taken",
				(message) -> message.id() == it.card().id() && message.text().contains("Người nhận"));
		it.press("d-putdown");
		staff().reads(it.card().id() - 1, "put down",
				(message) -> message.id() == it.card().id() && !message.text().contains("Người nhận"));
		answer(it);
	}

	private void ask(Case it) {
		it.writes("d-ask", "viết điều cần xã nói thêm", "Bản chính cấp năm nào, hỏi " + it.id());
		Message question = officer().reads(0, "hỏi " + it.id());
		officer().speaker().replyingTo(question).say("Cấp năm 1999, thêm " + it.id());
		officer().reads(question.id(), "Đã chuyển câu trả lời");
		staff().reads(it.card().id(), "thêm " + it.id());
		answer(it);
	}

	private void promise(Case it) {
		it.writes("d-interim", "ghi ngày hẹn và lời nhắn", "Sẽ trả lời trong 3 ngày nữa, hẹn " + it.id());
		officer().reads(0, "hẹn " + it.id());
		answer(it);
	}

	private void consult(Case it) {
		it.writes("d-consult", ":SNV", "xin ý kiến Sở Nội vụ", "Biên chế có phải của xã không, hỏi " + it.id());
		Message request = this.homeAffairs.reads(0, "hỏi " + it.id());
		this.homeAffairs.speaker().replyingTo(request).say("Biên chế giao theo nghị quyết, ý " + it.id());
		staff().reads(it.card().id(), "ý " + it.id());
		answer(it);
	}

	private void relay(Case it) {
		it.writes("d-refer", ":COUNCIL", "trình HĐND tỉnh",
				"12/TTr-STP ngày " + TODAY + ", đề nghị tăng mức chi, trình " + it.id());
		officer().reads(0, "trình " + it.id());
		it.writes("d-above", "trả lời của HĐND tỉnh",
				"45/NQ-HĐND ngày " + TODAY + ": mức chi được tăng thêm, đáp " + it.id());
		officer().reads(0, "đáp " + it.id());
	}

	private void write(Case it) {
		officer().speaker().press(officer().fromBot().getLast().id(), "t-letter:" + it.number());
		Message wish = staff().reads(it.card().id(), "đề nghị trả lời bằng văn bản. Khi");
		answer(it);
		staff().speaker().replyingTo(wish).say("số " + it.number() + "/STP-HCTP ngày " + TODAY);
		officer().reads(0, it.number() + "/STP-HCTP");
	}

	private void join(Case it) {
		Message summary = this.town.draft(this.joiner, it.id());
		String button = summary.buttons()
			.stream()
			.map((each) -> String.valueOf(each.data()))
			.filter((data) -> data.startsWith("j-join") && data.endsWith(":" + it.number()))
			.findFirst()
			.orElseThrow();
		this.joiner.speaker().press(summary.id(), button);
		this.joiner.reads(summary.id(), "đang cùng hỏi phiếu này");
		answer(it);
		this.joiner.reads(summary.id(), "đáp " + it.id());
	}

	private void correct(Case it) {
		Message theirs = answer(it);
		staff().speaker().edit(theirs, "Trả lời: đăng ký ở nơi cư trú của bố, sửa " + it.id());
		Message news = officer().reads(0, "the correction",
				(message) -> message.text().contains("đính chính") && message.text().contains("sửa " + it.id()));
		officer().press(news, "Đã đọc");
		staff().reads(theirs.id(), "đã đọc đính chính");
	}

	private void transfer(Case it) {
		it.writes("d-transfer", ":SNV", "Sở Nội vụ: mời", "Thuộc quản lý biên chế, chuyển " + it.id());
		Message there = this.homeAffairs.reads(0, "chuyển " + it.id());
		this.homeAffairs.speaker().replyingTo(there).say("Trả lời: xã tự tuyển theo quy chế, đáp " + it.id());
		officer().reads(0, "đáp " + it.id());
	}

	private void approve(Case it) {
		this.town.answer(it.id());
		Message asked = this.lead.reads(0, "a request", (message) -> asks(message, it.id()));
		this.lead.press(asked, "Duyệt và gửi");
		officer().reads(0, "đáp " + it.id());
	}

	private void sendBack(Case it) {
		Message theirs = staff().speaker().replyingTo(it.card()).say("Trả lời: không làm được, nháp " + it.id());
		Message asked = this.lead.reads(0, "a request", (message) -> asks(message, it.id()));
		this.lead.press(asked, "Trả lại");
		this.lead.reads(asked.id(), "mời anh/chị viết lý do trả lại");
		this.lead.says("Thiếu căn cứ, trả " + it.id());
		staff().reads(theirs.id(), "trả " + it.id());
		approve(it);
	}

	private static boolean asks(Message message, String id) {
		return message.text().contains(id) && Screen.has(message, "Duyệt và gửi");
	}

	private Message answer(Case it) {
		Message theirs = staff().speaker().replyingTo(it.card()).say("Trả lời: đăng ký như thường lệ, đáp " + it.id());
		officer().reads(0, "đáp " + it.id());
		return theirs;
	}

	private Screen lead() {
		Screen member = new Screen(this.town.world, this.town.world.createUser("Đỗ", "Trưởng"), staff().chat());
		this.town.group().add(this.town.administrator, member.person());
		Screen phone = new Screen(this.town.world, member.person(), member.person().id());
		phone.reads(member.person().start().id(), "Thông Suốt");
		Screen admin = new Screen(this.town.world, this.town.administrator, staff().chat());
		Message named = admin.speaker().replyingTo(member.says("Tôi đây")).say("/lanhdao");
		admin.reads(named.id(), "Đỗ Trưởng là lãnh đạo");
		return phone;
	}

	private Screen officer() {
		return this.town.officers.getFirst();
	}

	private Screen staff() {
		return this.town.staff();
	}

	/** A question that has just been filed, and its card. */
	Case file(String id) {
		this.town.file(0, id);
		Message card = staff().reads(0, "mã " + id);
		return new Case(staff(), id, card, Tally.number(card).substring(1));
	}

	/** One walk with a ticket; it ends when the ticket is answered. */
	interface Walk {

		void go(Case it);

	}

	/**
	 * A ticket with which a walk begins.
	 *
	 * @param number without its sign
	 */
	record Case(Screen staff, String id, Message card, String number) {

		void press(String verb) {
			press(verb, "");
		}

		private void press(String verb, String more) {
			this.staff.speaker().press(this.card.id(), verb + ":" + this.number + more);
		}

		void writes(String verb, String invitation, String text) {
			writes(verb, "", invitation, text);
		}

		/** Presses, and writes under the invitation that follows. */
		void writes(String verb, String more, String invitation, String text) {
			int before = this.staff.all().getLast().id();
			press(verb, more);
			this.staff.speaker().replyingTo(this.staff.reads(before, invitation)).say(text);
		}

	}

}
