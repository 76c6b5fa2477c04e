package vn.thongsuot.weekly;

import java.util.List;
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
import vn.thongsuot.messaging.Outbox;
import vn.thongsuot.messaging.Outgoing;
import vn.thongsuot.messaging.ReplyTarget;
import vn.thongsuot.messaging.Subject;
import vn.thongsuot.weekly.Counting.Counted;
import vn.thongsuot.weekly.Figure.Item;
import vn.thongsuot.wording.Phrases;

/** The buttons under reports. */
@Component
class ReportPresses implements PressHandler {

	private static final Set<String> LOOKING = Set.of(Verbs.OPEN, Verbs.BACK, Verbs.FILES, Verbs.SHOW);

	private final WeeklyReports reports;

	private final ReportRights rights;

	private final ReportPost post;

	private final ReportFiles files;

	private final ReportButtons buttons;

	private final ReportText text;

	private final ReportAsking asking;

	private final Deciding deciding;

	private final Settled settled;

	private final Units units;

	private final Prose prose;

	private final Outbox outbox;

	private final Phrases phrases;

	ReportPresses(WeeklyReports reports, ReportRights rights, ReportPost post, ReportFiles files, ReportButtons buttons,
			ReportText text, ReportAsking asking, Deciding deciding, Settled settled, Units units, Prose prose,
			Outbox outbox, Phrases phrases) {
		this.reports = reports;
		this.rights = rights;
		this.post = post;
		this.files = files;
		this.buttons = buttons;
		this.text = text;
		this.asking = asking;
		this.deciding = deciding;
		this.settled = settled;
		this.units = units;
		this.prose = prose;
		this.outbox = outbox;
		this.phrases = phrases;
	}

	@Override
	public Set<String> verbs() {
		return Set.of(Verbs.CONFIRM, Verbs.ENTER, Verbs.BEHALF, Verbs.TEXTS, Verbs.NUMBERS, Verbs.OPEN, Verbs.FILES,
				Verbs.BACK, Verbs.TEXT, Verbs.NUMBER, Verbs.SHOW);
	}

	@Override
	public @Nullable String press(Incoming incoming, Content.Press press) {
		WeeklyReport report = report(press).orElseThrow(() -> new StalePressException("No such report"));
		Optional<String> refusal = this.rights.refusal(incoming, report);
		if (refusal.isPresent()) {
			return this.phrases.label(refusal.get());
		}
		return switch (press.verb()) {
			case Verbs.CONFIRM -> confirm(incoming, press, report);
			case Verbs.ENTER -> enter(incoming, press, report);
			case Verbs.BEHALF -> behalf(incoming, report);
			case Verbs.TEXTS, Verbs.NUMBERS, Verbs.TEXT, Verbs.NUMBER -> write(incoming, press, report);
			default -> look(incoming, press, report);
		};
	}

	/** Whoever only looks holds nobody up. */
	private Optional<WeeklyReport> report(Content.Press press) {
		long id = Presses.number(press, 0);
		return LOOKING.contains(press.verb()) ? this.reports.findById(id) : this.reports.lock(id);
	}

	private String confirm(Incoming incoming, Content.Press press, WeeklyReport report) {
		if (!this.rights.isLead(incoming, report) || !this.rights.isKeeper(incoming, report)) {
			return this.phrases.label("weekly.note.not-lead", "department",
					this.prose.name(this.units.keeper(report.unit())));
		}
		if (report.state() != WeeklyReport.State.DRAFT) {
			return this.settled.note(report);
		}
		if (Presses.number(press, 1) != this.post.edition(report)) {
			this.post.turn(report, incoming, Optional.empty(), false);
			return this.phrases.label("weekly.note.changed");
		}
		this.deciding.confirm(report, incoming.sender().name());
		return this.phrases.label("weekly.note.confirmed");
	}

	private String enter(Incoming incoming, Content.Press press, WeeklyReport report) {
		if (!this.rights.mayEnter(incoming, report) || report.letter().isEmpty()) {
			return this.settled.note(report);
		}
		if (this.settled.isSummaryOver(report)) {
			return this.phrases.label("weekly.note.summary-over");
		}
		if (Presses.number(press, 1) != this.post.edition(report)) {
			this.post.turn(report, incoming, Optional.empty(), true);
			return this.phrases.label("weekly.note.changed");
		}
		this.deciding.enter(report, incoming.sender().name());
		return this.phrases.label("weekly.note.entered");
	}

	private String behalf(Incoming incoming, WeeklyReport report) {
		if (!this.rights.mayEnter(incoming, report)) {
			return this.settled.note(report);
		}
		if (this.settled.isSummaryOver(report)) {
			return this.phrases.label("weekly.note.summary-over");
		}
		return this.asking.letter(incoming, report);
	}

	private @Nullable String write(Incoming incoming, Content.Press press, WeeklyReport report) {
		if (!this.rights.mayWrite(incoming, report)) {
			return this.settled.note(report);
		}
		boolean behalf = !this.rights.isKeeper(incoming, report);
		return switch (press.verb()) {
			case Verbs.TEXTS -> turn(incoming, report, Optional.of(this.buttons.texts(report)), behalf);
			case Verbs.NUMBERS -> turn(incoming, report,
					Optional.of(this.buttons.items(report, this.post.shown(report, behalf), Verbs.NUMBER)), behalf);
			case Verbs.TEXT -> this.asking.text(incoming, report, point(press, report));
			default -> this.asking.number(incoming, report, item(press));
		};
	}

	private @Nullable String look(Incoming incoming, Content.Press press, WeeklyReport report) {
		boolean behalf = !this.rights.isKeeper(incoming, report);
		Sheet sheet = this.post.shown(report, behalf);
		return switch (press.verb()) {
			case Verbs.OPEN ->
				turn(incoming, report, Optional.of(this.buttons.items(report, sheet, Verbs.SHOW)), behalf);
			case Verbs.BACK -> turn(incoming, report, Optional.empty(), behalf);
			case Verbs.FILES -> {
				this.files.of(report, sheet, incoming.chat(), press.pressId()).forEach(this.outbox::post);
				yield this.phrases.label("weekly.note.files-coming");
			}
			default -> tickets(incoming, sheet, item(press));
		};
	}

	private @Nullable String turn(Incoming incoming, WeeklyReport report, Optional<Keyboard> keyboard, boolean behalf) {
		this.post.turn(report, incoming, keyboard, behalf);
		return null;
	}

	private @Nullable String tickets(Incoming incoming, Sheet sheet, Item item) {
		List<Counted> behind = sheet.behind(item);
		if (behind.isEmpty()) {
			return this.phrases.label("weekly.note.no-tickets");
		}
		Subject tickets = new Subject("ticket",
				behind.stream().map((counted) -> Long.toString(counted.ticket())).distinct().limit(300).toList());
		this.outbox.post(Outgoing.to(incoming.chat(), this.text.tickets(sheet, item, behind))
			.replyingTo(new ReplyTarget.Theirs(incoming.ref()))
			.about(tickets, "weekly-tickets"));
		return null;
	}

	private static int point(Content.Press press, WeeklyReport report) {
		long point = Presses.number(press, 1);
		if (point < 1 || point > ReportProse.POINTS || !Prose.points(report.isSummary()).contains((int) point)) {
			throw new StalePressException("No such point");
		}
		return (int) point;
	}

	private static Item item(Content.Press press) {
		try {
			Item item = new Item(Figure.valueOf(Presses.text(press, 1)), Part.valueOf(Presses.text(press, 2)));
			if (Figure.items().contains(item)) {
				return item;
			}
		}
		catch (IllegalArgumentException ex) {
			throw new StalePressException("No such number");
		}
		throw new StalePressException("No such number");
	}

}
