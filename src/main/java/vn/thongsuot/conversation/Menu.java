package vn.thongsuot.conversation;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.thongsuot.messaging.Keyboard;
import vn.thongsuot.wording.Phrases;

/** The keys that stand below a private chat; each one stands for a command. */
@Component
class Menu {

	private final Map<String, String> commands;

	private final Keyboard keys;

	Menu(Phrases phrases) {
		String ask = phrases.label("conversation.menu.ask");
		String mine = phrases.label("conversation.menu.mine");
		String phones = phrases.label("conversation.menu.phones");
		String help = phrases.label("conversation.menu.help");
		String browse = phrases.label("conversation.menu.browse");
		String news = phrases.label("conversation.menu.news");
		this.commands = Map.of(ask, "hoi", mine, "cuatoi", browse, "linhvuc", news, "moi", phones, "goi", help,
				"trogiup");
		this.keys = new Keyboard.Keys(List.of(List.of(ask, mine), List.of(browse, news), List.of(phones, help)), null);
	}

	Keyboard keys() {
		return this.keys;
	}

	/** The command that a pressed key stands for. */
	Optional<String> command(String typed) {
		return Optional.ofNullable(this.commands.get(typed.strip()));
	}

}
