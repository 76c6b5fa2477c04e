package vn.thongsuot.desk;

import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;

import vn.thongsuot.directory.Categories;
import vn.thongsuot.directory.Category;
import vn.thongsuot.directory.Officer;
import vn.thongsuot.directory.Officers;
import vn.thongsuot.messaging.Button;
import vn.thongsuot.messaging.Keyboard;
import vn.thongsuot.messaging.RichText;
import vn.thongsuot.wording.Pages;
import vn.thongsuot.wording.Phrases;
import vn.thongsuot.wording.TicketWords;

/** How a call that was written down is shown to whoever is to confirm it. */
@Component
class PhoneScreens {

	private final Phrases phrases;

	private final TicketWords words;

	private final Categories categories;

	private final Officers officers;

	PhoneScreens(Phrases phrases, TicketWords words, Categories categories, Officers officers) {
		this.phrases = phrases;
		this.words = words;
		this.categories = categories;
		this.officers = officers;
	}

	/** What will be filed, and what can be changed before. */
	LinkScreens.Screen confirm(PhoneCall call) {
		List<Button> buttons = new ArrayList<>(List.of(button("file", PhonePresses.FILE, call).primary()));
		if (call.officer().isPresent()) {
			buttons.add(button("not-them", PhonePresses.NOT_THEM, call));
		}
		buttons.add(Button.of(this.phrases.label("desk.phone.button.category"), PhonePresses.CATEGORIES, call.id(), 0));
		buttons.add(button("drop", PhonePresses.DROP, call).danger());
		return new LinkScreens.Screen(Texts.lines(List.of(text("desk.phone.confirm", call), who(call))),
				Keyboard.Buttons.column(buttons.toArray(Button[]::new)));
	}

	/** All categories, a page at a time. */
	LinkScreens.Screen categories(PhoneCall call, int page) {
		List<Button> choices = this.categories.all()
			.stream()
			.map((category) -> Button.of(category.name(), PhonePresses.CATEGORY, call.id(), category.code()))
			.toList();
		return new LinkScreens.Screen(text("desk.phone.confirm", call),
				Pages.of(this.phrases, choices, 1, page,
						(label, to) -> Button.of(label, PhonePresses.CATEGORIES, call.id(), to),
						List.of(Button.of(this.phrases.label("desk.button.back"), PhonePresses.BACK, call.id()))));
	}

	LinkScreens.Screen filed(PhoneCall call) {
		return new LinkScreens.Screen(this.phrases.say("desk.phone.filed", "number", call.ticket().orElseThrow(),
				"department", department(call), "start", TicketWords.start(call.question())), Keyboard.NONE);
	}

	LinkScreens.Screen dropped() {
		return new LinkScreens.Screen(this.phrases.say("desk.phone.dropped"), Keyboard.NONE);
	}

	private RichText text(String key, PhoneCall call) {
		return this.phrases.say(key, "commune", this.words.commune(call.commune()), "caller", call.caller(), "category",
				this.words.category(call.category()), "department", department(call), "question",
				Texts.begin(call.question(), CardText.QUESTION));
	}

	/** How the answer will reach whoever called. */
	private RichText who(PhoneCall call) {
		return call.officer()
			.flatMap(this.officers::byId)
			.map(Officer::fullName)
			.map((name) -> this.phrases.say("desk.phone.registered", "name", name))
			.orElseGet(() -> this.phrases.say("desk.phone.by-telephone"));
	}

	private String department(PhoneCall call) {
		return this.categories.byCode(call.category()).map(Category::department).map(this.words::department).orElse("");
	}

	private Button button(String label, String verb, PhoneCall call) {
		return Button.of(this.phrases.label("desk.phone.button." + label), verb, call.id());
	}

}
