package vn.thongsuot.weekly;

import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;

import vn.thongsuot.messaging.Button;
import vn.thongsuot.messaging.Keyboard;
import vn.thongsuot.weekly.Figure.Item;
import vn.thongsuot.wording.Phrases;
import vn.thongsuot.wording.TicketWords;

/** What can be pressed under a report. */
@Component
class ReportButtons {

	private static final int PROPOSED = 3;

	private final Phrases phrases;

	private final Prose prose;

	private final Numbers numbers;

	private final TicketWords words;

	ReportButtons(Phrases phrases, Prose prose, Numbers numbers, TicketWords words) {
		this.phrases = phrases;
		this.prose = prose;
		this.numbers = numbers;
		this.words = words;
	}

	/**
	 * All that can be done.
	 * @param behalf whether it hangs in the coordinator's group, who enters it from a
	 * letter
	 * @param edition how often it has been written into
	 */
	Keyboard of(WeeklyReport report, Sheet sheet, boolean behalf, int edition) {
		List<List<Button>> rows = new ArrayList<>();
		boolean open = report.state() == WeeklyReport.State.DRAFT
				|| behalf && report.state() == WeeklyReport.State.UNCONFIRMED;
		if (open) {
			rows.add(
					List.of(behalf
							? button("enter", Verbs.ENTER, "name", this.prose.name(report.unit()), report.id(), edition)
								.primary()
							: Button.of(label("confirm"), Verbs.CONFIRM, report.id(), edition).primary()));
			rows.add(List.of(Button.of(label("texts"), Verbs.TEXTS, report.id()),
					Button.of(label("numbers"), Verbs.NUMBERS, report.id())));
		}
		rows.add(List.of(Button.of(label("tickets"), Verbs.OPEN, report.id()),
				Button.of(label("files"), Verbs.FILES, report.id())));
		if (!sheet.isSummary() && !behalf) {
			sheet.proposals()
				.stream()
				.limit(PROPOSED)
				.forEach((proposal) -> rows.add(List.of(Button.of(
						this.phrases.label("weekly.button.propose", "category",
								this.words.category(proposal.category())),
						TrainingVerbs.PROPOSED, proposal.category()))));
		}
		return new Keyboard.Buttons(rows);
	}

	/** Which text is to be written. */
	Keyboard texts(WeeklyReport report) {
		List<List<Button>> rows = new ArrayList<>();
		Prose.points(report.isSummary())
			.forEach(
					(point) -> rows
						.add(List.of(Button.of(
								this.phrases.label("weekly.button.point", "point", point, "title",
										this.prose.point(report.isSummary(), point)),
								Verbs.TEXT, report.id(), point))));
		rows.add(back(report));
		return new Keyboard.Buttons(rows);
	}

	/** Which number is to be corrected, or opened. */
	Keyboard items(WeeklyReport report, Sheet sheet, String verb) {
		List<List<Button>> rows = new ArrayList<>();
		Figure.items()
			.stream()
			.filter((item) -> verb.equals(Verbs.NUMBER) || !sheet.behind(item).isEmpty())
			.forEach((item) -> rows.add(List
				.of(Button.of(label(sheet, item), verb, report.id(), item.figure().name(), item.part().name()))));
		rows.add(back(report));
		return new Keyboard.Buttons(rows);
	}

	private String label(Sheet sheet, Item item) {
		String number = this.numbers.of(sheet, item);
		return (item.part() == Part.ALL)
				? this.phrases.label("weekly.button.figure", "figure", this.numbers.name(item.figure()), "number",
						number)
				: this.phrases.label("weekly.button.item", "figure", this.numbers.name(item.figure()), "part",
						this.numbers.name(item.part()), "number", number);
	}

	/** Departments for which somebody else may enter figures. */
	Keyboard departments(List<WeeklyReport> reports) {
		return new Keyboard.Buttons(reports.stream()
			.map((report) -> List
				.of(button("department", Verbs.BEHALF, "name", this.prose.name(report.unit()), report.id())))
			.toList());
	}

	private List<Button> back(WeeklyReport report) {
		return List.of(Button.of(label("back"), Verbs.BACK, report.id()));
	}

	private Button button(String key, String verb, String name, Object value, Object... arguments) {
		return Button.of(this.phrases.label("weekly.button." + key, name, value), verb, arguments);
	}

	private String label(String key) {
		return this.phrases.label("weekly.button." + key);
	}

}
