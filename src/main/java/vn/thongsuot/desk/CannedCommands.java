package vn.thongsuot.desk;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

import org.springframework.stereotype.Component;

import vn.thongsuot.dialogue.CommandHandler;
import vn.thongsuot.dialogue.ReplyHandler;
import vn.thongsuot.directory.Desk;
import vn.thongsuot.messaging.Content;
import vn.thongsuot.messaging.Incoming;
import vn.thongsuot.messaging.RichText;
import vn.thongsuot.messaging.Scope;
import vn.thongsuot.messaging.Sender;
import vn.thongsuot.messaging.Subject;
import vn.thongsuot.ticket.Ticket;
import vn.thongsuot.ticket.TicketActor;
import vn.thongsuot.wording.Phrases;

/**
 * A department's canned answers: listed, offered for the ticket to whose message the
 * command replies, and added, from a text to which it replies or from words that are
 * asked for.
 */
@Component
class CannedCommands implements CommandHandler, ReplyHandler {

	/** Of the message that asks for the words of a new one; its id is the desk's. */
	static final String SUBJECT = "canned";

	private final CannedAnswers answers;

	private final CannedPages pages;

	private final RepliedTicket repliedTicket;

	private final Access access;

	private final GroupAuthors authors;

	private final ScreenTurns turns;

	private final Told told;

	private final Phrases phrases;

	private final Clock clock;

	CannedCommands(CannedAnswers answers, CannedPages pages, RepliedTicket repliedTicket, Access access,
			GroupAuthors authors, ScreenTurns turns, Told told, Phrases phrases, Clock clock) {
		this.answers = answers;
		this.pages = pages;
		this.repliedTicket = repliedTicket;
		this.access = access;
		this.authors = authors;
		this.turns = turns;
		this.told = told;
		this.phrases = phrases;
		this.clock = clock;
	}

	@Override
	public List<Spec> commands() {
		return List.of(new Spec(Scope.GROUP, "traloimau", "desk.command.traloimau"));
	}

	@Override
	public void command(Incoming incoming, Content.Command command) {
		asStaff(incoming, (desk) -> {
			String words = newWords(incoming, command);
			if (words.isEmpty()) {
				Optional<Ticket> ticket = this.repliedTicket.of(incoming);
				this.turns.open(incoming, ScreenTurns.CANNED, this.pages.list(desk, ticket, 0));
			}
			else {
				add(incoming, desk, words);
			}
		});
	}

	/** What stands behind the command, or in somebody's message to which it replies. */
	private static String newWords(Incoming incoming, Content.Command command) {
		Sender author = incoming.repliedTo();
		boolean somebodys = author != null && author.kind() != Sender.Kind.BOT;
		String replied = somebodys ? Objects.requireNonNullElse(incoming.repliedText(), "") : "";
		return (command.argument().isBlank() ? replied : command.argument()).strip();
	}

	@Override
	public String kind() {
		return SUBJECT;
	}

	@Override
	public void reply(Incoming incoming, Subject about) {
		asStaff(incoming, (desk) -> add(incoming, desk, incoming.typed().strip()));
	}

	private void add(Incoming incoming, Desk desk, String words) {
		if (words.codePoints().filter(Character::isLetterOrDigit).count() < 10
				|| words.length() > CannedAnswer.LONGEST) {
			this.told.say(incoming, this.phrases.say("desk.canned.wrong-length", "most", CannedAnswer.LONGEST),
					Subject.of(SUBJECT, desk.id()), SUBJECT);
		}
		else if (this.answers.existsByDepartmentAndWordsAndRemovedAtIsNull(desk.department(), words)) {
			say(incoming, this.phrases.say("desk.canned.known"));
		}
		else {
			TicketActor author = this.authors.of(incoming.sender(), desk);
			this.answers.save(new CannedAnswer(desk.department(), words, author, this.clock.instant()));
			say(incoming, this.phrases.say("desk.canned.added"));
		}
	}

	private void asStaff(Incoming incoming, Consumer<Desk> action) {
		switch (this.access.toDesk(incoming)) {
			case Access.Verdict.Granted(Desk desk) -> action.accept(desk);
			case Access.Verdict.Refused(Access.Refusal why) -> say(incoming, this.phrases.say(why.key() + "-command"));
		}
	}

	private void say(Incoming incoming, RichText text) {
		this.told.say(incoming, text);
	}

}
