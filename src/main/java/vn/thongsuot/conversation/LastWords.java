package vn.thongsuot.conversation;

import org.springframework.stereotype.Component;

import vn.thongsuot.dialogue.LastResort;
import vn.thongsuot.messaging.Incoming;
import vn.thongsuot.messaging.Scope;

/** The kind word when nothing else fits. */
@Component
class LastWords implements LastResort {

	private final Voice voice;

	private final Menu menu;

	LastWords(Voice voice, Menu menu) {
		this.voice = voice;
		this.menu = menu;
	}

	@Override
	public String unknownPress(Incoming incoming) {
		return this.voice
			.label((incoming.scope() == Scope.PRIVATE) ? "conversation.last.press" : "conversation.last.press-group");
	}

	@Override
	public void unknownCommand(Incoming incoming) {
		if (incoming.scope() == Scope.PRIVATE) {
			this.voice.say(incoming.chat(), this.menu.keys(), "conversation.last.command");
		}
	}

	@Override
	public void commandOfElsewhere(Incoming incoming) {
		if (incoming.scope() == Scope.PRIVATE) {
			this.voice.say(incoming.chat(), this.menu.keys(), "conversation.last.command-of-groups");
		}
		else {
			this.voice.say(incoming.chat(), "conversation.last.command-of-private");
		}
	}

	@Override
	public void apologise(Incoming incoming) {
		this.voice.say(incoming.chat(),
				(incoming.scope() == Scope.PRIVATE) ? "conversation.last.apology" : "conversation.last.apology-group");
	}

}
