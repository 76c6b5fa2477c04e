package vn.thongsuot.reminder;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import vn.thongsuot.calendar.ProvinceTime;
import vn.thongsuot.directory.DepartmentMerged;
import vn.thongsuot.directory.DeskLost;
import vn.thongsuot.messaging.Address;
import vn.thongsuot.messaging.Delivered;
import vn.thongsuot.messaging.MessageRef;
import vn.thongsuot.messaging.Outgoing;
import vn.thongsuot.messaging.Undelivered;
import vn.thongsuot.testing.FakeChannel;
import vn.thongsuot.testing.TestClock;
import vn.thongsuot.ticket.Answering;
import vn.thongsuot.ticket.Draft;
import vn.thongsuot.ticket.Filing;
import vn.thongsuot.ticket.Kind;
import vn.thongsuot.ticket.Reply;
import vn.thongsuot.ticket.ReplyDelivery;
import vn.thongsuot.ticket.StaffWord;
import vn.thongsuot.ticket.Ticket;
import vn.thongsuot.ticket.TicketActor;
import vn.thongsuot.ticket.TicketLife;
import vn.thongsuot.ticket.TicketNumber;
import vn.thongsuot.ticket.Tickets;

/** What people do in these tests, in the words of the tests. */
class Office {

	private static final List<Integer> DAY = List.of(5, 25, 30, 55);

	private static final List<Integer> NIGHT = List.of(30);

	static final TicketActor STAFF = new TicketActor(TicketActor.Role.STAFF, FakeChannel.chat("staff"), "Lê Thị Bình");

	private final TestClock clock;

	private final Filing filing;

	private final Tickets tickets;

	private final TicketLife life;

	private final Answering answering;

	private final ReplyDelivery replyDelivery;

	private final ReminderTimer timer;

	private final Carrier carrier;

	private final Habits habits;

	private final JdbcClient jdbc;

	private final TransactionTemplate transaction;

	private final ApplicationEventPublisher publisher;

	private final AtomicInteger messages = new AtomicInteger();

	Office(TestClock clock, Filing filing, Tickets tickets, TicketLife life, Answering answering,
			ReplyDelivery replyDelivery, ReminderTimer timer, Carrier carrier, Habits habits, JdbcClient jdbc,
			TransactionTemplate transaction, ApplicationEventPublisher publisher) {
		this.clock = clock;
		this.filing = filing;
		this.tickets = tickets;
		this.life = life;
		this.answering = answering;
		this.replyDelivery = replyDelivery;
		this.timer = timer;
		this.carrier = carrier;
		this.habits = habits;
		this.jdbc = jdbc;
		this.transaction = transaction;
		this.publisher = publisher;
	}

	/** Empties the tables and makes one officer. */
	void open() {
		List.of("reminder_plan", "reminder_reader", "deadline_move", "ticket_pause", "reply", "attachment",
				"ticket_event", "submission", "ticket", "officer")
			.forEach((table) -> this.jdbc.sql("delete from " + table).update());
		this.jdbc.sql("update reminder_turn set next_at = :past, told_until = :past")
			.param("past", OffsetDateTime.parse("2000-01-01T00:00:00Z"))
			.update();
		this.jdbc
			.sql("""
					insert into officer (version, address, full_name, position, commune, lead, state, consent_at, changed_at)
					values (0, 'fake:officer', 'Nguyễn Văn An', 'Công chức', '1', false, 'ADMITTED',
					current_timestamp, current_timestamp)""")
			.update();
	}

	void at(String time) {
		this.clock.set(ProvinceTime.at(time));
	}

	/** Looks what is due, at a time. */
	void lookAt(String time) {
		at(time);
		look();
	}

	void look() {
		this.timer.tick();
		deliver();
	}

	/** The platform accepts what it can. */
	void deliver() {
		this.carrier.deliver((message) -> this.transaction.executeWithoutResult(
				(status) -> this.publisher.publishEvent(new Delivered(message, this.clock.instant()))));
	}

	/** Looks every five minutes by day, every half hour by night, until a time. */
	void lookUntil(String time) {
		for (Instant end = ProvinceTime.at(time); !this.clock.instant().isAfter(end); this.clock.advance(step())) {
			look();
		}
	}

	/**
	 * To the next time at which something is expected: the minutes that the cases name.
	 */
	private Duration step() {
		LocalTime time = LocalTime.ofInstant(this.clock.instant(), ProvinceTime.usual().zone());
		boolean night = time.isBefore(LocalTime.of(7, 0)) || !time.isBefore(LocalTime.of(18, 0));
		int next = (night ? NIGHT : DAY).stream().filter((minute) -> minute > time.getMinute()).findFirst().orElse(60);
		return Duration.ofMinutes(next - time.getMinute());
	}

	/** Files a ticket for the department of that number; due after three working days. */
	long file(int department) {
		return file(department, null);
	}

	/** Files an urgent ticket; due after four working hours. */
	long file(int department, @Nullable String urgentReason) {
		return file("c" + department, urgentReason);
	}

	long file(String category, @Nullable String urgentReason) {
		return this.filing
			.submit(FakeChannel.chat("officer"),
					new Draft(Kind.QUESTION, category, "Hồ sơ khai sinh quá hạn", List.of(), false, urgentReason))
			.ticket()
			.orElseThrow()
			.value();
	}

	Ticket ticket(long ticket) {
		return this.tickets.findById(ticket).orElseThrow();
	}

	void claim(long ticket) {
		this.life.claim(new TicketNumber(ticket), STAFF);
	}

	void withdraw(long ticket) {
		this.life.withdraw(new TicketNumber(ticket), STAFF);
	}

	void transfer(long ticket, int department) {
		this.life.route(new TicketNumber(ticket), STAFF, "D" + department, "c" + department, "nhầm");
	}

	/**
	 * The department asks the officer for more, and the question arrives.
	 * @return the question, as a reply
	 */
	long ask(long ticket) {
		Reply reply = write(ticket, false);
		this.answering.ask(reply.id());
		this.replyDelivery.delivered(reply.id(), this.clock.instant());
		return reply.id();
	}

	/** The department says that it is not its own. */
	void giveBack(long ticket) {
		this.life.giveBack(new TicketNumber(ticket), STAFF, "không thuộc");
	}

	void reopen(long ticket) {
		this.life.reopen(new TicketNumber(ticket), STAFF, "chưa rõ", List.of());
	}

	/** The group of a department cannot be reached any more. */
	void lost(String department) {
		this.transaction.executeWithoutResult((status) -> this.publisher.publishEvent(new DeskLost(1, department)));
	}

	/** A department becomes part of another. */
	void merge(String from, String into) {
		this.publisher.publishEvent(new DepartmentMerged(from, into, from, List.of(), FakeChannel.chat("admin1")));
	}

	/** The officer answers that. */
	void add(long ticket) {
		this.life.add(new TicketNumber(ticket), STAFF, "Bổ sung", List.of());
	}

	void nudge(long ticket) {
		this.life.nudge(new TicketNumber(ticket), STAFF);
	}

	void putOff(long ticket, String day) {
		this.life.putOff(new TicketNumber(ticket), STAFF, LocalDate.parse(day), "chờ ý kiến");
	}

	void lower(long ticket) {
		this.life.lower(new TicketNumber(ticket), STAFF);
	}

	/** Somebody chooses when to be reminded. */
	void wants(Address reader, String listAt, String quiet) {
		this.transaction.executeWithoutResult((status) -> {
			Reader wishes = this.habits.reader(reader);
			wishes.wantsListsAt(LocalTime.parse(listAt));
			if (!quiet.isEmpty()) {
				wishes.wants(new Quiet(LocalTime.parse(quiet.split("-")[0]), LocalTime.parse(quiet.split("-")[1])));
			}
		});
	}

	/** Something that happens in every state. */
	void handOver(long ticket) {
		this.life.handOver(new TicketNumber(ticket), STAFF, ticket(ticket).officerId());
	}

	/** Writes a reply: held for a moment, or asked about. */
	Reply write(long ticket, boolean clearly) {
		MessageRef source = new MessageRef(FakeChannel.chat("group"), "m" + this.messages.incrementAndGet());
		return this.answering.take(new TicketNumber(ticket),
				StaffWord.answer("D1", source, STAFF, "Trả lời", List.of()), clearly);
	}

	void send(Reply reply) {
		this.answering.send(reply.id(), TicketActor.SYSTEM);
	}

	void keepInternal(Reply reply) {
		this.answering.keepInternal(reply.id(), STAFF);
	}

	void retract(Reply reply) {
		this.answering.retract(reply.id(), STAFF);
	}

	/** Writes a reply that is sent at once. */
	void answer(long ticket) {
		this.transaction.executeWithoutResult((status) -> send(write(ticket, true)));
	}

	/** The department promises an answer until a day, and its word leaves at once. */
	void promise(long ticket, String day) {
		MessageRef source = new MessageRef(FakeChannel.chat("group"), "m" + this.messages.incrementAndGet());
		send(this.answering.take(new TicketNumber(ticket),
				new StaffWord("D1", source, STAFF, "Xin hẹn", List.of(), Reply.Purpose.INTERIM, LocalDate.parse(day)),
				true));
	}

	/** A state that no verb leads to yet. */
	void putInto(long ticket, String state) {
		this.jdbc.sql("update ticket set state = :state where id = :id")
			.param("state", state)
			.param("id", ticket)
			.update();
	}

	/** The platform refuses a message. */
	void bounce(Outgoing message) {
		this.transaction.executeWithoutResult((status) -> this.publisher
			.publishEvent(new Undelivered(FakeOutbox.posted(message), "kicked", Undelivered.Ending.REFUSED)));
	}

	/** Posts a message, such as a card. */
	void post(FakeOutbox outbox, Outgoing message) {
		this.transaction.executeWithoutResult((status) -> outbox.post(message));
	}

	long plans() {
		return this.jdbc.sql("select count(*) from reminder_plan").query(Long.class).single();
	}

}
