package vn.thongsuot.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.springframework.stereotype.Component;

import vn.thongsuot.dialogue.StalePressException;
import vn.thongsuot.directory.Category;
import vn.thongsuot.directory.Department;
import vn.thongsuot.directory.Departments;
import vn.thongsuot.directory.Desks;
import vn.thongsuot.messaging.Address;
import vn.thongsuot.messaging.Button;
import vn.thongsuot.messaging.Keyboard;
import vn.thongsuot.messaging.RichText;
import vn.thongsuot.wording.Pages;
import vn.thongsuot.wording.Phrases;
import vn.thongsuot.wording.TicketWords;

/** The pages through which a group is linked; the buttons carry all that was chosen. */
@Component
class LinkScreens {

	private final Departments departments;

	private final Desks desks;

	private final Linking linking;

	private final LinkReport report;

	private final Phrases phrases;

	private final TicketWords words;

	LinkScreens(Departments departments, Desks desks, Linking linking, LinkReport report, Phrases phrases,
			TicketWords words) {
		this.departments = departments;
		this.desks = desks;
		this.linking = linking;
		this.report = report;
		this.phrases = phrases;
		this.words = words;
	}

	/** Which department; the standing unit stands first. */
	Screen departments(Address group, int page) {
		List<Button> choices = this.departments.all()
			.stream()
			.sorted(Comparator.comparing((department) -> department.kind() != Department.Kind.STANDING_UNIT))
			.map((department) -> Button.of(department.shortName(), LinkPresses.DEPARTMENT, department.code()))
			.toList();
		Keyboard keyboard = Pages.of(this.phrases, choices, 2, page,
				(label, to) -> Button.of(label, LinkPresses.PAGE, to), List.of(stop()));
		return new Screen(this.desks.at(group)
			.map((desk) -> this.phrases.say("desk.link.ask-again", "department",
					this.words.department(desk.department()), "categories", this.report.categories(desk)))
			.orElseGet(() -> this.phrases.say("desk.link.ask")), keyboard);
	}

	/** All categories, or some. */
	Screen confirmation(String title, String code) {
		List<List<Button>> rows = new ArrayList<>();
		rows.add(List.of(Button.of(label("link-all"), LinkPresses.LINK, code, "0").primary()));
		if (own(code).size() > 1) {
			rows.add(List.of(Button.of(label("link-some"), LinkPresses.CATEGORIES, code, "0")));
		}
		rows.add(List.of(Button.of(label("link-other"), LinkPresses.PAGE, 0), stop()));
		return new Screen(
				this.phrases.say("desk.link.confirm", "title", title, "department", this.words.departmentInFull(code)),
				new Keyboard.Buttons(rows));
	}

	/** Which categories; a press turns one on or off. */
	Screen categories(String code, long bits) {
		List<Category> own = own(code);
		List<List<Button>> rows = new ArrayList<>();
		IntStream.range(0, Math.min(own.size(), 40))
			.forEach((i) -> rows.add(List.of(toggle(code, own.get(i), bits, i))));
		if (!this.linking.chosen(code, bits).isEmpty()) {
			rows.add(
					List.of(Button.of(label("link-chosen"), LinkPresses.LINK, code, Long.toHexString(bits)).primary()));
		}
		rows.add(List.of(Button.of(label("back"), LinkPresses.DEPARTMENT, code), stop()));
		return new Screen(this.phrases.say("desk.link.choose-categories", "department", this.words.department(code)),
				new Keyboard.Buttons(rows));
	}

	/** Whether the group is really to be a desk no longer. */
	Screen unlink(Address group) {
		String department = this.desks.at(group).map((desk) -> this.words.department(desk.department())).orElse("");
		return new Screen(this.phrases.say("desk.link.confirm-unlink", "department", department),
				new Keyboard.Buttons(List.of(List.of(Button.of(label("unlink"), LinkPresses.UNLINK).danger()),
						List.of(Button.of(label("keep-linked"), LinkPresses.STOP)))));
	}

	private List<Category> own(String code) {
		return this.linking.categories(code).orElseThrow(() -> new StalePressException("No such department"));
	}

	private Button toggle(String code, Category category, long bits, int index) {
		boolean on = (bits & (1L << index)) != 0;
		return Button.of(this.phrases.label(on ? "desk.button.category-on" : "desk.button.category-off", "category",
				category.name()), LinkPresses.CATEGORIES, code, Long.toHexString(bits ^ (1L << index)));
	}

	private Button stop() {
		return Button.of(label("stop"), LinkPresses.STOP);
	}

	private String label(String key) {
		return this.phrases.label("desk.button." + key);
	}

	/** A text with its buttons. */
	record Screen(RichText text, Keyboard keyboard) {

	}

}
