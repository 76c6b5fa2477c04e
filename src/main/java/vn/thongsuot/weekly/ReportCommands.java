package vn.thongsuot.weekly;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.thongsuot.calendar.BusinessClock;
import vn.thongsuot.dialogue.CommandHandler;
import vn.thongsuot.directory.Desk;
import vn.thongsuot.directory.Desks;
import vn.thongsuot.messaging.Content;
import vn.thongsuot.messaging.Incoming;
import vn.thongsuot.messaging.Keyboard;
import vn.thongsuot.messaging.Outbox;
import vn.thongsuot.messaging.Outgoing;
import vn.thongsuot.messaging.ReplyTarget;
import vn.thongsuot.messaging.RichText;
import vn.thongsuot.messaging.Scope;
import vn.thongsuot.wording.Phrases;

/** The commands with which groups fetch their reports. */
@Component
class ReportCommands implements CommandHandler {

	private final WeeklyReports reports;

	private final ReportRights rights;

	private final ReportPost post;

	private final ReportButtons buttons;

	private final Units units;

	private final Desks desks;

	private final Weeks weeks;

	private final Settled settled;

	private final Prose prose;

	private final Times times;

	private final Outbox outbox;

	private final Phrases phrases;

	private final BusinessClock clock;

	ReportCommands(WeeklyReports reports, ReportRights rights, ReportPost post, ReportButtons buttons, Units units,
			Desks desks, Weeks weeks, Settled settled, Prose prose, Times times, Outbox outbox, Phrases phrases,
			BusinessClock clock) {
		this.reports = reports;
		this.rights = rights;
		this.post = post;
		this.buttons = buttons;
		this.units = units;
		this.desks = desks;
		this.weeks = weeks;
		this.settled = settled;
		this.prose = prose;
		this.times = times;
		this.outbox = outbox;
		this.phrases = phrases;
		this.clock = clock;
	}

	@Override
	public List<Spec> commands() {
		return List.of(new Spec(Scope.GROUP, "baocao", "weekly.command.baocao"),
				new Spec(Scope.GROUP, "nhapthay", "weekly.command.nhapthay"));
	}

	@Override
	public void command(Incoming incoming, Content.Command command) {
		Optional<String> refusal = this.rights.refusal(incoming);
		if (refusal.isPresent()) {
			tell(incoming, this.phrases.say(refusal.get()), Keyboard.NONE);
		}
		else if (command.name().equals("baocao")) {
			this.desks.at(incoming.chat()).ifPresent((desk) -> show(incoming, desk));
		}
		else {
			behalf(incoming);
		}
	}

	/** The department's latest report; for whoever sums up, the latest summary too. */
	private void show(Incoming incoming, Desk desk) {
		boolean sumsUp = desk.department().equals(this.units.coordinator());
		boolean owes = this.units.owing().contains(desk.department());
		if (!owes && !sumsUp) {
			tell(incoming, this.phrases.say("weekly.no-report", "name", this.prose.name(desk.department())),
					Keyboard.NONE);
			return;
		}
		Optional<WeeklyReport> own = this.reports.findFirstByUnitOrderByWeekDesc(desk.department());
		Optional<WeeklyReport> summary = this.reports.findFirstByUnitOrderByWeekDesc(WeeklyReport.PROVINCE)
			.filter((report) -> sumsUp && report.stage() != WeeklyReport.Stage.DRAFTING);
		if (own.isEmpty() && summary.isEmpty()) {
			tell(incoming, this.phrases.say("weekly.none", "time", this.times.of(next())), Keyboard.NONE);
		}
		own.ifPresent((report) -> this.post.copy(report, incoming));
		summary.ifPresent((report) -> this.post.copy(report, incoming));
	}

	private Instant next() {
		return this.weeks.of(this.weeks.at(this.clock.now()).day().plusWeeks(1)).period().to();
	}

	private void behalf(Incoming incoming) {
		if (!this.rights.isCoordinator(incoming)) {
			tell(incoming, this.phrases.say("weekly.behalf.only"), Keyboard.NONE);
			return;
		}
		Week week = this.weeks.at(this.clock.now());
		List<WeeklyReport> open = this.reports.findByWeekOrderById(week.day())
			.stream()
			.filter((report) -> this.rights.mayEnter(incoming, report) && !this.settled.isSummaryOver(report))
			.toList();
		if (open.isEmpty()) {
			tell(incoming, this.phrases.say("weekly.behalf.none"), Keyboard.NONE);
		}
		else {
			tell(incoming, this.phrases.say("weekly.behalf.choose", "period", this.times.period(week.period())),
					this.buttons.departments(open));
		}
	}

	private void tell(Incoming incoming, RichText words, Keyboard keyboard) {
		this.outbox.post(
				Outgoing.to(incoming.chat(), words).with(keyboard).replyingTo(new ReplyTarget.Theirs(incoming.ref())));
	}

}
