package vn.thongsuot.conversation;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.thongsuot.dialogue.PressHandler;
import vn.thongsuot.dialogue.Presses;
import vn.thongsuot.dialogue.StalePressException;
import vn.thongsuot.dialogue.Steps;
import vn.thongsuot.directory.Admissions;
import vn.thongsuot.directory.Application;
import vn.thongsuot.directory.Commune;
import vn.thongsuot.directory.CommuneMatch;
import vn.thongsuot.directory.Communes;
import vn.thongsuot.directory.Officer;
import vn.thongsuot.directory.OwnName;
import vn.thongsuot.messaging.Address;
import vn.thongsuot.messaging.Button;
import vn.thongsuot.messaging.Content;
import vn.thongsuot.messaging.Incoming;
import vn.thongsuot.messaging.Keyboard;
import vn.thongsuot.search.Vietnamese;
import vn.thongsuot.wording.TicketWords;

/**
 * Registers an officer: consent, commune, name, position and, where somebody has to be
 * recognised, the own phone.
 */
@Component
class Registration implements PressHandler {

	private static final Set<String> AGREEING = Set.of("dong y", "toi dong y", "em dong y", "dong y a", "em dong y a");

	private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M}'’.-]+(?: +[\\p{L}\\p{M}'’.-]+){1,5}");

	private final Voice voice;

	private final Steps steps;

	private final Communes communes;

	private final Admissions admissions;

	private final Menu menu;

	private final Clock clock;

	Registration(Voice voice, Steps steps, Communes communes, Admissions admissions, Menu menu, Clock clock) {
		this.voice = voice;
		this.steps = steps;
		this.communes = communes;
		this.admissions = admissions;
		this.menu = menu;
		this.clock = clock;
	}

	/** Explains what is stored and why, and asks for consent. */
	void begin(Address officer) {
		this.steps.save(officer, RegistrationStep.begin());
		this.voice.say(officer,
				Keyboard.Buttons.column(this.voice.button("conversation.registration.agree", "r-agree").primary(),
						this.voice.button("conversation.registration.disagree", "r-no")),
				"conversation.registration.consent");
	}

	/** Takes what was typed or shared as the answer to the question that is open. */
	void take(Incoming incoming, RegistrationStep step) {
		Address officer = incoming.chat();
		String typed = incoming.typed().strip();
		switch (step.phase()) {
			case CONSENT -> consent(officer, step, typed);
			case COMMUNE -> commune(officer, step, typed);
			case NAME -> name(officer, step, typed);
			case POSITION -> position(officer, step, typed);
			case PHONE -> phone(incoming, step);
		}
	}

	@Override
	public Set<String> verbs() {
		return Set.of("r-agree", "r-no", "r-commune");
	}

	@Override
	public @Nullable String press(Incoming incoming, Content.Press press) {
		Address officer = incoming.chat();
		RegistrationStep step = at(officer).orElseThrow(() -> new StalePressException("No registration under way"));
		switch (press.verb()) {
			case "r-agree" -> {
				if (step.phase() == RegistrationStep.Phase.CONSENT) {
					agreed(officer, step);
				}
			}
			case "r-no" -> {
				this.steps.clear(officer);
				this.voice.say(officer, "conversation.registration.refused");
			}
			default -> {
				if (step.phase() == RegistrationStep.Phase.COMMUNE) {
					chosen(officer, step, this.communes.byCode(Presses.text(press, 0))
						.orElseThrow(() -> new StalePressException("No such commune")));
				}
			}
		}
		return null;
	}

	/** Whoever types it instead of pressing the button has said so too. */
	private void consent(Address officer, RegistrationStep step, String typed) {
		if (AGREEING.contains(Vietnamese.fold(typed).replaceAll("[^a-z ]", "").strip())) {
			agreed(officer, step);
		}
		else {
			begin(officer);
		}
	}

	private void agreed(Address officer, RegistrationStep step) {
		this.steps.save(officer, step.consented(this.clock.instant()));
		this.voice.say(officer, "conversation.registration.ask-commune");
	}

	private void commune(Address officer, RegistrationStep step, String typed) {
		switch (this.communes.find(typed)) {
			case CommuneMatch.Found(Commune commune) -> chosen(officer, step, commune);
			case CommuneMatch.Ambiguous(List<CommuneMatch.Choice> choices) ->
				this.voice.say(officer, choices(choices, "r-commune"), "conversation.registration.which-commune");
			case CommuneMatch.Unknown() ->
				this.voice.say(officer, "conversation.registration.no-commune", "typed", TicketWords.start(typed));
		}
	}

	/** A button for each commune that could be meant. */
	static Keyboard choices(List<CommuneMatch.Choice> choices, String verb) {
		List<List<Button>> rows = new ArrayList<>();
		choices.stream()
			.limit(20)
			.forEach((choice) -> rows.add(List.of(Button.of(choice.label(), verb, choice.commune().code()))));
		return new Keyboard.Buttons(rows);
	}

	private void chosen(Address officer, RegistrationStep step, Commune commune) {
		this.steps.save(officer, step.in(commune.code()));
		this.voice.say(officer, "conversation.registration.ask-name", "commune", commune.fullName());
	}

	private void name(Address officer, RegistrationStep step, String typed) {
		Optional<String> objection = objection(typed, this.communes);
		if (objection.isPresent()) {
			this.voice.say(officer, objection.get(), "typed", TicketWords.start(typed));
			return;
		}
		this.steps.save(officer, step.named(typed));
		this.voice.say(officer, "conversation.registration.ask-position");
	}

	private void position(Address officer, RegistrationStep step, String typed) {
		if (!isShortText(typed)) {
			this.voice.say(officer, "conversation.registration.no-position");
			return;
		}
		RegistrationStep complete = step.as(typed);
		if (this.admissions.isOpen()) {
			apply(officer, complete, null);
			return;
		}
		this.steps.save(officer, complete);
		this.voice.say(officer,
				new Keyboard.Keys(List.of(List.of(this.voice.label("conversation.registration.skip-phone"))),
						this.voice.label("conversation.registration.share-phone")),
				"conversation.registration.ask-phone");
	}

	private void phone(Incoming incoming, RegistrationStep step) {
		Optional<Content.Contact> contact = incoming.first(Content.Contact.class);
		if (contact.isEmpty()
				&& !incoming.typed().strip().equals(this.voice.label("conversation.registration.skip-phone"))) {
			this.voice.say(incoming.chat(), "conversation.registration.press-phone");
		}
		else {
			apply(incoming.chat(), step, contact.map(Content.Contact::phone).orElse(null));
		}
	}

	private void apply(Address officer, RegistrationStep step, @Nullable String phone) {
		this.steps.clear(officer);
		this.voice.say(officer, this.menu.keys(), "conversation.registration.done", "name",
				Objects.requireNonNull(step.fullName()), "position", Objects.requireNonNull(step.position()), "commune",
				this.communes.byCode(Objects.requireNonNull(step.commune())).map(Commune::fullName).orElse(""));
		this.admissions.apply(new Application(officer, step.fullName(), step.position(), step.commune(),
				Objects.requireNonNull(step.consentAt()), phone));
	}

	private Optional<RegistrationStep> at(Address officer) {
		return this.steps.at(officer).filter(RegistrationStep.class::isInstance).map(RegistrationStep.class::cast);
	}

	/** The template that says why it is no person's name; nothing if it can be one. */
	static Optional<String> objection(String typed, Communes communes) {
		if (OwnName.namesPlace(typed, communes.all())) {
			return Optional.of("conversation.registration.place-as-name");
		}
		return isName(typed) ? Optional.empty() : Optional.of("conversation.registration.no-name");
	}

	/**
	 * Whether it can be a person's name: two to six words of letters. Whoever asks
	 * something instead is asked again.
	 */
	static boolean isName(String typed) {
		return isShortText(typed) && NAME.matcher(typed).matches();
	}

	static boolean isShortText(String typed) {
		return typed.length() >= 2 && typed.length() <= Officer.TEXT_LIMIT && typed.indexOf('\n') < 0;
	}

}
