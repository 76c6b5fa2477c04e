package vn.thongsuot.flow;

import java.util.List;

import vn.thongsuot.sandbox.Message;
import vn.thongsuot.testing.Patience;

/**
 * Sở Tư pháp, whose lead Lê Thị Lan approves what leaves; the standing unit has a group
 * too.
 */
final class ApprovalScene implements AutoCloseable {

	static final String ASKS = "xin duyệt";

	final DeskScene desk;

	final Province.Desk standingUnit;

	/** The lead's phone, looking at the group. */
	final Phone leadInGroup;

	/** The lead's private chat. */
	final Phone lead;

	ApprovalScene() {
		this.desk = DeskScene.open("thongsuot.approval.scan=200ms");
		this.standingUnit = this.desk.province.desk("Bộ phận Thường trực", "Bộ phận Thường trực");
		this.leadInGroup = this.desk.colleague(this.desk.justice, "Lê Thị", "Lan");
		this.lead = opened(this.leadInGroup);
		name(this.leadInGroup, "/lanhdao", "Lê Thị Lan là lãnh đạo");
	}

	/** Makes a member of the group lead or stand-in. */
	void name(Phone member, String command, String told) {
		Message word = member.says("Có mặt");
		administrator().replies(word, command);
		administrator().sees(told);
	}

	/** The private chat of a member, which is opened now. */
	Phone opened(Phone member) {
		member.person().start();
		Phone phone = new Phone(this.desk.province.world, member.person(), member.person().id());
		phone.reads("Thông Suốt");
		return phone;
	}

	/** The administrator's phone, looking at the group. */
	Phone administrator() {
		return this.desk.province.administratorIn(this.desk.justice.group());
	}

	/** Says which answers need approval: the label of a button. */
	void rule(String label) {
		administrator().says("/canduyet");
		Message question = administrator().sees("có cần lãnh đạo duyệt trước khi gửi");
		administrator().presses(question, label);
		Patience.until("it is noted", () -> administrator().message(question).text().contains("Đã ghi"));
	}

	/** Writes an answer under a card, which then waits. */
	Message draft(Message card, String text) {
		Message theirs = staff().replies(card, text);
		this.desk.lineUnder(theirs, "chờ duyệt");
		return theirs;
	}

	/** What the lead is asked about that. */
	Message asked(String mark) {
		return newest(this.lead, mark);
	}

	/** The newest message that asks for approval of that, with its buttons. */
	static Message newest(Phone phone, String mark) {
		Patience.until("asked for " + mark, () -> phone.all().stream().anyMatch((message) -> asks(message, mark)));
		return phone.all().reversed().stream().filter((message) -> asks(message, mark)).findFirst().orElseThrow();
	}

	private static boolean asks(Message message, String mark) {
		return message.text().contains(mark) && Phone.hasButton(message, "Duyệt và gửi");
	}

	/** What is on record of a ticket: who did what. */
	List<String> record(Message card) {
		return this.desk.database()
			.query("select action, actor_name from ticket_event where ticket_id = ? order by id",
					(row, index) -> row.getString(1) + " " + row.getString(2),
					Long.valueOf(DeskScene.number(card).substring(1)));
	}

	String state(Message card) {
		return this.desk.state(DeskScene.number(card));
	}

	Phone staff() {
		return this.desk.staff();
	}

	@Override
	public void close() {
		this.desk.close();
	}

}
