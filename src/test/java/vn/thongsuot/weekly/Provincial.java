package vn.thongsuot.weekly;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import vn.thongsuot.directory.Desks;
import vn.thongsuot.directory.Officer;
import vn.thongsuot.directory.Officers;
import vn.thongsuot.directory.Roles;
import vn.thongsuot.messaging.Address;
import vn.thongsuot.messaging.MessageRef;
import vn.thongsuot.testing.TestClock;
import vn.thongsuot.ticket.Answering;
import vn.thongsuot.ticket.Consultations;
import vn.thongsuot.ticket.Consulting;
import vn.thongsuot.ticket.Draft;
import vn.thongsuot.ticket.Filing;
import vn.thongsuot.ticket.JointAsking;
import vn.thongsuot.ticket.Kind;
import vn.thongsuot.ticket.OfficialLetter;
import vn.thongsuot.ticket.OfficialLetters;
import vn.thongsuot.ticket.Reply;
import vn.thongsuot.ticket.ReplyDelivery;
import vn.thongsuot.ticket.StaffWord;
import vn.thongsuot.ticket.Ticket;
import vn.thongsuot.ticket.TicketActor;
import vn.thongsuot.ticket.TicketLife;
import vn.thongsuot.ticket.TicketNumber;
import vn.thongsuot.ticket.Tickets;

/** A province whose tickets tests file and answer. */
@Component
class Provincial {

	static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

	static final TicketActor STAFF = new TicketActor(TicketActor.Role.STAFF, new Address("telegram", "7"), "Vũ Tâm");

	static final TicketActor OFFICER = new TicketActor(TicketActor.Role.OFFICER, new Address("telegram", "100"),
			"Lê Thị Hoa");

	/** An officer of each is admitted. */
	static final List<String> COMMUNES = List.of("14758", "14797", "14812", "14818", "14845", "14848");

	private static final List<String> TABLES = List.of("ticket_difficulty", "training_guest", "training_session",
			"weekly_entry", "weekly_report", "opinion_part", "consultation_card", "consultation", "joining",
			"deadline_move", "ticket_pause", "rating", "correction", "reply", "attachment", "ticket_event",
			"submission", "ticket", "officer", "desk", "role_grant", "guidance_use");

	private final TestClock clock;

	private final Filing filing;

	private final Tickets tickets;

	private final TicketLife life;

	private final Answering answering;

	private final ReplyDelivery replyDelivery;

	private final Consulting consulting;

	private final Consultations consultations;

	private final OfficialLetters letters;

	private final JointAsking jointAsking;

	private final Officers officers;

	private final Desks desks;

	private final Roles roles;

	private final WeeklyTimer timer;

	private final JdbcClient jdbc;

	private final TransactionOperations transaction;

	private final AtomicInteger messages = new AtomicInteger();

	Provincial(TestClock clock, Filing filing, Tickets tickets, TicketLife life, Answering answering,
			ReplyDelivery replyDelivery, Consulting consulting, Consultations consultations, OfficialLetters letters,
			JointAsking jointAsking, Officers officers, Desks desks, Roles roles, WeeklyTimer timer, JdbcClient jdbc,
			TransactionOperations transaction) {
		this.clock = clock;
		this.filing = filing;
		this.tickets = tickets;
		this.life = life;
		this.answering = answering;
		this.replyDelivery = replyDelivery;
		this.consulting = consulting;
		this.consultations = consultations;
		this.letters = letters;
		this.jointAsking = jointAsking;
		this.officers = officers;
		this.desks = desks;
		this.roles = roles;
		this.timer = timer;
		this.jdbc = jdbc;
		this.transaction = transaction;
	}

	/** Empties all tables and admits officers of three communes. */
	void open() {
		TABLES.forEach((table) -> this.jdbc.sql("delete from " + table).update());
		this.jdbc.sql("""
				insert into role_grant (role, unit, person, granted_at)
				values ('ADMINISTRATOR', '', 'telegram:1', current_timestamp)""").update();
		for (int officer = 0; officer < COMMUNES.size(); officer++) {
			this.jdbc.sql("""
					insert into officer (version, address, full_name, position, commune, lead, state, consent_at,
					changed_at) values (0, ?, 'Lê Thị Hoa', 'Công chức', ?, true, 'ADMITTED', current_timestamp,
					current_timestamp)""").params("telegram:10" + officer, COMMUNES.get(officer)).update();
		}
	}

	Address group(String department) {
		return new Address("telegram", "-" + Math.abs(department.hashCode()));
	}

	/** Links a group as the desk of a department, and names its lead. */
	void desk(String department) {
		Address administrator = new Address("telegram", "1");
		this.desks.link(group(department), department, department, List.of(), administrator);
		this.roles.grant(Roles.Role.LEAD, department, lead(department), administrator);
	}

	Address lead(String department) {
		return new Address("telegram", "9" + Math.abs(department.hashCode()));
	}

	void at(String time) {
		this.clock.set(instant(time));
	}

	static Instant instant(String time) {
		return LocalDateTime.parse(time, DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm")).atZone(ZONE).toInstant();
	}

	void tick() {
		this.timer.tick();
		this.timer.look();
	}

	/** What is decided is kept and shown, then the summary that changes with it. */
	void look() {
		this.timer.look();
		this.timer.look();
	}

	/** Looks so often that whatever is due at that time has been done. */
	void tickAt(String time) {
		at(time);
		for (int round = 0; round < 5; round++) {
			tick();
		}
	}

	long file(Kind kind, String category, String question) {
		return file(0, kind, category, question);
	}

	/** Files a ticket of the officer of that number. */
	long file(int officer, Kind kind, String category, String question) {
		long submission = this.filing
			.submit(new Address("telegram", "10" + officer), new Draft(kind, category, question, List.of(), false))
			.id();
		return this.tickets.findBySubmissionId(submission).orElseThrow().number().value();
	}

	long lastTicket() {
		return this.jdbc.sql("select max(id) from ticket").query(Long.class).single();
	}

	Ticket ticket(long ticket) {
		return this.tickets.findById(ticket).orElseThrow();
	}

	/** What staff and officers do to a ticket. */
	TicketLife life() {
		return this.life;
	}

	Reply answer(long ticket) {
		return reply(ticket,
				StaffWord.answer(ticket(ticket).department(), source(), STAFF, "Trả lời theo Điều 20.", List.of()));
	}

	Reply ask(long ticket) {
		return reply(ticket, new StaffWord(ticket(ticket).department(), source(), STAFF, "Xã gửi thêm hồ sơ?",
				List.of(), Reply.Purpose.QUESTION, null));
	}

	Reply promise(long ticket, LocalDate day) {
		return reply(ticket, new StaffWord(ticket(ticket).department(), source(), STAFF, "Sẽ trả lời.", List.of(),
				Reply.Purpose.INTERIM, day));
	}

	/** Asks another department for its opinion, unless it leads itself. */
	void consult(long ticket, String department) {
		if (!ticket(ticket).department().equals(department)) {
			this.consulting.ask(new TicketNumber(ticket), department, STAFF, "Xin ý kiến", List.of());
		}
	}

	/** Every request to that department gets an opinion, if it still may. */
	void advise(long ticket, String department) {
		this.consultations.findByTicketIdOrderById(ticket)
			.stream()
			.filter((asked) -> asked.department().equals(department))
			.forEach((asked) -> this.consulting.advise(asked.id(), STAFF, "Đồng ý", List.of()));
	}

	/** Nobody who was asked has anything to add. */
	void abstain(long ticket) {
		this.consultations.findByTicketIdOrderById(ticket)
			.forEach((asked) -> this.consulting.abstain(asked.id(), STAFF));
	}

	OfficialLetters letters() {
		return this.letters;
	}

	/** The officer of that number waits for the answer to another's ticket. */
	void join(int officer, long ticket) {
		Draft draft = new Draft(Kind.QUESTION, ticket(ticket).category(), "Xã tôi cũng vậy", List.of(), false);
		this.jointAsking.join(officer(officer), draft, new TicketNumber(ticket));
	}

	void leave(int officer, long ticket) {
		this.jointAsking.leave(officer(officer), new TicketNumber(ticket));
	}

	private Officer officer(int officer) {
		return this.officers.byAddress(new Address("telegram", "10" + officer)).orElseThrow();
	}

	/** Passes on what a level above has answered. */
	void relay(long ticket, OfficialLetter letter) {
		StaffWord word = StaffWord.answer(ticket(ticket).department(), source(), STAFF, "Cấp trên đã đồng ý.",
				List.of());
		this.answering.send(this.answering.takeFromAbove(new TicketNumber(ticket), word, letter).id(), STAFF);
	}

	private Reply reply(long ticket, StaffWord word) {
		Reply reply = this.answering.send(this.answering.take(new TicketNumber(ticket), word, true).id(), STAFF);
		this.replyDelivery.delivered(reply.id(), this.clock.instant());
		return reply;
	}

	void retract(Reply reply) {
		this.answering.retract(reply.id(), STAFF);
	}

	private MessageRef source() {
		return new MessageRef(new Address("telegram", "-5"), "m" + this.messages.incrementAndGet());
	}

	void inTransaction(Consumer<Instant> action) {
		this.transaction.executeWithoutResult((status) -> action.accept(this.clock.instant()));
	}

	JdbcClient jdbc() {
		return this.jdbc;
	}

}
