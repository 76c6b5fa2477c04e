package vn.thongsuot.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.springframework.stereotype.Component;

import vn.thongsuot.guidance.News;
import vn.thongsuot.messaging.Address;
import vn.thongsuot.messaging.Button;
import vn.thongsuot.messaging.Keyboard;
import vn.thongsuot.messaging.RichText;
import vn.thongsuot.wording.SpokenTime;

/** What is new in the guidance, for those who come daily. */
@Component
class NewsPage {

	private static final int OF_A_KIND = 4;

	private static final int IN_A_ROW = 4;

	private final Voice voice;

	private final News news;

	private final SpokenTime time;

	NewsPage(Voice voice, News news, SpokenTime time) {
		this.voice = voice;
		this.news = news;
		this.time = time;
	}

	void show(Address officer) {
		List<News.Item> items = this.news.latest(OF_A_KIND);
		if (items.isEmpty()) {
			this.voice.say(officer, "conversation.news.none");
			return;
		}
		List<RichText> lines = new ArrayList<>();
		List<Button> numbers = new ArrayList<>();
		for (int i = 0; i < items.size(); i++) {
			News.Item item = items.get(i);
			boolean anotherKind = i > 0 && item.kind() != items.get(i - 1).kind();
			if (anotherKind) {
				lines.add(RichText.EMPTY);
			}
			if (i == 0 || anotherKind) {
				lines.add(this.voice.text("conversation.news." + name(item) + ".head"));
			}
			lines.add(this.voice.text("conversation.news." + name(item) + ".line", "number", i + 1, "question",
					item.entry().question(), "day", this.time.day(item.day())));
			numbers.add(Button.of(Integer.toString(i + 1), Shelves.ENTRY, item.entry().id()));
		}
		this.voice.say(officer, new Keyboard.Buttons(Keyboard.Buttons.rowsOf(IN_A_ROW, numbers)),
				"conversation.news.whole", "list", RichText.lines(lines));
	}

	private static String name(News.Item item) {
		return item.kind().name().toLowerCase(Locale.ROOT);
	}

}
