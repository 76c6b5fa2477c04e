package vn.thongsuot.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import vn.thongsuot.directory.Officer;
import vn.thongsuot.directory.Officers;
import vn.thongsuot.directory.Route;
import vn.thongsuot.directory.Routing;
import vn.thongsuot.messaging.Address;
import vn.thongsuot.messaging.Body;
import vn.thongsuot.messaging.Button;
import vn.thongsuot.messaging.Keyboard;
import vn.thongsuot.messaging.Outgoing;
import vn.thongsuot.messaging.RichText;
import vn.thongsuot.ticket.Course;
import vn.thongsuot.ticket.OfficialLetter;
import vn.thongsuot.ticket.Reply;
import vn.thongsuot.ticket.ReplyChanged;
import vn.thongsuot.ticket.ReplyDelivery;
import vn.thongsuot.ticket.Ticket;
import vn.thongsuot.ticket.TicketActor;
import vn.thongsuot.ticket.TicketChanged;
import vn.thongsuot.ticket.TicketNumber;
import vn.thongsuot.wording.Bundles;
import vn.thongsuot.wording.SpokenTime;
import vn.thongsuot.wording.TicketWords;

/**
 * Tells the officer what happens to a ticket: the receipt, the answer, a new department.
 */
@Component
class OfficerVoice {

	private final Voice voice;

	private final Officers officers;

	private final Routing routing;

	private final ReplyDelivery replyDelivery;

	private final Course course;

	private final TicketWords words;

	private final SpokenTime time;

	OfficerVoice(Voice voice, Officers officers, Routing routing, ReplyDelivery replyDelivery, Course course,
			TicketWords words, SpokenTime time) {
		this.voice = voice;
		this.officers = officers;
		this.routing = routing;
		this.replyDelivery = replyDelivery;
		this.course = course;
		this.words = words;
		this.time = time;
	}

	@EventListener
	void tell(TicketChanged changed) {
		Ticket ticket = changed.ticket();
		switch (changed.event().action()) {
			case FILE -> receipt(ticket, changed.event().actor());
			case ROUTE, TRANSFER -> tell(ticket, "routed");
			case RETURN -> tell(ticket, changed.event().at().isBefore(ticket.dueAt()) ? "returned" : "returned-late");
			case REFER_UP -> referredUp(ticket, changed.event().detail());
			case REOPEN -> tell(ticket, "reopened");
			case HAND_OVER -> say(ticket, "conversation.ticket.handed-over", "state", this.words.state(ticket));
			case UNANSWER -> tell(ticket, "unanswered");
			case LOWER -> tell(ticket, "lowered");
			case PUT_OFF -> say(ticket, "conversation.ticket.put-off", "department",
					this.words.departmentInFull(ticket.department()), "due", this.time.of(ticket.dueAt()), "reason",
					changed.event().detail());
			case CLOSE -> closed(ticket, "closed-in-silence", "unclear");
			case GIVE_UP -> closed(ticket, "given-up", "add-again");
			default -> {
				// The officer has done it, or learns of it by what comes.
			}
		}
	}

	private void referredUp(Ticket ticket, String letter) {
		say(ticket, "conversation.ticket.referred-up", "department", this.words.departmentInFull(ticket.department()),
				"authority", authority(ticket), "letter", letter);
	}

	private String authority(Ticket ticket) {
		return ticket.referredTo().map(this.words::authority).orElse("");
	}

	/** Without a sound: nothing is to be done. */
	private void closed(Ticket ticket, String how, String button) {
		address(ticket).ifPresent((address) -> this.voice.post(Outgoing
			.to(address, this.voice.text("conversation.ticket." + how, "headline", this.words.headline(ticket)))
			.with(Keyboard.Buttons
				.row(this.voice.button("conversation.ticket." + button, "t-unclear", ticket.number().value())))
			.about(TicketWords.subject(ticket.number()), "news")
			.silently()));
	}

	private void tell(Ticket ticket, String what) {
		say(ticket, "conversation.ticket." + what, "department", this.words.departmentInFull(ticket.department()),
				"due", this.time.of(ticket.dueAt()), "first", first(ticket));
	}

	/** The deadline of the first filing, if there is another one now. */
	private String first(Ticket ticket) {
		String first = this.time.of(ticket.firstDueAt());
		return first.equals(this.time.of(ticket.dueAt())) ? ""
				: this.voice.label("conversation.ticket.first-due", "first", first);
	}

	@EventListener
	void answer(ReplyChanged changed) {
		if (changed.reply().state() == Reply.State.RELEASED && !changed.ticket().isPhoned()) {
			address(changed.ticket()).ifPresentOrElse((address) -> answer(address, changed.ticket(), changed.reply()),
					() -> this.replyDelivery.undelivered(changed.reply().id(), "officer-left"));
		}
	}

	/** What was said to be no answer is struck out where it stands. */
	@EventListener
	void strike(ReplyChanged changed) {
		Reply reply = changed.reply();
		if (reply.state() == Reply.State.NO_ANSWER && !changed.ticket().isPhoned()) {
			this.voice.revise(key(reply.id()),
					this.voice.text("conversation.ticket.no-answer", "headline", this.words.headline(changed.ticket()),
							"department", this.words.departmentInFull(reply.department()), "answer", reply.answer()),
					Keyboard.NONE);
		}
	}

	/** The key of the message that brings a reply. */
	static String key(long reply) {
		return "reply:" + reply;
	}

	private void answer(Address to, Ticket ticket, Reply reply) {
		RichText caption = this.voice.text("conversation.ticket.answer-files", "headline", this.words.headline(ticket),
				"department", this.words.department(reply.department()));
		List<Body> bodies = Bundles.of(this.course.attachedTo(reply), caption);
		for (int i = 0; i < bodies.size(); i++) {
			this.voice.post(Outgoing.to(to, bodies.get(i))
				.keyed(key(reply.id()) + ":file" + i)
				.about(TicketWords.subject(ticket.number()), "answer-file"));
		}
		this.voice.post(Outgoing.to(to, answerText(ticket, reply))
			.with(buttons(ticket, reply))
			.keyed(key(reply.id()))
			.about(TicketWords.subject(ticket.number()), "answer"));
	}

	/** The reply has new words. */
	void reviseReply(Ticket ticket, Reply reply) {
		if (!ticket.isPhoned()) {
			this.voice.revise(key(reply.id()), answerText(ticket, reply), buttons(ticket, reply));
		}
	}

	/** Says something more in the message that brought the latest answer. */
	void underAnswer(Ticket ticket, RichText foot, Keyboard keyboard) {
		this.course.answers(ticket.number())
			.stream()
			.reduce((before, after) -> after)
			.ifPresent((reply) -> this.voice.revise(key(reply.id()),
					answerText(ticket, reply).then(new RichText("\n\n")).then(foot), keyboard));
	}

	private RichText answerText(Ticket ticket, Reply reply) {
		RichText answer = reply.answer().isBlank() ? this.voice.text("conversation.ticket.answer-in-files")
				: RichText.plain(reply.answer());
		return this.voice.text("conversation.ticket." + name(reply), "headline", this.words.headline(ticket),
				"department", this.words.departmentInFull(reply.department()), "answer", answer, "day",
				reply.promisedDay().map((day) -> this.time.promised(day, reply.department())).orElse(""), "authority",
				authority(ticket), "letter", reply.letter().map(OfficialLetter::number).orElse(""), "letterDay",
				reply.letter().map(OfficialLetter::day).map(this.time::officialDay).orElse(""));
	}

	private static String name(Reply reply) {
		return reply.letter().isPresent() ? "relayed" : reply.purpose().name().toLowerCase(Locale.ROOT);
	}

	private Keyboard buttons(Ticket ticket, Reply reply) {
		TicketNumber number = ticket.number();
		return switch (reply.purpose()) {
			case ANSWER -> answerButtons(ticket);
			case QUESTION -> Keyboard.Buttons
				.row(this.voice.button("conversation.ticket.answer-question", "t-add", number.value()).primary());
			case INTERIM ->
				Keyboard.Buttons.row(this.voice.button("conversation.ticket.open", "t-show", number.value()));
		};
	}

	private Keyboard answerButtons(Ticket ticket) {
		long number = ticket.number().value();
		List<Button> buttons = new ArrayList<>(
				List.of(this.voice.button("conversation.ticket.clear", "t-clear", number).primary(),
						this.voice.button("conversation.ticket.unclear", "t-unclear", number)));
		if (LetterTalk.mayAsk(ticket)) {
			buttons.add(this.voice.button("conversation.letter.ask", LetterTalk.ASK, number));
		}
		return Keyboard.Buttons.column(buttons.toArray(Button[]::new));
	}

	private void receipt(Ticket ticket, TicketActor filer) {
		if (filer.role() == TicketActor.Role.STANDING_UNIT) {
			tell(ticket, "receipt-phoned");
			return;
		}
		Route route = this.routing.routeTo(ticket.department(), ticket.category());
		String key = switch (route) {
			case Route.Direct direct -> "conversation.ticket.receipt";
			case Route.StandIn standIn -> "conversation.ticket.receipt-stand-in";
			case Route.Nowhere nowhere -> "conversation.ticket.receipt-nowhere";
		};
		say(ticket, key, "department", this.words.departmentInFull(ticket.department()), "due",
				this.time.of(ticket.dueAt()));
	}

	private void say(Ticket ticket, String key, Object... namesAndValues) {
		Object[] all = new Object[namesAndValues.length + 2];
		System.arraycopy(namesAndValues, 0, all, 2, namesAndValues.length);
		all[0] = "headline";
		all[1] = this.words.headline(ticket);
		address(ticket).ifPresent((address) -> this.voice.post(Outgoing.to(address, this.voice.text(key, all))
			.with(Keyboard.Buttons
				.row(this.voice.button("conversation.ticket.open", "t-show", ticket.number().value())))
			.about(TicketWords.subject(ticket.number()), "news")));
	}

	/** The private chat of whoever asked; nothing if the officer has left. */
	Optional<Address> address(Ticket ticket) {
		return this.officers.byId(ticket.officerId()).flatMap(Officer::address);
	}

}
