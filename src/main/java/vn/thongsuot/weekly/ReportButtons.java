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

	/** Tickets that are sorted at once. */
	private static final int PAGE = 12;

	private final Phrases phrases;

	private final Prose prose;

	private final Numbers numbers;

	private final TicketWords words;

	private final Difficulties difficulties;

	ReportButtons(Phrases phrases, Prose prose, Numbers numbers, TicketWords words, Difficulties difficulties) {
		this.phrases = phrases;
		this.prose = prose;
		this.numbers = numbers;
		this.words = words;
		this.difficulties = difficulties;
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
			if (!sheet.isSummary() && !sheet.difficult().isEmpty()) {
				rows.add(List
					.of(button("kinds", Verbs.KINDS, "count", sheet.guessed() + sheet.unsorted(), report.id(), 0)));
			}
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

	/** Of which kind of difficulty the tickets of a page are. */
	Keyboard kinds(WeeklyReport report, Sheet sheet, int page) {
		List<TicketLine> tickets = sheet.difficult();
		List<List<Button>> rows = new ArrayList<>();
		page(tickets, page)
			.forEach((line) -> rows.add(List.of(Button.of(kind(line), Verbs.KIND, report.id(), line.number(), page))));
		if (page(tickets, page).stream().anyMatch(TicketLine::isGuessed)) {
			rows.add(List.of(Button.of(label("sorted"), Verbs.SORTED, report.id(), page).primary()));
		}
		if ((page + 1) * PAGE < tickets.size()) {
			rows.add(List.of(Button.of(label("more-kinds"), Verbs.KINDS, report.id(), page + 1)));
		}
		rows.add(back(report));
		return new Keyboard.Buttons(rows);
	}

	static List<TicketLine> page(List<TicketLine> tickets, int page) {
		return tickets.stream().skip((long) page * PAGE).limit(PAGE).toList();
	}

	private String kind(TicketLine line) {
		return this.phrases.label(line.isGuessed() ? "weekly.button.kind-guessed" : "weekly.button.kind", "number",
				"#" + line.number(), "kind", this.difficulties.name(line.difficulty()), "start",
				TicketWords.start(line.question()));
	}

	/** The kinds that a ticket may be of. */
	Keyboard kind(WeeklyReport report, long ticket, int page) {
		List<List<Button>> rows = new ArrayList<>();
		this.difficulties.codes()
			.forEach((code) -> rows
				.add(List.of(Button.of(this.difficulties.name(code), Verbs.SORT, report.id(), ticket, page, code))));
		rows.add(List.of(Button.of(label("back"), Verbs.KINDS, report.id(), page)));
		return new Keyboard.Buttons(rows);
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
