package vn.thongsuot.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.thongsuot.dialogue.PressHandler;
import vn.thongsuot.dialogue.Presses;
import vn.thongsuot.dialogue.StalePressException;
import vn.thongsuot.dialogue.Steps;
import vn.thongsuot.directory.Admissions;
import vn.thongsuot.directory.Commune;
import vn.thongsuot.directory.CommuneMatch;
import vn.thongsuot.directory.Communes;
import vn.thongsuot.directory.Officer;
import vn.thongsuot.directory.Officers;
import vn.thongsuot.messaging.Address;
import vn.thongsuot.messaging.Button;
import vn.thongsuot.messaging.Content;
import vn.thongsuot.messaging.Incoming;
import vn.thongsuot.messaging.Keyboard;
import vn.thongsuot.wording.TicketWords;

/**
 * What is stored of an officer, to be seen, corrected, handed to a successor or erased.
 */
@Component
class Profile implements PressHandler {

	private final Voice voice;

	private final Steps steps;

	private final OwnTickets own;

	private final Officers officers;

	private final Communes communes;

	private final Admissions admissions;

	private final QuestionMemory memory;

	private final TicketWords words;

	Profile(Voice voice, Steps steps, OwnTickets own, Officers officers, Communes communes, Admissions admissions,
			QuestionMemory memory, TicketWords words) {
		this.voice = voice;
		this.steps = steps;
		this.own = own;
		this.officers = officers;
		this.communes = communes;
		this.admissions = admissions;
		this.memory = memory;
		this.words = words;
	}

	/** Shows what is stored. */
	void show(Address address, Officer officer) {
		this.voice.say(address,
				new Keyboard.Buttons(List.of(
						List.of(this.voice.button("conversation.profile.change-name", "o-name"),
								this.voice.button("conversation.profile.change-position", "o-position")),
						List.of(this.voice.button("conversation.profile.change-commune", "o-commune"),
								this.voice.button("conversation.profile.hand-over", "o-successors")),
						List.of(this.voice.button("conversation.profile.leave", "o-leave").danger()))),
				"conversation.profile.card", "name", officer.fullName(), "position", officer.position(), "commune",
				this.words.commune(officer.commune()), "lead",
				officer.isLead() ? this.voice.label("conversation.profile.is-lead") : "");
	}

	/** Takes the new name, position or commune. */
	void take(Address address, ProfileStep step, String typed) {
		Officer officer = officer(address);
		switch (step.field()) {
			case NAME -> {
				Optional<String> objection = Registration.objection(typed, this.communes);
				if (objection.isPresent()) {
					this.voice.say(address, objection.get(), "typed", TicketWords.start(typed));
					return;
				}
				changed(address, typed, officer.position());
			}
			case POSITION -> {
				if (!Registration.isShortText(typed)) {
					this.voice.say(address, "conversation.registration.no-position");
					return;
				}
				changed(address, officer.fullName(), typed);
			}
			case COMMUNE -> commune(address, typed);
		}
	}

	@Override
	public Set<String> verbs() {
		return Set.of("o-name", "o-position", "o-commune", "o-move", "o-successors", "o-successor", "o-leave",
				"o-leave-yes", "o-stay");
	}

	@Override
	public @Nullable String press(Incoming incoming, Content.Press press) {
		Address address = incoming.chat();
		Officer officer = officer(address);
		switch (press.verb()) {
			case "o-name" -> askFor(address, ProfileStep.Field.NAME, "conversation.profile.ask-name");
			case "o-position" -> askFor(address, ProfileStep.Field.POSITION, "conversation.registration.ask-position");
			case "o-commune" -> askFor(address, ProfileStep.Field.COMMUNE, "conversation.registration.ask-commune");
			case "o-move" -> move(address, this.communes.byCode(Presses.text(press, 0))
				.orElseThrow(() -> new StalePressException("No such commune")));
			case "o-successors" -> successors(address, officer);
			case "o-successor" -> {
				return handOver(address, Presses.number(press, 0));
			}
			case "o-leave" -> this.voice.say(address,
					Keyboard.Buttons.column(this.voice.button("conversation.profile.leave-yes", "o-leave-yes").danger(),
							this.voice.button("conversation.profile.stay", "o-stay")),
					"conversation.profile.ask-leave");
			case "o-leave-yes" -> leave(address);
			default -> show(address, officer);
		}
		return null;
	}

	private void commune(Address address, String typed) {
		switch (this.communes.find(typed)) {
			case CommuneMatch.Found(Commune commune) -> move(address, commune);
			case CommuneMatch.Ambiguous(List<CommuneMatch.Choice> choices) -> this.voice.say(address,
					Registration.choices(choices, "o-move"), "conversation.registration.which-commune");
			case CommuneMatch.Unknown() ->
				this.voice.say(address, "conversation.registration.no-commune", "typed", TicketWords.start(typed));
		}
	}

	/**
	 * Those who have to decide are asked, and the officer is told, by what the move sets
	 * off.
	 */
	private void move(Address address, Commune commune) {
		this.steps.clear(address);
		this.admissions.move(address, commune.code());
	}

	private void changed(Address address, String fullName, String position) {
		this.steps.clear(address);
		this.admissions.rename(address, fullName, position);
		show(address, officer(address));
	}

	private void askFor(Address address, ProfileStep.Field field, String question) {
		this.steps.save(address, new ProfileStep(field));
		this.voice.say(address, question);
	}

	private void successors(Address address, Officer officer) {
		List<List<Button>> rows = new ArrayList<>();
		this.officers.ofCommune(officer.commune())
			.stream()
			.filter((colleague) -> colleague.id() != officer.id())
			.limit(40)
			.forEach((colleague) -> rows.add(List
				.of(Button.of(colleague.fullName() + ", " + colleague.position(), "o-successor", colleague.id()))));
		this.voice.say(address, new Keyboard.Buttons(rows),
				rows.isEmpty() ? "conversation.profile.no-successor" : "conversation.profile.which-successor");
	}

	private String handOver(Address address, long successor) {
		return this.voice.label(this.admissions.handOver(address, successor) ? "conversation.profile.handed-over"
				: "conversation.profile.no-such-successor");
	}

	private void leave(Address address) {
		this.steps.clear(address);
		this.memory.forget(address);
		this.voice.say(address, new Keyboard.RemoveKeys(), "conversation.profile.left");
		this.admissions.leave(address);
	}

	private Officer officer(Address address) {
		return this.own.officer(address).orElseThrow(() -> new StalePressException("Not registered"));
	}

}
