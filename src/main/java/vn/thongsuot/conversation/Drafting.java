package vn.thongsuot.conversation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.stereotype.Component;

import vn.thongsuot.dialogue.PressHandler;
import vn.thongsuot.dialogue.Presses;
import vn.thongsuot.dialogue.StalePressException;
import vn.thongsuot.dialogue.Steps;
import vn.thongsuot.directory.Categories;
import vn.thongsuot.directory.Category;
import vn.thongsuot.directory.Officer;
import vn.thongsuot.directory.Officers;
import vn.thongsuot.messaging.Address;
import vn.thongsuot.messaging.Content;
import vn.thongsuot.messaging.Incoming;
import vn.thongsuot.messaging.Keyboard;
import vn.thongsuot.ticket.Filing;
import vn.thongsuot.ticket.Submission;
import vn.thongsuot.wording.TicketWords;

/**
 * Writing a ticket: words and files in any order, a category to accept or change, a
 * summary to send, edit or drop.
 */
@Component
@EnableConfigurationProperties(Drafting.Settings.class)
class Drafting implements PressHandler {

	/** Longest question, in characters. */
	static final int LONGEST = 20_000;

	/** Most files and places of one ticket. */
	static final int MOST_FILES = 20;

	private final Voice voice;

	private final Steps steps;

	private final Summary summary;

	private final CategoryPicker picker;

	private final Categories categories;

	private final CategoryGuess guess;

	private final Filing filing;

	private final Officers officers;

	private final Registration registration;

	private final Settings settings;

	private final Clock clock;

	Drafting(Voice voice, Steps steps, Summary summary, CategoryPicker picker, Categories categories,
			CategoryGuess guess, Filing filing, Officers officers, Registration registration, Settings settings,
			Clock clock) {
		this.voice = voice;
		this.steps = steps;
		this.summary = summary;
		this.picker = picker;
		this.categories = categories;
		this.guess = guess;
		this.filing = filing;
		this.officers = officers;
		this.registration = registration;
		this.settings = settings;
		this.clock = clock;
	}

	/**
	 * Begins a ticket with what was typed before; an unfinished one is not lost, the
	 * officer is asked first.
	 */
	void begin(Address officer, Piece piece, String category) {
		Optional<DraftStep> unfinished = at(officer).filter((draft) -> !draft.isEmpty());
		if (unfinished.isEmpty()) {
			goOn(officer, fresh(List.of(piece), category));
		}
		else if (unfinished.get().holds(piece.message())) {
			goOn(officer, unfinished.get());
		}
		else {
			askWhereItBelongs(officer, unfinished.get().keepWaiting(piece));
		}
	}

	/** Begins a ticket whose category is to be guessed. */
	void begin(Address officer, Piece piece) {
		begin(officer, piece, this.guess.first(piece.text()));
	}

	/** Begins an empty ticket. */
	void begin(Address officer) {
		if (at(officer).isPresent()) {
			goOn(officer, at(officer).get());
			return;
		}
		goOn(officer, fresh(List.of(), Category.OTHER));
	}

	/** Takes a message while a draft waits. */
	void take(Address officer, DraftStep draft, Piece piece) {
		Instant now = this.clock.instant();
		if (draft.phase() != DraftStep.Phase.REWORD && isSmallTalk(piece)) {
			goOn(officer, draft);
		}
		else if (draft.phase() == DraftStep.Phase.REWORD && !piece.text().isBlank()) {
			goOn(officer, draft.reworded(piece, now));
		}
		else if (draft.phase() != DraftStep.Phase.NEEDS_WORDS && isOld(draft, now)) {
			askWhereItBelongs(officer, draft.keepWaiting(piece));
		}
		else {
			add(officer, draft, piece, now);
		}
	}

	/** Takes over an edited message if it belongs to the draft. */
	boolean edit(Address officer, String message, String text) {
		Optional<DraftStep> draft = at(officer).filter((step) -> step.holds(message));
		draft.ifPresent((step) -> goOn(officer, step.edited(message, text, this.clock.instant())));
		return draft.isPresent();
	}

	/** Drops the draft, if there is one. */
	boolean drop(Address officer) {
		Optional<DraftStep> draft = at(officer);
		draft.ifPresent((step) -> {
			this.steps.clear(officer);
			this.summary.retire(step);
		});
		return draft.isPresent();
	}

	@Override
	public Set<String> verbs() {
		return Set.of("w-send", "w-cats", "w-cat", "w-back", "w-word", "w-mask", "w-kind", "w-mine", "w-drop", "w-join",
				"w-new", "w-wait");
	}

	@Override
	public @Nullable String press(Incoming incoming, Content.Press press) {
		Address officer = incoming.chat();
		DraftStep draft = at(officer).filter((step) -> step.id().equals(Presses.text(press, 0)))
			.orElseThrow(() -> new StalePressException("That draft is gone"));
		Instant now = this.clock.instant();
		switch (press.verb()) {
			case "w-send" -> {
				return send(officer, draft);
			}
			case "w-cats" -> this.picker.show(officer, draft, (int) Presses.number(press, 1));
			case "w-cat" -> reshow(officer, draft.in(category(Presses.text(press, 1)), now));
			case "w-word" -> {
				this.steps.save(officer, draft.rewording(now));
				this.voice.say(officer, "conversation.draft.reword");
			}
			case "w-mask" -> reshow(officer, draft.masked(now));
			case "w-kind" -> reshow(officer, draft.toggledKind(now));
			case "w-mine" -> reshow(officer, draft.toggledPrivacy(now));
			case "w-drop" -> {
				drop(officer);
				this.voice.say(officer, "conversation.draft.dropped");
			}
			case "w-join" -> goOn(officer, waiting(draft).joined(now));
			case "w-new" -> startOver(officer, waiting(draft));
			default -> reshow(officer, draft);
		}
		return null;
	}

	private void add(Address officer, DraftStep draft, Piece piece, Instant now) {
		DraftStep more = proposed(draft, draft.with(piece, now));
		if (more.text().length() > LONGEST) {
			this.voice.say(officer, "conversation.draft.too-long", "longest", LONGEST);
		}
		else if (more.attached().size() > MOST_FILES) {
			this.voice.say(officer, "conversation.draft.too-many", "most", MOST_FILES);
		}
		else {
			goOn(officer, more);
		}
	}

	/** The first words of a draft also tell its category. */
	private DraftStep proposed(DraftStep before, DraftStep after) {
		boolean first = before.text().isBlank() && after.category().equals(Category.OTHER);
		return first ? after.in(this.guess.first(after.text()), after.touchedAt()) : after;
	}

	private DraftStep fresh(List<Piece> pieces, String category) {
		Instant now = this.clock.instant();
		return DraftStep.begin(Long.toString(now.toEpochMilli(), 36), pieces, category, now);
	}

	private static boolean isSmallTalk(Piece piece) {
		return piece.attached().isEmpty() && SmallTalk.of(piece.text()).isPresent();
	}

	/**
	 * The draft if something waits beside it.
	 * @throws StalePressException if that was settled before
	 */
	private static DraftStep waiting(DraftStep draft) {
		if (draft.waiting().isEmpty()) {
			throw new StalePressException("Nothing waits beside the draft");
		}
		return draft;
	}

	private @Nullable String send(Address officer, DraftStep draft) {
		if (draft.phase() == DraftStep.Phase.NEEDS_WORDS) {
			return this.voice.label("conversation.draft.needs-words-note");
		}
		this.steps.clear(officer);
		this.summary.retire(draft);
		Submission submission = this.filing.submit(officer, draft.draft());
		if (submission.state() == Submission.State.AWAITING_ADMISSION) {
			awaitAdmission(officer);
		}
		return null;
	}

	private void awaitAdmission(Address officer) {
		boolean asked = this.officers.byAddress(officer)
			.filter((known) -> known.state() == Officer.State.ASKED)
			.isPresent();
		this.voice.say(officer,
				asked ? "conversation.draft.awaits-admission" : "conversation.draft.needs-registration");
		if (!asked) {
			this.registration.begin(officer);
		}
	}

	/**
	 * The new message becomes a ticket of its own; the old draft is dropped only because
	 * the officer said so.
	 */
	private void startOver(Address officer, DraftStep draft) {
		this.summary.retire(draft);
		DraftStep fresh = fresh(draft.waiting(), Category.OTHER);
		goOn(officer, fresh.in(this.guess.first(fresh.text()), fresh.touchedAt()));
	}

	private void askWhereItBelongs(Address officer, DraftStep draft) {
		this.steps.save(officer, draft);
		this.voice.say(officer,
				Keyboard.Buttons.column(this.voice.button("conversation.draft.join", "w-join", draft.id()).primary(),
						this.voice.button("conversation.draft.new", "w-new", draft.id())),
				"conversation.draft.where", "start", TicketWords.start(draft.text()));
	}

	/** Shows the summary as a new message, so that it stands below what was just said. */
	private void goOn(Address officer, DraftStep draft) {
		if (draft.phase() == DraftStep.Phase.NEEDS_WORDS) {
			this.steps.save(officer, draft);
			this.voice.say(officer, draft.attached().isEmpty() ? "conversation.draft.ask-words"
					: "conversation.draft.ask-words-for-files", "files", draft.attached().size());
			return;
		}
		this.summary.retire(draft);
		DraftStep shown = draft.shownAnew();
		this.steps.save(officer, shown);
		this.summary.show(officer, shown);
	}

	/** Changes the summary where it stands. */
	private void reshow(Address officer, DraftStep draft) {
		this.steps.save(officer, draft);
		this.summary.revise(officer, draft);
	}

	private Optional<DraftStep> at(Address officer) {
		return this.steps.at(officer).filter(DraftStep.class::isInstance).map(DraftStep.class::cast);
	}

	private String category(String code) {
		return this.categories.byCode(code)
			.map(Category::code)
			.orElseThrow(() -> new StalePressException("No category " + code));
	}

	private boolean isOld(DraftStep draft, Instant now) {
		return draft.touchedAt().plus(this.settings.fresh()).isBefore(now);
	}

	/**
	 * How drafts are handled.
	 *
	 * @param fresh after that long a new message may well be about something else, and is
	 * asked about
	 */
	@ConfigurationProperties("thongsuot.draft")
	record Settings(@DefaultValue("30m") Duration fresh) {

		Settings {
			if (fresh.isNegative()) {
				throw new IllegalArgumentException("Set thongsuot.draft.fresh to a time such as 30m");
			}
		}

	}

}
