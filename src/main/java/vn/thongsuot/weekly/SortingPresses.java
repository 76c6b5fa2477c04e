package vn.thongsuot.weekly;

import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.thongsuot.dialogue.PressHandler;
import vn.thongsuot.dialogue.Presses;
import vn.thongsuot.dialogue.StalePressException;
import vn.thongsuot.messaging.Content;
import vn.thongsuot.messaging.Incoming;
import vn.thongsuot.messaging.Keyboard;
import vn.thongsuot.wording.Phrases;
import vn.thongsuot.wording.TicketWords;

/**
 * The buttons with which a department says of which kind of difficulty its tickets are.
 */
@Component
class SortingPresses implements PressHandler {

	private final WeeklyReports reports;

	private final ReportRights rights;

	private final ReportPost post;

	private final ReportButtons buttons;

	private final Settled settled;

	private final Sorting sorting;

	private final Phrases phrases;

	SortingPresses(WeeklyReports reports, ReportRights rights, ReportPost post, ReportButtons buttons, Settled settled,
			Sorting sorting, Phrases phrases) {
		this.reports = reports;
		this.rights = rights;
		this.post = post;
		this.buttons = buttons;
		this.settled = settled;
		this.sorting = sorting;
		this.phrases = phrases;
	}

	@Override
	public Set<String> verbs() {
		return Set.of(Verbs.KINDS, Verbs.KIND, Verbs.SORT, Verbs.SORTED);
	}

	@Override
	public @Nullable String press(Incoming incoming, Content.Press press) {
		WeeklyReport report = this.reports.lock(Presses.number(press, 0))
			.orElseThrow(() -> new StalePressException("No such report"));
		Optional<String> refusal = this.rights.refusal(incoming, report);
		if (refusal.isPresent()) {
			return this.phrases.label(refusal.get());
		}
		if (!this.rights.mayWrite(incoming, report)) {
			return this.settled.note(report);
		}
		boolean behalf = !this.rights.isKeeper(incoming, report);
		Sheet sheet = this.post.shown(report, behalf);
		return switch (press.verb()) {
			case Verbs.KIND -> ask(incoming, press, report, behalf, ticket(press, sheet));
			case Verbs.SORT -> {
				this.sorting.sort(ticket(press, sheet).number(), Presses.text(press, 3), incoming.sender().name());
				yield list(incoming, report, behalf, page(press, 2));
			}
			case Verbs.SORTED -> {
				this.sorting.accept(ReportButtons.page(sheet.difficult(), page(press, 1)), incoming.sender().name());
				yield list(incoming, report, behalf, page(press, 1));
			}
			default -> list(incoming, report, behalf, page(press, 1));
		};
	}

	private String ask(Incoming incoming, Content.Press press, WeeklyReport report, boolean behalf, TicketLine line) {
		turn(incoming, report, behalf, this.buttons.kind(report, line.number(), page(press, 2)));
		return this.phrases.label("weekly.note.kind-of", "number", "#" + line.number(), "start",
				TicketWords.start(line.question()));
	}

	private @Nullable String list(Incoming incoming, WeeklyReport report, boolean behalf, int page) {
		turn(incoming, report, behalf, this.buttons.kinds(report, this.post.shown(report, behalf), page));
		return null;
	}

	private void turn(Incoming incoming, WeeklyReport report, boolean behalf, Keyboard keyboard) {
		this.post.turn(report, incoming, Optional.of(keyboard), behalf);
	}

	private static TicketLine ticket(Content.Press press, Sheet sheet) {
		long number = Presses.number(press, 1);
		return sheet.difficult()
			.stream()
			.filter((line) -> line.number() == number)
			.findFirst()
			.orElseThrow(() -> new StalePressException("No such ticket in the report"));
	}

	private static int page(Content.Press press, int index) {
		return Math.clamp(Presses.number(press, index), 0, Short.MAX_VALUE);
	}

}
