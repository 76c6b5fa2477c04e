package vn.thongsuot.conversation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

import vn.thongsuot.directory.Categories;
import vn.thongsuot.directory.Category;
import vn.thongsuot.messaging.Address;
import vn.thongsuot.messaging.Button;
import vn.thongsuot.messaging.Keyboard;

/**
 * Lets the officer choose the category of a draft: likely ones first, all others page by
 * page.
 */
@Component
class CategoryPicker {

	private static final int A_PAGE = 10;

	private final Voice voice;

	private final Categories categories;

	private final CategoryGuess guess;

	CategoryPicker(Voice voice, Categories categories, CategoryGuess guess) {
		this.voice = voice;
		this.categories = categories;
		this.guess = guess;
	}

	/** Shows a page in place of the summary's buttons. */
	void show(Address officer, DraftStep draft, int page) {
		List<Category> all = ordered(draft.text());
		int pages = (all.size() + A_PAGE - 1) / A_PAGE;
		int shown = Math.floorMod(page, pages);
		List<List<Button>> rows = new ArrayList<>();
		all.subList(shown * A_PAGE, Math.min(all.size(), (shown + 1) * A_PAGE))
			.forEach((category) -> rows.add(List.of(Button.of(category.name(), "w-cat", draft.id(), category.code()))));
		rows.add(List.of(Button.of(this.voice.label("conversation.category.more", "page", shown + 1, "pages", pages),
				"w-cats", draft.id(), shown + 1),
				this.voice.button("conversation.category.back", "w-back", draft.id())));
		this.voice.revise(draft.summaryKey(), this.voice.text("conversation.category.choose"),
				new Keyboard.Buttons(rows));
	}

	private List<Category> ordered(String text) {
		Set<Category> ordered = new LinkedHashSet<>(this.guess.likely(text));
		ordered.addAll(this.categories.all());
		return List.copyOf(ordered);
	}

}
