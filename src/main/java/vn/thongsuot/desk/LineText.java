package vn.thongsuot.desk;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.thongsuot.messaging.RichText;
import vn.thongsuot.ticket.Course;
import vn.thongsuot.ticket.Reply;
import vn.thongsuot.ticket.Ticket;
import vn.thongsuot.ticket.TicketState;
import vn.thongsuot.wording.Phrases;
import vn.thongsuot.wording.SpokenTime;
import vn.thongsuot.wording.TicketWords;

/** What the line under a reply says. */
@Component
class LineText {

	/** Most of a reply that its line repeats, in UTF-16 units. */
	private static final int SHORT = 350;

	private final Phrases phrases;

	private final TicketWords words;

	private final SpokenTime time;

	private final Course course;

	private final DeskSettings settings;

	private final JoinedLine joinedLine;

	LineText(Phrases phrases, TicketWords words, SpokenTime time, Course course, DeskSettings settings,
			JoinedLine joinedLine) {
		this.phrases = phrases;
		this.words = words;
		this.time = time;
		this.course = course;
		this.settings = settings;
		this.joinedLine = joinedLine;
	}

	RichText of(Reply reply, Ticket ticket) {
		RichText said = say("desk.line." + variant(reply, ticket), reply, ticket);
		if (isLeadsOwn(reply)) {
			return Texts.lines(List.of(said, this.phrases.say("desk.line.words-of-lead", "name", reply.author().name(),
					"text", reply.answer().strip())));
		}
		RichText joined = this.joinedLine.of(reply, ticket);
		boolean waits = reply.isUnsent() || reply.isPending();
		return Texts.lines(waits ? List.of(said, joined, together(reply)) : List.of(said, joined));
	}

	/** With the reply itself, which does not stand above the line any more. */
	RichText withWords(Reply reply, Ticket ticket) {
		RichText words = reply.answer().isBlank()
				? this.phrases.say("desk.line.files-before-move", "name", reply.author().name())
				: this.phrases.say("desk.line.words-before-move", "name", reply.author().name(), "text",
						Texts.begin(reply.answer().strip(), SHORT));
		return Texts.lines(List.of(of(reply, ticket), words));
	}

	/** When the text was changed before it left. */
	RichText reworded(Reply reply, Ticket ticket) {
		return Texts.lines(List.of(of(reply, ticket), say("desk.line.reworded", reply, ticket)));
	}

	/** Under an earlier question that was asked again. */
	RichText askedAgain(Reply reply, Ticket ticket) {
		return say("desk.line.asked-again", reply, ticket);
	}

	private String variant(Reply reply, Ticket ticket) {
		return switch (reply.state()) {
			case ASKED -> asked(ticket);
			case UNDELIVERED -> undelivered(reply);
			case RECALLED -> recalled(reply, ticket);
			case INTERNAL -> (ticket.state() == TicketState.WITHDRAWN) ? "internal-withdrawn" : "internal";
			case RELEASED, DELIVERED -> (ticket.isPhoned() ? "phoned-" : purpose(reply)) + state(reply);
			default -> purpose(reply) + state(reply);
		};
	}

	private static String asked(Ticket ticket) {
		return switch (ticket.state()) {
			case CLOSED -> "asked-closed";
			case REFERRED_UP -> "asked-referred";
			default -> "asked";
		};
	}

	private static String state(Reply reply) {
		return reply.state().name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	private static String purpose(Reply reply) {
		return switch (reply.purpose()) {
			case ANSWER -> "";
			case QUESTION -> "question-";
			case INTERIM -> "interim-";
		};
	}

	private static String undelivered(Reply reply) {
		return switch (reply.failure().orElse("")) {
			case "gone" -> "undelivered-kept";
			case "officer-left" -> "undelivered-left";
			case "unanswered" -> "undelivered-unanswered";
			default -> "undelivered";
		};
	}

	private static String recalled(Reply reply, Ticket ticket) {
		return (ticket.state() == TicketState.WITHDRAWN) ? "internal-withdrawn" : switch (reply.failure().orElse("")) {
			case "moved" -> "recalled-moved";
			case "replaced" -> "recalled-replaced";
			default -> "recalled";
		};
	}

	private RichText say(String key, Reply reply, Ticket ticket) {
		return this.phrases.say(key, "number", ticket.number(), "commune", this.words.communeInside(ticket.commune()),
				"wait", wait(reply), "time", reply.deliveredAt().map(this.time::of).orElse(""), "due",
				this.time.of(ticket.dueAt()), "promised",
				reply.promisedDay().map((day) -> this.time.promised(day, reply.department())).orElse(""), "moves",
				moves(reply, ticket), "approver", approver(reply));
	}

	/**
	 * A lead has written it in place of what waited, so that it stands nowhere in the
	 * group.
	 */
	private static boolean isLeadsOwn(Reply reply) {
		return reply.approver().filter(reply.author()::equals).isPresent();
	}

	private String approver(Reply reply) {
		return reply.approver()
			.filter((lead) -> !lead.equals(reply.author()))
			.map((lead) -> this.phrases.label("desk.line.approver", "name", lead.name()))
			.orElse("");
	}

	/** What a promise does to the deadline: the first one moves it. */
	private String moves(Reply reply, Ticket ticket) {
		boolean first = ticket.committedDay().isEmpty() || ticket.committedDay().equals(reply.promisedDay());
		return this.phrases.label(first ? "desk.line.deadline-moves" : "desk.line.deadline-stays", "due",
				this.time.of(ticket.dueAt()));
	}

	private String wait(Reply reply) {
		Duration wait = Duration.between(reply.writtenAt(), reply.releaseAt());
		return (wait.compareTo(Duration.ofMinutes(2)) < 0)
				? this.phrases.label("desk.seconds", "count", wait.toSeconds())
				: this.phrases.label("desk.minutes", "count", wait.toMinutes());
	}

	private RichText together(Reply reply) {
		return before(reply)
			.map((other) -> this.phrases.say(reply.isPending() ? "desk.line.together-pending" : "desk.line.together",
					"name", other.author().name(), "number", reply.ticket()))
			.orElse(RichText.EMPTY);
	}

	/** Somebody else's reply to the same ticket, written just before. */
	private Optional<Reply> before(Reply reply) {
		return this.course.replies(reply.ticket())
			.stream()
			.filter((other) -> other.id() < reply.id() && !other.author().equals(reply.author()))
			.filter((other) -> other.state() != Reply.State.INTERNAL && other.state() != Reply.State.RECALLED)
			.filter((other) -> Duration.between(other.writtenAt(), reply.writtenAt())
				.compareTo(this.settings.together()) <= 0)
			.max(Comparator.comparingLong(Reply::id));
	}

}
