package vn.thongsuot.desk;

import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;

import vn.thongsuot.directory.CommuneMatch;
import vn.thongsuot.directory.Communes;
import vn.thongsuot.directory.Officer;
import vn.thongsuot.directory.Officers;
import vn.thongsuot.messaging.Button;
import vn.thongsuot.messaging.Keyboard;
import vn.thongsuot.wording.Phrases;
import vn.thongsuot.wording.TicketWords;

/** The pages that show who leads a commune. */
@Component
class CommuneScreens {

	private static final int MOST = 20;

	private final Communes communes;

	private final Officers officers;

	private final Phrases phrases;

	private final TicketWords words;

	CommuneScreens(Communes communes, Officers officers, Phrases phrases, TicketWords words) {
		this.communes = communes;
		this.officers = officers;
		this.phrases = phrases;
		this.words = words;
	}

	/** How to find a commune. */
	LinkScreens.Screen how() {
		return new LinkScreens.Screen(this.phrases.say("desk.admin.commune.how"), Keyboard.Buttons.row(hub()));
	}

	/** The commune that somebody typed, or those that they may mean. */
	LinkScreens.Screen find(String typed) {
		return switch (this.communes.find(typed)) {
			case CommuneMatch.Found(var commune) -> one(commune.code());
			case CommuneMatch.Ambiguous(List<CommuneMatch.Choice> choices) ->
				new LinkScreens.Screen(this.phrases.say("desk.admin.commune.which"),
						Keyboard.Buttons.column(choices.stream()
							.limit(MOST)
							.map((choice) -> Button.of(choice.label(), CommunePresses.ONE, choice.commune().code()))
							.toArray(Button[]::new)));
			case CommuneMatch.Unknown() -> new LinkScreens.Screen(
					this.phrases.say("desk.admin.commune.unknown", "typed", typed), Keyboard.Buttons.row(hub()));
		};
	}

	/** The officers of a commune; a press makes one its lead, or no longer. */
	LinkScreens.Screen one(String commune) {
		List<Officer> all = this.officers.ofCommune(commune);
		List<List<Button>> rows = new ArrayList<>();
		all.stream()
			.limit(MOST)
			.forEach(
					(officer) -> rows.add(
							List.of(Button.of(
									this.phrases.label(
											officer.isLead() ? "desk.button.admin.lead-on"
													: "desk.button.admin.lead-off",
											"name", officer.fullName(), "position", officer.position()),
									CommunePresses.SET, officer.id(), officer.isLead() ? 0 : 1))));
		rows.add(List.of(hub()));
		return new LinkScreens.Screen(
				this.phrases.say(all.isEmpty() ? "desk.admin.commune.nobody" : "desk.admin.commune.one", "commune",
						this.words.commune(commune)),
				new Keyboard.Buttons(rows));
	}

	private Button hub() {
		return Button.of(this.phrases.label("desk.button.back"), AdminPresses.HUB);
	}

}
