package vn.thongsuot.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

import vn.thongsuot.directory.Desk;
import vn.thongsuot.directory.Desks;
import vn.thongsuot.directory.Roles;
import vn.thongsuot.directory.UnlinkedGroups;
import vn.thongsuot.messaging.Address;
import vn.thongsuot.messaging.Button;
import vn.thongsuot.messaging.Content;
import vn.thongsuot.messaging.Incoming;
import vn.thongsuot.messaging.MediaRef;
import vn.thongsuot.messaging.MessageRef;
import vn.thongsuot.messaging.Receiver;
import vn.thongsuot.messaging.Scope;
import vn.thongsuot.messaging.Sender;
import vn.thongsuot.testing.FakeChannel;
import vn.thongsuot.testing.OnH2;
import vn.thongsuot.testing.TestClock;
import vn.thongsuot.ticket.Answering;
import vn.thongsuot.ticket.AttachedThing;
import vn.thongsuot.ticket.Course;
import vn.thongsuot.ticket.Draft;
import vn.thongsuot.ticket.Filing;
import vn.thongsuot.ticket.Kind;
import vn.thongsuot.ticket.Reply;
import vn.thongsuot.ticket.ReplyChanged;
import vn.thongsuot.ticket.ReplyDelivery;
import vn.thongsuot.ticket.Ticket;
import vn.thongsuot.ticket.TicketActor;
import vn.thongsuot.ticket.TicketLife;
import vn.thongsuot.ticket.Tickets;

/** People and groups of a Monday morning, and what they do. */
@OnH2
@SpringBootTest(classes = DeskTestApplication.class, webEnvironment = WebEnvironment.NONE,
		properties = { "thongsuot.admins=fake:admin", "thongsuot.sandbox.enabled=false" })
@Transactional
abstract class DeskFixture {

	/** Phường Hạc Thành. */
	static final String COMMUNE = "14797";

	static final Address SNV = FakeChannel.chat("group-snv");

	static final Address STP = FakeChannel.chat("group-stp");

	static final Address BPTT = FakeChannel.chat("group-bptt");

	static final Address ADMIN = FakeChannel.chat("admin");

	static final Address OFFICER = FakeChannel.chat("lan");

	static final Sender HUNG = person("hung", "Trần Văn Hùng");

	static final Sender MAI = person("mai", "Lê Thị Mai");

	static final Sender ADMINISTRATOR = new Sender(ADMIN, "Quản trị", Sender.Kind.PERSON);

	static final Sender ANONYMOUS = new Sender(null, "Group", Sender.Kind.ANONYMOUS_ADMIN);

	static final Sender CHANNEL = new Sender(null, "Kênh sở", Sender.Kind.LINKED_CHANNEL);

	static final String ANSWER = "Ủy ban nhân dân xã lập hồ sơ theo Điều 12, gửi Sở Nội vụ thẩm định trong tháng 11.";

	@Autowired
	RecordingOutbox outbox;

	@Autowired
	Receiver receiver;

	@Autowired
	Desks desks;

	@Autowired
	Roles roles;

	@Autowired
	UnlinkedGroups unlinked;

	@Autowired
	Filing filing;

	@Autowired
	Tickets tickets;

	@Autowired
	TicketLife life;

	@Autowired
	Answering answering;

	@Autowired
	ReplyDelivery replyDelivery;

	@Autowired
	Course course;

	@Autowired
	TestClock clock;

	@Autowired
	DeskTestApplication.StandingChannel channel;

	@Autowired
	ApplicationEventPublisher events;

	@Autowired
	JdbcTemplate jdbc;

	@Autowired
	EntityManager entities;

	private final AtomicInteger counter = new AtomicInteger();

	@BeforeEach
	void begin() {
		this.outbox.clear();
		this.channel.standing(DeskTestApplication.StandingChannel.COMPLETE);
		this.clock.set(Instant.parse("2026-11-23T02:00:00Z"));
		this.jdbc.update(
				"""
						insert into officer (version, address, full_name, position, commune, lead, state, consent_at, changed_at)
						values (0, 'fake:lan', 'Nguyễn Thị Lan', 'công chức Văn phòng', ?, false, 'ADMITTED', ?, ?)""",
				COMMUNE, java.sql.Timestamp.from(this.clock.instant()), java.sql.Timestamp.from(this.clock.instant()));
	}

	static Sender person(String id, String name) {
		return new Sender(FakeChannel.chat(id), name, Sender.Kind.PERSON);
	}

	Desk link(Address group, String department, String... categories) {
		Desk desk = this.desks.link(group, "Nhóm " + department, department, List.of(categories), ADMIN);
		this.entities.flush();
		return desk;
	}

	/** A question to Sở Nội vụ. */
	Ticket file(String question, AttachedThing... things) {
		return fileIn("can_bo_cong_chuc", question, things);
	}

	Ticket fileIn(String category, String question, AttachedThing... things) {
		var submission = this.filing.submit(OFFICER,
				new Draft(Kind.QUESTION, category, question, List.of(things), false));
		return this.tickets.findById(submission.ticket().orElseThrow().value()).orElseThrow();
	}

	TicketActor officer() {
		return new TicketActor(TicketActor.Role.OFFICER, OFFICER, "Nguyễn Thị Lan");
	}

	RecordingOutbox.Seen card(Ticket ticket) {
		return this.outbox.byKey("card:" + ticket.number().value());
	}

	RecordingOutbox.Seen card(Ticket ticket, int turn) {
		return this.outbox.byKey("card:" + ticket.number().value() + ":" + turn);
	}

	RecordingOutbox.Seen line(Reply reply) {
		return this.outbox.byKey("line:" + reply.id());
	}

	RecordingOutbox.Seen line(Reply reply, int turn) {
		return this.outbox.byKey("line:" + reply.id() + ":" + turn);
	}

	List<Reply> replies(Ticket ticket) {
		return this.course.replies(ticket.number());
	}

	Reply reply(Ticket ticket) {
		return replies(ticket).getLast();
	}

	void delivered(Reply reply) {
		this.replyDelivery.delivered(reply.id(), this.clock.instant());
	}

	void askedAgain(Reply reply, Ticket ticket) {
		this.events.publishEvent(new ReplyChanged(reply, ticket));
	}

	MessageRef say(Address group, Sender sender, RecordingOutbox.@Nullable Seen to, Content... contents) {
		List<MessageRef> refs = new ArrayList<>();
		for (int i = 0; i < contents.length; i++) {
			refs.add(new MessageRef(group, "theirs" + this.counter.incrementAndGet()));
		}
		receive(new Incoming(refs.getFirst(), refs, Scope.GROUP, "Nhóm thử", sender, Arrays.asList(contents),
				(to != null) ? to.ref() : null, this.clock.instant()));
		return refs.getFirst();
	}

	MessageRef say(Address group, Sender sender, RecordingOutbox.@Nullable Seen to, String text) {
		return say(group, sender, to, new Content.Text(text));
	}

	void edit(MessageRef message, Sender sender, String text) {
		receive(new Incoming(message, List.of(message), Scope.GROUP, "Nhóm thử", sender,
				List.of(new Content.Edited(text)), null, this.clock.instant()));
	}

	void command(Address group, Sender sender, String name, String argument) {
		say(group, sender, null, new Content.Command(name, argument));
	}

	void standing(Address group, boolean member) {
		say(group, HUNG, null, new Content.Standing(member, member, false));
	}

	@Nullable String press(Address chat, Sender sender, RecordingOutbox.Seen message, String label) {
		return press(chat, sender, message, message.button(label));
	}

	@Nullable String press(Address chat, Sender sender, RecordingOutbox.Seen message, Button button) {
		return press(chat, sender, message, button.verb(), button.arguments());
	}

	@Nullable String press(Address chat, Sender sender, RecordingOutbox.Seen message, String verb, List<String> arguments) {
		Scope scope = chat.id().startsWith("group") ? Scope.GROUP : Scope.PRIVATE;
		Content.Press press = new Content.Press("press" + this.counter.incrementAndGet(), verb, arguments);
		return receive(new Incoming(new MessageRef(chat, message.ref().id()), List.of(), scope, "Nhóm thử", sender,
				List.of(press), null, this.clock.instant()));
	}

	private @Nullable String receive(Incoming incoming) {
		String note = this.receiver.receive(incoming);
		this.entities.flush();
		return note;
	}

	static AttachedThing photo(String id) {
		return new AttachedThing.File(media(MediaRef.Kind.PHOTO, id));
	}

	static Content photo(String id, String caption) {
		return new Content.Media(media(MediaRef.Kind.PHOTO, id), caption);
	}

	static MediaRef media(MediaRef.Kind kind, String id) {
		return new MediaRef(kind, id, "unique-" + id, null, null, 10);
	}

}
