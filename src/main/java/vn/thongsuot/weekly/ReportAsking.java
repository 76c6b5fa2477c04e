package vn.thongsuot.weekly;

import java.util.List;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.thongsuot.messaging.Address;
import vn.thongsuot.messaging.Incoming;
import vn.thongsuot.messaging.Keyboard;
import vn.thongsuot.messaging.Outbox;
import vn.thongsuot.messaging.Outgoing;
import vn.thongsuot.messaging.ReplyTarget;
import vn.thongsuot.messaging.RichText;
import vn.thongsuot.messaging.Sender;
import vn.thongsuot.messaging.Subject;
import vn.thongsuot.weekly.Figure.Item;
import vn.thongsuot.wording.Phrases;

/** Asks people of a group for the words that go with a button; a reply brings them. */
@Component
class ReportAsking {

	static final String TEXT = "text";

	static final String NUMBER = "number";

	static final String LETTER = "letter";

	private final ReportPost post;

	private final Prose prose;

	private final Numbers numbers;

	private final ReportRights rights;

	private final Outbox outbox;

	private final Phrases phrases;

	ReportAsking(ReportPost post, Prose prose, Numbers numbers, ReportRights rights, Outbox outbox, Phrases phrases) {
		this.post = post;
		this.prose = prose;
		this.numbers = numbers;
		this.rights = rights;
		this.outbox = outbox;
		this.phrases = phrases;
	}

	String text(Incoming incoming, WeeklyReport report, int point) {
		String now = shown(incoming, report).text(point);
		RichText words = this.phrases
			.say("weekly.ask.text", "name", this.prose.name(report.unit()), "who", who(incoming), "point", point,
					"title", this.prose.point(report.isSummary(), point))
			.then(now.isBlank() ? RichText.EMPTY : this.phrases.say("weekly.ask.text-now", "words", now));
		return ask(incoming, report, words, TEXT, "" + point);
	}

	String number(Incoming incoming, WeeklyReport report, Item item) {
		RichText words = this.phrases.say("weekly.ask.number", "name", this.prose.name(report.unit()), "who",
				who(incoming), "item", this.numbers.name(item), "counted", shown(incoming, report).counted(item));
		return ask(incoming, report, words, NUMBER, item.figure().name(), item.part().name());
	}

	String letter(Incoming incoming, WeeklyReport report) {
		RichText words = this.phrases.say("weekly.ask.letter", "name", this.prose.name(report.unit()), "who",
				who(incoming));
		return ask(incoming, report, words, LETTER);
	}

	private Sheet shown(Incoming incoming, WeeklyReport report) {
		return this.post.shown(report, !this.rights.isKeeper(incoming, report));
	}

	private String ask(Incoming incoming, WeeklyReport report, RichText words, String what, String... more) {
		this.outbox.post(Outgoing.to(incoming.chat(), words)
			.with(new Keyboard.AskReply(this.phrases.label("weekly.ask.box." + what)))
			.replyingTo(new ReplyTarget.Theirs(incoming.ref()))
			.about(about(report, what, more), ReportPost.KIND)
			.silently());
		return this.phrases.label("weekly.note.write-below");
	}

	/** A reply to a message about this brings the words. */
	private static Subject about(WeeklyReport report, String what, String... more) {
		return new Subject(ReportPost.KIND, Stream.concat(Stream.of("" + report.id(), what), Stream.of(more)).toList());
	}

	/** The box opens for whom the message names only. */
	private RichText who(Incoming incoming) {
		return named(this.phrases, incoming.sender());
	}

	static RichText named(Phrases phrases, Sender sender) {
		Address person = sender.person();
		return (person == null) ? RichText.plain(sender.name())
				: phrases.say("weekly.ask.who", "person", person, "name", sender.name());
	}

	/** The same question once more, under what could not be taken. */
	void again(Incoming incoming, Subject about, RichText words) {
		this.outbox.post(Outgoing.to(incoming.chat(), words)
			.replyingTo(new ReplyTarget.Theirs(incoming.ref()))
			.about(about, ReportPost.KIND));
	}

	/** Says something under what somebody wrote. */
	void tell(Incoming incoming, RichText words) {
		this.outbox.post(Outgoing.to(incoming.chat(), words).replyingTo(new ReplyTarget.Theirs(incoming.ref())));
	}

	/** What is asked for, behind the number of the report. */
	static List<String> asked(Subject about) {
		return about.ids().subList(1, about.ids().size());
	}

}
