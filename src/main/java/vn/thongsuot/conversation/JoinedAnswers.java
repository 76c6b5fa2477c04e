package vn.thongsuot.conversation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import vn.thongsuot.messaging.Address;
import vn.thongsuot.messaging.Body;
import vn.thongsuot.messaging.Keyboard;
import vn.thongsuot.messaging.Outbox;
import vn.thongsuot.messaging.Outgoing;
import vn.thongsuot.messaging.RichText;
import vn.thongsuot.ticket.Course;
import vn.thongsuot.ticket.FilesShared;
import vn.thongsuot.ticket.Replies;
import vn.thongsuot.ticket.Reply;
import vn.thongsuot.ticket.ReplyChanged;
import vn.thongsuot.ticket.Ticket;
import vn.thongsuot.ticket.Tickets;
import vn.thongsuot.wording.Bundles;
import vn.thongsuot.wording.Discretion;
import vn.thongsuot.wording.SpokenTime;
import vn.thongsuot.wording.TicketWords;

/**
 * Brings to those who have joined a ticket what its own officer is answered, without what
 * was written for that officer alone.
 */
@Component
class JoinedAnswers {

	private final Voice voice;

	private final JoinedTickets joined;

	private final OfficerVoice officerVoice;

	private final Course course;

	private final Replies replies;

	private final Tickets tickets;

	private final Discretion discretion;

	private final TicketWords words;

	private final SpokenTime time;

	private final Outbox outbox;

	JoinedAnswers(Voice voice, JoinedTickets joined, OfficerVoice officerVoice, Course course, Replies replies,
			Tickets tickets, Discretion discretion, TicketWords words, SpokenTime time, Outbox outbox) {
		this.voice = voice;
		this.joined = joined;
		this.officerVoice = officerVoice;
		this.course = course;
		this.replies = replies;
		this.tickets = tickets;
		this.discretion = discretion;
		this.words = words;
		this.time = time;
		this.outbox = outbox;
	}

	/** Questions are for the ticket's own officer. */
	@EventListener
	void follow(ReplyChanged changed) {
		Reply reply = changed.reply();
		if (reply.purpose() == Reply.Purpose.QUESTION) {
			return;
		}
		if (reply.state() == Reply.State.RELEASED) {
			this.joined.of(changed.ticket())
				.filter((joined) -> !hasOtherwise(joined, reply))
				.forEach((joined) -> give(joined, reply));
		}
		else if (reply.state() == Reply.State.NO_ANSWER) {
			this.joined.of(changed.ticket())
				.forEach((joined) -> revise(joined, reply, "conversation.ticket.no-answer", Keyboard.NONE));
		}
	}

	/**
	 * Whether the same message of the department reaches the officer by another ticket.
	 */
	private boolean hasOtherwise(JoinedTickets.Joined joined, Reply reply) {
		return this.replies.takenTogetherWith(reply)
			.stream()
			.filter((other) -> other.state() != Reply.State.INTERNAL && other.state() != Reply.State.NO_ANSWER)
			.anyMatch((other) -> isFor(other, joined.address())
					|| this.outbox.find(key(other, joined.address())).isPresent());
	}

	private boolean isFor(Reply other, Address officer) {
		return this.tickets.findById(other.ticket().value())
			.flatMap(this.officerVoice::address)
			.filter(officer::equals)
			.isPresent();
	}

	/** Sends a reply to somebody who has joined. */
	void give(JoinedTickets.Joined joined, Reply reply) {
		this.voice.post(Outgoing.to(joined.address(), text(joined, reply, name(reply)))
			.with(buttons(joined))
			.keyed(key(reply, joined.address()))
			.about(TicketWords.subject(reply.ticket()), "joined-answer"));
	}

	/** The department lets them have the files too. */
	@EventListener
	void follow(FilesShared shared) {
		Reply reply = shared.reply();
		this.joined.of(shared.ticket()).filter((joined) -> hasGone(joined, reply)).forEach((joined) -> {
			RichText caption = this.voice.text("conversation.ticket.answer-files-after", "headline", joined.headline(),
					"department", this.words.department(reply.department()));
			List<Body> bodies = Bundles.of(this.course.attachedTo(reply), caption);
			for (int i = 0; i < bodies.size(); i++) {
				this.voice.post(Outgoing.to(joined.address(), bodies.get(i))
					.keyed(key(reply, joined.address()) + ":file" + i)
					.about(TicketWords.subject(reply.ticket()), "joined-answer"));
			}
		});
	}

	/** The reply has new words. */
	void reviseReply(JoinedTickets.Joined joined, Reply reply) {
		revise(joined, reply, name(reply), buttons(joined));
	}

	/** Whether the reply has gone to that officer. */
	boolean hasGone(JoinedTickets.Joined joined, Reply reply) {
		return this.outbox.find(key(reply, joined.address())).isPresent();
	}

	private void revise(JoinedTickets.Joined joined, Reply reply, String template, Keyboard keyboard) {
		if (hasGone(joined, reply)) {
			this.voice.revise(key(reply, joined.address()), text(joined, reply, template), keyboard);
		}
	}

	private RichText text(JoinedTickets.Joined joined, Reply reply, String template) {
		return this.voice
			.text(template, "headline", joined.headline(), "department",
					this.words.departmentInFull(reply.department()), "answer", answer(joined.ticket(), reply), "day",
					reply.promisedDay().map((day) -> this.time.promised(day, reply.department())).orElse(""))
			.then(new RichText("\n"))
			.then(foot(joined.ticket(), reply));
	}

	private RichText answer(Ticket ticket, Reply reply) {
		return reply.answer().isBlank() ? this.voice.text("conversation.joined.only-files")
				: RichText.plain(this.discretion.forOthers(reply, ticket, reply.answer()));
	}

	/** Says that somebody else asked, and what was left out. */
	private RichText foot(Ticket ticket, Reply reply) {
		Optional<String> left = !this.course.attachedTo(reply).isEmpty() ? Optional.of("conversation.joined.foot-files")
				: !this.discretion.isImpersonal(reply, ticket, reply.answer())
						? Optional.of("conversation.joined.foot-persons") : Optional.empty();
		return this.voice.text(left.orElse("conversation.joined.foot"));
	}

	private Keyboard buttons(JoinedTickets.Joined joined) {
		return Keyboard.Buttons.row(this.voice.button("conversation.joined.own-still", JoinTalk.OWN, joined.number()));
	}

	private static String name(Reply reply) {
		return "conversation.ticket." + reply.purpose().name().toLowerCase(Locale.ROOT);
	}

	private static String key(Reply reply, Address officer) {
		return "joined:" + reply.id() + ":" + officer;
	}

}
