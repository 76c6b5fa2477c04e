package vn.thongsuot.conversation;

import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.thongsuot.dialogue.PressHandler;
import vn.thongsuot.dialogue.Presses;
import vn.thongsuot.dialogue.StalePressException;
import vn.thongsuot.directory.Categories;
import vn.thongsuot.directory.Category;
import vn.thongsuot.messaging.Content;
import vn.thongsuot.messaging.Incoming;
import vn.thongsuot.messaging.Keyboard;
import vn.thongsuot.messaging.Outbox;
import vn.thongsuot.messaging.Outgoing;
import vn.thongsuot.messaging.Posted;
import vn.thongsuot.messaging.RichText;

/**
 * Leads those through the guidance who don't know what to ask; the message turns its
 * pages in place.
 */
@Component
class Browsing implements PressHandler {

	private final Voice voice;

	private final Outbox outbox;

	private final Shelves shelves;

	private final Categories categories;

	private final Asking asking;

	Browsing(Voice voice, Outbox outbox, Shelves shelves, Categories categories, Asking asking) {
		this.voice = voice;
		this.outbox = outbox;
		this.shelves = shelves;
		this.categories = categories;
		this.asking = asking;
	}

	/** Shows the categories. */
	void begin(Incoming incoming) {
		if (this.shelves.areEmpty()) {
			this.voice.say(incoming.chat(), "conversation.browse.none");
			return;
		}
		post(incoming, incoming.ref().id(), this.voice.text("conversation.browse.categories"),
				this.shelves.categories(0));
	}

	@Override
	public Set<String> verbs() {
		return Set.of(Shelves.CATEGORIES, Shelves.CATEGORY, Shelves.ENTRY);
	}

	@Override
	public @Nullable String press(Incoming incoming, Content.Press press) {
		switch (press.verb()) {
			case Shelves.CATEGORIES -> turn(incoming, press, this.voice.text("conversation.browse.categories"),
					this.shelves.categories((int) Presses.number(press, 0)));
			case Shelves.CATEGORY -> {
				Category category = category(Presses.text(press, 0));
				turn(incoming, press, this.voice.text("conversation.browse.entries", "category", category.name()),
						this.shelves.entries(category, (int) Presses.number(press, 1)));
			}
			default -> this.asking.open(incoming, Presses.text(press, 0));
		}
		return null;
	}

	private Category category(String code) {
		return this.categories.byCode(code).orElseThrow(() -> new StalePressException("No category " + code));
	}

	/** Turns the page in place, if the button stands under such a page. */
	private void turn(Incoming incoming, Content.Press press, RichText text, Keyboard keyboard) {
		this.outbox.find(incoming.ref())
			.map(Posted::key)
			.ifPresentOrElse((key) -> this.outbox.revise(key, text, keyboard),
					() -> post(incoming, press.pressId(), text, keyboard));
	}

	private void post(Incoming incoming, String occasion, RichText text, Keyboard keyboard) {
		this.voice.post(
				Outgoing.to(incoming.chat(), text).with(keyboard).keyed("browse:" + incoming.chat() + ":" + occasion));
	}

}
