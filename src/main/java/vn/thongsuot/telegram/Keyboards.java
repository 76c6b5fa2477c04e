package vn.thongsuot.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.ForceReplyKeyboard;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.ReplyKeyboard;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.ReplyKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.ReplyKeyboardRemove;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.KeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.KeyboardRow;
import vn.thongsuot.messaging.Button;
import vn.thongsuot.messaging.Keyboard;

/** Turns keyboards into Telegram's. */
final class Keyboards {

	private static final int PLACEHOLDER = 64;

	private Keyboards() {
	}

	/** What goes along with a message; nothing for no keyboard. */
	static Optional<ReplyKeyboard> of(Keyboard keyboard) {
		return switch (keyboard) {
			case Keyboard.None none -> Optional.empty();
			case Keyboard.Buttons buttons -> Optional.of(inline(buttons));
			case Keyboard.Keys keys -> Optional.of(keys(keys));
			case Keyboard.RemoveKeys remove -> Optional.of(new ReplyKeyboardRemove(true));
			case Keyboard.AskReply ask -> Optional.of(ForceReplyKeyboard.builder()
				.forceReply(true)
				.selective(true)
				.inputFieldPlaceholder(placeholder(ask.placeholder()))
				.build());
		};
	}

	static InlineKeyboardMarkup inline(Keyboard.Buttons buttons) {
		return new InlineKeyboardMarkup(buttons.rows()
			.stream()
			.map((row) -> new InlineKeyboardRow(row.stream().map(Keyboards::button).toList()))
			.toList());
	}

	private static InlineKeyboardButton button(Button button) {
		InlineKeyboardButton made = new InlineKeyboardButton(button.label());
		if (button.link() != null) {
			made.setUrl(button.link());
		}
		else {
			made.setCallbackData(button.code());
		}
		switch (button.style()) {
			case PRIMARY -> made.setStyle("primary");
			case DANGER -> made.setStyle("danger");
			case PLAIN -> {
			}
		}
		return made;
	}

	private static ReplyKeyboardMarkup keys(Keyboard.Keys keys) {
		List<KeyboardRow> rows = new ArrayList<>();
		if (keys.sharePhone() != null) {
			KeyboardButton share = new KeyboardButton(keys.sharePhone());
			share.setRequestContact(true);
			rows.add(new KeyboardRow(share));
		}
		keys.rows().forEach((row) -> rows.add(row(row)));
		return ReplyKeyboardMarkup.builder().keyboard(rows).resizeKeyboard(true).isPersistent(true).build();
	}

	private static KeyboardRow row(List<String> labels) {
		KeyboardRow row = new KeyboardRow();
		row.addAll(labels);
		return row;
	}

	private static @Nullable String placeholder(String text) {
		if (text.isBlank()) {
			return null;
		}
		int points = text.codePointCount(0, text.length());
		return (points <= PLACEHOLDER) ? text : text.substring(0, text.offsetByCodePoints(0, PLACEHOLDER - 1)) + "…";
	}

}
