package vn.thongsuot.weekly;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.thongsuot.directory.Desk;
import vn.thongsuot.messaging.Address;
import vn.thongsuot.messaging.Incoming;
import vn.thongsuot.messaging.Keyboard;
import vn.thongsuot.messaging.Outbox;
import vn.thongsuot.messaging.Outgoing;
import vn.thongsuot.messaging.Posted;
import vn.thongsuot.messaging.ReplyTarget;
import vn.thongsuot.messaging.RichText;
import vn.thongsuot.messaging.Subject;

/** Hangs reports into groups, and keeps them as they stand. */
@Component
class ReportPost {

	/** What messages about reports are about, and what they are to their readers. */
	static final String KIND = "weekly";

	private final Outbox outbox;

	private final ReportText text;

	private final ReportButtons buttons;

	private final WeeklyEntries entries;

	private final Sheets sheets;

	private final Units units;

	ReportPost(Outbox outbox, ReportText text, ReportButtons buttons, WeeklyEntries entries, Sheets sheets,
			Units units) {
		this.outbox = outbox;
		this.text = text;
		this.buttons = buttons;
		this.entries = entries;
		this.sheets = sheets;
		this.units = units;
	}

	/** Shows a report in the group that answers for it, as it now stands. */
	void show(WeeklyReport report) {
		keeper(report).ifPresent((group) -> hang(card(report, shown(report, false), group, false, edition(report))));
	}

	/** Shows it in the coordinator's group, where it is entered from a letter. */
	void showBehalf(WeeklyReport report) {
		coordinator().ifPresent((group) -> hang(card(report, shown(report, true), group, true, edition(report))));
	}

	/** Its message in each group where it hangs, before it is decided on or after. */
	List<Card> draw(WeeklyReport report, Sheet sheet, int edition) {
		Stream<Card> own = keeper(report).stream().map((group) -> card(report, sheet, group, false, edition));
		Stream<Card> behalf = (report.state() != WeeklyReport.State.ON_BEHALF) ? Stream.empty()
				: coordinator().stream().map((group) -> card(report, sheet, group, true, edition));
		return Stream.concat(own, behalf).toList();
	}

	private Optional<Address> keeper(WeeklyReport report) {
		return this.units.desk(report.unit()).map(Desk::address);
	}

	private Optional<Address> coordinator() {
		return this.units.desk(this.units.coordinator()).map(Desk::address);
	}

	private Card card(WeeklyReport report, Sheet sheet, Address group, boolean behalf, int edition) {
		RichText words = this.text.of(report, sheet);
		Keyboard keyboard = this.buttons.of(report, sheet, behalf, edition);
		return new Card(
				Outgoing.to(group, words).with(keyboard).keyed(key(report, group, behalf)).about(about(report), KIND),
				words, keyboard);
	}

	/** Posts a report's message, or gives the one that hangs there its new form. */
	void hang(Card card) {
		String key = Objects.requireNonNull(card.message().key());
		if (this.outbox.find(key).isPresent()) {
			this.outbox.revise(key, card.words(), card.keyboard());
		}
		else {
			this.outbox.post(card.message());
		}
	}

	/** A further copy, under what somebody wrote. */
	void copy(WeeklyReport report, Incoming incoming) {
		Sheet sheet = this.sheets.of(report);
		this.outbox.post(Outgoing.to(incoming.chat(), this.text.of(report, sheet))
			.with(this.buttons.of(report, sheet, false, edition(report)))
			.keyed(KIND + ":" + report.id() + ":" + incoming.chat() + ":" + incoming.ref().id())
			.replyingTo(new ReplyTarget.Theirs(incoming.ref()))
			.about(about(report), KIND));
	}

	/**
	 * Turns the message whose button was pressed to other buttons, or to its usual ones.
	 */
	void turn(WeeklyReport report, Incoming press, Optional<Keyboard> keyboard, boolean behalf) {
		this.outbox.find(press.ref()).map(Posted::key).ifPresent((key) -> {
			Sheet sheet = shown(report, behalf);
			this.outbox.revise(key, this.text.of(report, sheet),
					keyboard.orElseGet(() -> this.buttons.of(report, sheet, behalf, edition(report))));
		});
	}

	/** What stands in it: for whoever enters it anew, also what is not frozen yet. */
	Sheet shown(WeeklyReport report, boolean behalf) {
		return (behalf && report.state() == WeeklyReport.State.UNCONFIRMED) ? this.sheets.counted(report)
				: this.sheets.of(report);
	}

	/** How often a report has been written into. */
	int edition(WeeklyReport report) {
		return this.entries.countByReportId(report.id());
	}

	/** Says something below the report in the group that answers for it, once. */
	void say(WeeklyReport report, RichText words, String occasion) {
		this.units.desk(report.unit())
			.map(Desk::address)
			.ifPresent((group) -> this.outbox.post(Outgoing.to(group, words)
				.keyed("weekly-" + occasion + ":" + report.id())
				.replyingTo(new ReplyTarget.Ours(key(report, group, false)))
				.about(about(report), KIND)));
	}

	private static String key(WeeklyReport report, Address group, boolean behalf) {
		return KIND + ":" + report.id() + ":" + group + (behalf ? ":behalf" : "");
	}

	static Subject about(WeeklyReport report) {
		return Subject.of(KIND, report.id());
	}

	/** The message of a report in one group. */
	record Card(Outgoing message, RichText words, Keyboard keyboard) {
	}

}
