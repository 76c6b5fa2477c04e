package vn.thongsuot.desk;

import java.util.List;

import org.springframework.stereotype.Component;

import vn.thongsuot.directory.Categories;
import vn.thongsuot.directory.Category;
import vn.thongsuot.directory.Departments;
import vn.thongsuot.messaging.Button;
import vn.thongsuot.wording.Pages;
import vn.thongsuot.wording.Phrases;
import vn.thongsuot.wording.TicketWords;

/** The pages that show which department answers for each category. */
@Component
class CategoryScreens {

	private final Categories categories;

	private final Departments departments;

	private final Phrases phrases;

	private final TicketWords words;

	CategoryScreens(Categories categories, Departments departments, Phrases phrases, TicketWords words) {
		this.categories = categories;
		this.departments = departments;
		this.phrases = phrases;
		this.words = words;
	}

	/** Every category with its department. */
	LinkScreens.Screen all(int page) {
		List<Button> choices = this.categories.all()
			.stream()
			.map((category) -> Button.of(this.phrases.label("desk.button.admin.category", "category", category.name(),
					"department", this.words.department(category.department())), CategoryPresses.ONE, category.code(),
					0))
			.toList();
		return new LinkScreens.Screen(this.phrases.say("desk.admin.categories"), Pages.of(this.phrases, choices, 1,
				page, (label, to) -> Button.of(label, CategoryPresses.ALL, to), List.of(hub())));
	}

	/** To which department a category may go. */
	LinkScreens.Screen one(Category category, int page) {
		List<Button> choices = this.departments.all()
			.stream()
			.filter((department) -> !department.code().equals(category.department()))
			.map((department) -> Button.of(department.shortName(), CategoryPresses.ASSIGN, category.code(),
					department.code()))
			.toList();
		return new LinkScreens.Screen(
				this.phrases.say("desk.admin.category", "category", category.name(), "department",
						this.words.departmentInFull(category.department())),
				Pages.of(this.phrases, choices, 2, page,
						(label, to) -> Button.of(label, CategoryPresses.ONE, category.code(), to),
						List.of(Button.of(this.phrases.label("desk.button.back"), CategoryPresses.ALL, 0))));
	}

	private Button hub() {
		return Button.of(this.phrases.label("desk.button.back"), AdminPresses.HUB);
	}

}
