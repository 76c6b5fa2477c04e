package vn.thongsuot.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.thongsuot.calendar.BusinessClock;
import vn.thongsuot.dialogue.CommandHandler;
import vn.thongsuot.dialogue.PressHandler;
import vn.thongsuot.dialogue.Presses;
import vn.thongsuot.guidance.Asked;
import vn.thongsuot.guidance.Guidance;
import vn.thongsuot.messaging.Button;
import vn.thongsuot.messaging.Content;
import vn.thongsuot.messaging.Incoming;
import vn.thongsuot.messaging.Keyboard;
import vn.thongsuot.messaging.Outbox;
import vn.thongsuot.messaging.Posted;
import vn.thongsuot.messaging.RichText;
import vn.thongsuot.messaging.Scope;
import vn.thongsuot.wording.Phrases;

/**
 * The standing unit's work list of what officers asked and the guidance did not answer;
 * nobody's name is in it.
 */
@Component
class Unanswered implements CommandHandler, PressHandler {

	/** Latest question of a group. */
	private static final String SETTLE = "d-none-ok";

	private static final Duration LOOKED_BACK = Duration.ofDays(90);

	/** More labels do not fit on a phone side by side. */
	private static final int IN_A_ROW = 3;

	private static final int LOOKED_AT = 1_000;

	private static final int GROUPS = 10;

	private static final int WORDINGS = 3;

	private final Asked asked;

	private final Guidance guidance;

	private final Access access;

	private final Outbox outbox;

	private final Phrases phrases;

	private final BusinessClock clock;

	Unanswered(Asked asked, Guidance guidance, Access access, Outbox outbox, Phrases phrases, BusinessClock clock) {
		this.asked = asked;
		this.guidance = guidance;
		this.access = access;
		this.outbox = outbox;
		this.phrases = phrases;
		this.clock = clock;
	}

	@Override
	public List<Spec> commands() {
		return List.of(new Spec(Scope.GROUP, "khongthay", "desk.command.khongthay", Audience.STANDING_UNIT));
	}

	@Override
	public void command(Incoming incoming, Content.Command command) {
		if (isStandingUnit(incoming)) {
			List<Asked.Group> groups = groups();
			this.outbox.post(Told.under(incoming, text(groups))
				.with(keyboard(groups))
				.keyed("unanswered:" + incoming.chat() + ":" + incoming.ref().id()));
		}
		else {
			this.outbox.post(Told.under(incoming, this.phrases.say("desk.unanswered.refused")));
		}
	}

	@Override
	public Set<String> verbs() {
		return Set.of(SETTLE);
	}

	@Override
	public @Nullable String press(Incoming incoming, Content.Press press) {
		if (!isStandingUnit(incoming)) {
			return this.phrases.label("desk.unanswered.refused-note");
		}
		List<Asked.Group> groups = this.asked.settle(Presses.number(press, 0), since(), LOOKED_AT);
		this.outbox.find(incoming.ref())
			.map(Posted::key)
			.ifPresent((key) -> this.outbox.revise(key, text(groups), keyboard(groups)));
		return this.phrases.label("desk.unanswered.settled");
	}

	private boolean isStandingUnit(Incoming incoming) {
		return this.access.toDesk(incoming) instanceof Access.Verdict.Granted(var desk) && desk.isStandingUnits();
	}

	private List<Asked.Group> groups() {
		return this.asked.withoutGoodAnswer(since(), LOOKED_AT);
	}

	private Instant since() {
		return this.clock.now().minus(LOOKED_BACK);
	}

	private RichText text(List<Asked.Group> groups) {
		if (groups.isEmpty()) {
			return this.phrases.say("desk.unanswered.none");
		}
		List<RichText> lines = new ArrayList<>();
		for (Asked.Group group : groups.stream().limit(GROUPS).toList()) {
			List<String> wordings = group.wordings()
				.stream()
				.limit(WORDINGS)
				.map((wording) -> this.phrases.label("desk.unanswered.wording", "wording",
						Texts.beginOnOneLine(wording, 80)))
				.toList();
			lines.add(this.phrases.say("desk.unanswered.line", "number", lines.size() + 1, "times", group.times(),
					"wordings", String.join(" · ", wordings), "shown", shown(group)));
		}
		return this.phrases.say((groups.size() > GROUPS) ? "desk.unanswered.begin" : "desk.unanswered.whole", "count",
				groups.size(), "shown", lines.size(), "list", RichText.lines(lines));
	}

	/** What was read and did not help, so that it is known which entry to mend. */
	private RichText shown(Asked.Group group) {
		return Optional.ofNullable(group.shown())
			.flatMap(this.guidance::byId)
			.map((entry) -> this.phrases.say("desk.unanswered.shown", "question", Texts.begin(entry.question(), 80)))
			.orElse(RichText.EMPTY);
	}

	private Keyboard keyboard(List<Asked.Group> groups) {
		List<Asked.Group> shown = groups.stream().limit(GROUPS).toList();
		List<Button> buttons = IntStream.range(0, shown.size())
			.mapToObj((i) -> Button.of(this.phrases.label("desk.unanswered.settle", "number", i + 1), SETTLE,
					shown.get(i).id()))
			.toList();
		return buttons.isEmpty() ? Keyboard.NONE : new Keyboard.Buttons(Keyboard.Buttons.rowsOf(IN_A_ROW, buttons));
	}

}
