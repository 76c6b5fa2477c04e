package vn.thongsuot.conversation;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.thongsuot.directory.Categories;
import vn.thongsuot.directory.Category;
import vn.thongsuot.guidance.Guidance;
import vn.thongsuot.messaging.Button;
import vn.thongsuot.messaging.Keyboard;
import vn.thongsuot.wording.Pages;
import vn.thongsuot.wording.Phrases;
import vn.thongsuot.wording.TicketWords;

/** The guidance laid out by category, a page at a time. */
@Component
class Shelves {

	/** Page. */
	static final String CATEGORIES = "g-cats";

	/** Category, page. */
	static final String CATEGORY = "g-cat";

	/** Entry. */
	static final String ENTRY = "g-show";

	private final Guidance guidance;

	private final Categories categories;

	private final Phrases phrases;

	Shelves(Guidance guidance, Categories categories, Phrases phrases) {
		this.guidance = guidance;
		this.categories = categories;
		this.phrases = phrases;
	}

	/** The categories that hold anything. */
	Keyboard categories(int page) {
		List<Button> filled = this.categories.all()
			.stream()
			.filter((category) -> count(category) > 0)
			.map((category) -> button("conversation.browse.category", category))
			.toList();
		return Pages.of(this.phrases, filled, 1, page, (label, to) -> Button.of(label, CATEGORIES, to), List.of());
	}

	/** The entries of a category. */
	Keyboard entries(Category category, int page) {
		List<Button> entries = this.guidance.inCategory(category.code())
			.stream()
			.map((entry) -> Button.of(TicketWords.start(entry.question()), ENTRY, entry.id()))
			.toList();
		return Pages.of(this.phrases, entries, 1, page, (label, to) -> Button.of(label, CATEGORY, category.code(), to),
				List.of(Button.of(this.phrases.label("conversation.browse.back"), CATEGORIES, 0)));
	}

	/** A button that opens a category, if there is anything in it. */
	Optional<Button> opening(String code) {
		return this.categories.byCode(code)
			.filter((category) -> !category.code().equals(Category.OTHER) && count(category) > 0)
			.map((category) -> button("conversation.browse.open", category));
	}

	private Button button(String key, Category category) {
		return Button.of(this.phrases.label(key, "category", category.name(), "count", count(category)), CATEGORY,
				category.code(), 0);
	}

	private int count(Category category) {
		return this.guidance.inCategory(category.code()).size();
	}

}
