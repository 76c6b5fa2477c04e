package vn.thongsuot.conversation;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import vn.thongsuot.dialogue.PressHandler;
import vn.thongsuot.dialogue.Presses;
import vn.thongsuot.dialogue.StalePressException;
import vn.thongsuot.directory.Officer;
import vn.thongsuot.directory.LeadNamed;
import vn.thongsuot.directory.Officers;
import vn.thongsuot.messaging.Address;
import vn.thongsuot.messaging.Content;
import vn.thongsuot.messaging.Incoming;
import vn.thongsuot.messaging.Keyboard;
import vn.thongsuot.messaging.Outgoing;
import vn.thongsuot.messaging.RichText;
import vn.thongsuot.messaging.Subject;
import vn.thongsuot.ticket.Filing;
import vn.thongsuot.ticket.Submission;
import vn.thongsuot.ticket.SubmissionChanged;
import vn.thongsuot.ticket.Submissions;
import vn.thongsuot.wording.TicketWords;

/** A petition of the commune waits for one press of its lead. */
@Component
class Petitions implements PressHandler {

	private final Voice voice;

	private final Filing filing;

	private final Submissions submissions;

	private final Officers officers;

	private final TicketWords words;

	Petitions(Voice voice, Filing filing, Submissions submissions, Officers officers, TicketWords words) {
		this.voice = voice;
		this.filing = filing;
		this.submissions = submissions;
		this.officers = officers;
		this.words = words;
	}

	@EventListener
	void askLeads(SubmissionChanged changed) {
		Submission submission = changed.submission();
		Optional<Officer> author = this.officers.byAddress(submission.sender());
		if (submission.state() != Submission.State.AWAITING_LEAD || author.isEmpty()) {
			return;
		}
		List<Officer> leads = this.officers.leadsOf(author.get().commune());
		leads.forEach((lead) -> lead.address().ifPresent((address) -> ask(address, submission, author.get())));
		String key = leads.isEmpty() ? "conversation.petition.no-lead" : "conversation.petition.waits";
		this.voice.post(Outgoing
			.to(submission.sender(), this.voice.text(key, "start", TicketWords.start(submission.question())))
			.with(Keyboard.Buttons.column(
					this.voice.button("conversation.petition.as-question", "p-question", submission.id()),
					this.voice.button("conversation.petition.drop", "p-drop", submission.id()).danger()))
			.keyed(authorKey(submission)));
	}

	/** A lead who has just come finds what already waits. */
	@EventListener
	void askNewLead(LeadNamed named) {
		Officer lead = this.officers.byId(named.officer()).orElseThrow();
		for (Officer author : this.officers.ofCommune(lead.commune())) {
			author.address()
				.map(this.filing::waiting)
				.orElse(List.of())
				.stream()
				.filter((submission) -> submission.state() == Submission.State.AWAITING_LEAD)
				.forEach((submission) -> lead.address().ifPresent((address) -> ask(address, submission, author)));
		}
	}

	@Override
	public Set<String> verbs() {
		return Set.of("p-yes", "p-no", "p-question", "p-drop");
	}

	@Override
	public @Nullable String press(Incoming incoming, Content.Press press) {
		Submission submission = this.submissions.findById(Presses.number(press, 0))
			.orElseThrow(() -> new StalePressException("No such petition"));
		return switch (press.verb()) {
			case "p-yes", "p-no" -> decide(incoming, submission, press.verb().equals("p-yes"));
			case "p-question" -> own(incoming, submission, () -> this.filing.asQuestion(submission.id()));
			default -> own(incoming, submission, () -> this.filing.drop(submission.id()));
		};
	}

	private String decide(Incoming incoming, Submission submission, boolean yes) {
		Officer lead = lead(incoming, submission);
		if (submission.state() != Submission.State.AWAITING_LEAD) {
			return this.voice.label("conversation.petition.already");
		}
		Submission decided = yes ? this.filing.confirm(submission.id(), lead) : this.filing.drop(submission.id());
		close(decided, lead.commune(),
				yes ? "conversation.petition.card-confirmed" : "conversation.petition.card-declined", lead.fullName());
		if (!yes) {
			this.voice.say(submission.sender(), "conversation.petition.declined", "start",
					TicketWords.start(submission.question()), "lead", lead.fullName());
		}
		return this.voice.label(yes ? "conversation.petition.confirmed" : "conversation.petition.not-confirmed");
	}

	private String own(Incoming incoming, Submission submission, Runnable action) {
		if (!submission.sender().equals(incoming.chat())) {
			throw new StalePressException("Somebody else's petition");
		}
		if (submission.state() == Submission.State.FILED || submission.state() == Submission.State.DROPPED) {
			return this.voice.label("conversation.petition.already");
		}
		action.run();
		this.officers.byAddress(submission.sender())
			.ifPresent((author) -> close(submission, author.commune(), "conversation.petition.card-taken-back",
					author.fullName()));
		return this.voice.label("conversation.petition.done");
	}

	private Officer lead(Incoming incoming, Submission submission) {
		String commune = this.officers.byAddress(submission.sender())
			.map(Officer::commune)
			.orElseThrow(() -> new StalePressException("Its author has left"));
		return this.officers.leadsOf(commune)
			.stream()
			.filter((lead) -> lead.address().filter(incoming.chat()::equals).isPresent())
			.findFirst()
			.orElseThrow(() -> new StalePressException("No lead of that commune"));
	}

	private void ask(Address lead, Submission submission, Officer author) {
		this.voice.post(Outgoing
			.to(lead,
					this.voice.text("conversation.petition.ask", "author", author.fullName(), "position",
							author.position(), "card", card(submission)))
			.with(Keyboard.Buttons.row(
					this.voice.button("conversation.petition.confirm", "p-yes", submission.id()).primary(),
					this.voice.button("conversation.petition.decline", "p-no", submission.id()).danger()))
			.keyed(key(submission.id(), lead))
			.about(Subject.of("submission", submission.id()), "petition"));
	}

	/** Takes the buttons away wherever it waits, and says how it ended. */
	private void close(Submission submission, String commune, String ending, String by) {
		RichText card = this.voice.text(ending, "card", card(submission), "by", by);
		this.officers.leadsOf(commune)
			.stream()
			.flatMap((lead) -> lead.address().stream())
			.forEach((lead) -> this.voice.revise(key(submission.id(), lead), card, Keyboard.NONE));
		this.voice.revise(authorKey(submission),
				this.voice.text("conversation.petition.was", "start", TicketWords.start(submission.question())),
				Keyboard.NONE);
	}

	private static String authorKey(Submission submission) {
		return "petition:" + submission.id() + ":author";
	}

	private RichText card(Submission submission) {
		return this.voice.text("conversation.petition.card", "category", this.words.category(submission.category()),
				"question", submission.question());
	}

	private static String key(long submission, Address lead) {
		return "petition:" + submission + ":" + lead;
	}

}
