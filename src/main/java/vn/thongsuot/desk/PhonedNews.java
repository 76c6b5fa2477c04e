package vn.thongsuot.desk;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import vn.thongsuot.directory.Department;
import vn.thongsuot.directory.Desk;
import vn.thongsuot.directory.Desks;
import vn.thongsuot.messaging.Address;
import vn.thongsuot.messaging.Body;
import vn.thongsuot.messaging.Button;
import vn.thongsuot.messaging.Keyboard;
import vn.thongsuot.messaging.Outbox;
import vn.thongsuot.messaging.Outgoing;
import vn.thongsuot.messaging.RichText;
import vn.thongsuot.ticket.Correction;
import vn.thongsuot.ticket.CorrectionChanged;
import vn.thongsuot.ticket.Course;
import vn.thongsuot.ticket.Reply;
import vn.thongsuot.ticket.ReplyChanged;
import vn.thongsuot.ticket.Ticket;
import vn.thongsuot.ticket.TicketChanged;
import vn.thongsuot.wording.Bundles;
import vn.thongsuot.wording.Phrases;
import vn.thongsuot.wording.TicketWords;

/**
 * Brings to the standing unit what is to be told by telephone, and forgets whom to call
 * as soon as nothing is left to tell.
 */
@Component
class PhonedNews {

	private final PhoneCalls calls;

	private final Desks desks;

	private final Course course;

	private final Outbox outbox;

	private final Phrases phrases;

	private final TicketWords words;

	PhonedNews(PhoneCalls calls, Desks desks, Course course, Outbox outbox, Phrases phrases, TicketWords words) {
		this.calls = calls;
		this.desks = desks;
		this.course = course;
		this.outbox = outbox;
		this.phrases = phrases;
		this.words = words;
	}

	@EventListener
	void follow(ReplyChanged changed) {
		if (!changed.ticket().isPhoned()) {
			return;
		}
		Reply reply = changed.reply();
		switch (reply.state()) {
			case RELEASED -> call(changed.ticket()).ifPresent((call) -> bring(call, changed.ticket(), reply));
			case DELIVERED -> revise(changed.ticket(), reply, "desk.phone.told");
			case NO_ANSWER -> revise(changed.ticket(), reply, "desk.phone.no-answer");
			default -> {
				// It has not left.
			}
		}
	}

	@EventListener
	void follow(CorrectionChanged changed) {
		if (changed.ticket().isPhoned() && changed.correction().state() == Correction.State.SENT) {
			call(changed.ticket())
				.ifPresent((call) -> this.outbox.post(Outgoing
					.to(address(call),
							this.phrases.say("desk.phone.corrected", "headline", this.words.headline(changed.ticket()),
									"caller", call.caller(), "commune", this.words.communeInside(call.commune()),
									"answer", changed.correction().words()))
					.with(Keyboard.Buttons.row(Button
						.of(this.phrases.label("desk.phone.button.told"), PhonedPresses.CORRECTED,
								changed.correction().id())
						.primary()))
					.keyed("phoned-correction:" + changed.correction().id())
					.about(TicketWords.subject(changed.ticket().number()), "phoned")));
		}
	}

	@EventListener
	void follow(TicketChanged changed) {
		switch (changed.event().action()) {
			case CLOSE, ACKNOWLEDGE, WITHDRAW -> call(changed.ticket()).ifPresent(PhoneCall::forget);
			default -> {
				// Somebody may still have to be called.
			}
		}
	}

	private void bring(PhoneCall call, Ticket ticket, Reply reply) {
		RichText caption = this.phrases.say("desk.phone.files", "number", ticket.number());
		for (Body body : Bundles.of(this.course.attachedTo(reply), caption)) {
			this.outbox.post(
					Outgoing.to(address(call), body).about(TicketWords.subject(ticket.number()), "phoned").silently());
		}
		this.outbox.post(Outgoing.to(address(call), text("desk.phone." + name(reply), call, ticket, reply))
			.with(Keyboard.Buttons.column(buttons(ticket, reply)))
			.keyed(key(reply))
			.about(TicketWords.subject(ticket.number()), "phoned"));
	}

	private void revise(Ticket ticket, Reply reply, String key) {
		if (this.outbox.find(key(reply)).isPresent()) {
			call(ticket)
				.ifPresent((call) -> this.outbox.revise(key(reply), text(key, call, ticket, reply), after(ticket)));
		}
	}

	private RichText text(String key, PhoneCall call, Ticket ticket, Reply reply) {
		return this.phrases.say(key, "headline", this.words.headline(ticket), "department",
				this.words.department(reply.department()), "caller", call.caller(), "commune",
				this.words.communeInside(call.commune()), "answer", reply.answer());
	}

	private Button[] buttons(Ticket ticket, Reply reply) {
		Button told = Button.of(this.phrases.label("desk.phone.button.told"), PhonedPresses.TOLD, reply.id()).primary();
		Button said = Button.of(this.phrases.label("desk.phone.button.said"), PhonedPresses.SAID,
				ticket.number().value());
		return (reply.purpose() == Reply.Purpose.QUESTION) ? List.of(told, said).toArray(Button[]::new)
				: new Button[] { told };
	}

	/** Whoever was told may have more to say. */
	private Keyboard after(Ticket ticket) {
		return Keyboard.Buttons
			.row(Button.of(this.phrases.label("desk.phone.button.said"), PhonedPresses.SAID, ticket.number().value()));
	}

	private Optional<PhoneCall> call(Ticket ticket) {
		return this.calls.findByTicketId(ticket.number().value());
	}

	/** The group in which it was written down, or another one of the standing unit. */
	private Address address(PhoneCall call) {
		Optional<Desk> first = this.desks.byId(call.desk()).filter(Desk::isLiving);
		return first.or(() -> this.desks.living(Department.STANDING_UNIT).stream().findFirst())
			.or(() -> this.desks.byId(call.desk()))
			.orElseThrow()
			.address();
	}

	private static String name(Reply reply) {
		return reply.purpose().name().toLowerCase(Locale.ROOT);
	}

	static String key(Reply reply) {
		return "phoned:" + reply.id();
	}

}
