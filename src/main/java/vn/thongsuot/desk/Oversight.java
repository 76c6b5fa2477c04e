package vn.thongsuot.desk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.thongsuot.dialogue.CommandHandler;
import vn.thongsuot.dialogue.PressHandler;
import vn.thongsuot.dialogue.Presses;
import vn.thongsuot.dialogue.StalePressException;
import vn.thongsuot.directory.Desk;
import vn.thongsuot.messaging.Button;
import vn.thongsuot.messaging.Content;
import vn.thongsuot.messaging.Incoming;
import vn.thongsuot.messaging.Keyboard;
import vn.thongsuot.messaging.RichText;
import vn.thongsuot.messaging.Scope;
import vn.thongsuot.ticket.Ticket;
import vn.thongsuot.wording.Phrases;

/**
 * The standing unit's oversight: what needs its eye, counted, each list one press away.
 */
@Component
class Oversight implements CommandHandler, PressHandler {

	/** Concern. */
	private static final String LIST = "d-oversee";

	private static final String ALL = "d-oversight";

	private static final int LISTED = 15;

	private final Concerns concerns;

	private final Access access;

	private final WorkList workList;

	private final CardWays ways;

	private final ScreenTurns turns;

	private final Told told;

	private final Phrases phrases;

	Oversight(Concerns concerns, Access access, WorkList workList, CardWays ways, ScreenTurns turns, Told told,
			Phrases phrases) {
		this.concerns = concerns;
		this.access = access;
		this.workList = workList;
		this.ways = ways;
		this.turns = turns;
		this.told = told;
		this.phrases = phrases;
	}

	@Override
	public List<Spec> commands() {
		return List.of(new Spec(Scope.GROUP, "giamsat", "desk.command.giamsat", Audience.STANDING_UNIT));
	}

	@Override
	public void command(Incoming incoming, Content.Command command) {
		standingUnit(incoming).ifPresentOrElse((desk) -> this.turns.open(incoming, ScreenTurns.OVERSIGHT, all()),
				() -> this.told.say(incoming, this.phrases.say("desk.oversight.refused")));
	}

	@Override
	public Set<String> verbs() {
		return Set.of(LIST, ALL);
	}

	@Override
	public @Nullable String press(Incoming incoming, Content.Press press) {
		Optional<Desk> desk = standingUnit(incoming);
		if (desk.isEmpty()) {
			return this.phrases.label("desk.oversight.refused");
		}
		this.turns.turn(incoming, ScreenTurns.OVERSIGHT, press,
				press.verb().equals(LIST) ? list(concern(press), desk.get()) : all());
		return null;
	}

	private Optional<Desk> standingUnit(Incoming incoming) {
		return (this.access.toDesk(incoming) instanceof Access.Verdict.Granted(Desk desk) && desk.isStandingUnits())
				? Optional.of(desk) : Optional.empty();
	}

	private static Concern concern(Content.Press press) {
		return Arrays.stream(Concern.values())
			.filter((concern) -> concern.name().equals(Presses.text(press, 0)))
			.findFirst()
			.orElseThrow(() -> new StalePressException("No such concern"));
	}

	private LinkScreens.Screen all() {
		Map<Concern, Integer> counts = new EnumMap<>(Concern.class);
		for (Concern concern : Concern.values()) {
			counts.put(concern, this.concerns.of(concern).size());
		}
		List<RichText> lines = new ArrayList<>(List.of(this.phrases.say("desk.oversight.head")));
		List<Button> buttons = new ArrayList<>();
		counts.forEach((concern, count) -> {
			lines.add(this.phrases.say("desk.oversight.line", "what", what(concern), "count", count));
			if (count > 0) {
				buttons.add(Button.of(this.phrases.label("desk.oversight.open", "what", what(concern), "count", count),
						LIST, concern.name()));
			}
		});
		return new LinkScreens.Screen(Texts.lines(lines),
				buttons.isEmpty() ? Keyboard.NONE : Keyboard.Buttons.column(buttons.toArray(Button[]::new)));
	}

	private LinkScreens.Screen list(Concern concern, Desk desk) {
		List<Ticket> all = this.concerns.of(concern);
		List<Ticket> shown = all.stream().limit(LISTED).toList();
		List<RichText> lines = new ArrayList<>(
				List.of(this.phrases.say("desk.oversight.line", "what", what(concern), "count", all.size())));
		shown.forEach((ticket) -> lines.add(this.workList.lineWithDepartment(desk, ticket)));
		List<List<Button>> rows = new ArrayList<>(this.ways.buttons(shown, desk));
		rows.add(List.of(Button.of(this.phrases.label("desk.button.back"), ALL)));
		return new LinkScreens.Screen(Texts.lines(lines), new Keyboard.Buttons(rows));
	}

	private String what(Concern concern) {
		return this.phrases.label("desk.oversight.concern." + concern.key());
	}

}
