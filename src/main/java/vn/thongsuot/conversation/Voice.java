package vn.thongsuot.conversation;

import org.springframework.stereotype.Component;

import vn.thongsuot.messaging.Address;
import vn.thongsuot.messaging.Button;
import vn.thongsuot.messaging.Keyboard;
import vn.thongsuot.messaging.Outbox;
import vn.thongsuot.messaging.Outgoing;
import vn.thongsuot.messaging.RichText;
import vn.thongsuot.wording.Phrases;

/** Speaks in private chats. */
@Component
class Voice {

	private final Outbox outbox;

	private final Phrases phrases;

	Voice(Outbox outbox, Phrases phrases) {
		this.outbox = outbox;
		this.phrases = phrases;
	}

	/** Says a template of this room. */
	void say(Address to, String key, Object... namesAndValues) {
		say(to, Keyboard.NONE, key, namesAndValues);
	}

	void say(Address to, Keyboard keyboard, String key, Object... namesAndValues) {
		post(Outgoing.to(to, text(key, namesAndValues)).with(keyboard));
	}

	void post(Outgoing message) {
		this.outbox.post(message);
	}

	void revise(String key, RichText text, Keyboard keyboard) {
		this.outbox.revise(key, text, keyboard);
	}

	RichText text(String key, Object... namesAndValues) {
		return this.phrases.say(key, namesAndValues);
	}

	String label(String key, Object... namesAndValues) {
		return this.phrases.label(key, namesAndValues);
	}

	boolean knows(String key) {
		return this.phrases.has(key);
	}

	/** A button with a label from the templates. */
	Button button(String key, String verb, Object... arguments) {
		return Button.of(label(key), verb, arguments);
	}

}
