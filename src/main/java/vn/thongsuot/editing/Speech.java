package vn.thongsuot.editing;

import org.springframework.stereotype.Component;

import vn.thongsuot.messaging.Address;
import vn.thongsuot.messaging.Button;
import vn.thongsuot.messaging.Incoming;
import vn.thongsuot.messaging.Keyboard;
import vn.thongsuot.messaging.Outbox;
import vn.thongsuot.messaging.Outgoing;
import vn.thongsuot.messaging.ReplyTarget;
import vn.thongsuot.messaging.RichText;
import vn.thongsuot.messaging.Scope;
import vn.thongsuot.messaging.Subject;
import vn.thongsuot.wording.Phrases;

/** Speaks in private chats and groups. */
@Component
class Speech {

	private final Outbox outbox;

	private final Phrases phrases;

	Speech(Outbox outbox, Phrases phrases) {
		this.outbox = outbox;
		this.phrases = phrases;
	}

	RichText text(String key, Object... namesAndValues) {
		return this.phrases.say(key, namesAndValues);
	}

	String label(String key, Object... namesAndValues) {
		return this.phrases.label(key, namesAndValues);
	}

	Button button(String key, String verb, Object... arguments) {
		return Button.of(label(key), verb, arguments);
	}

	/** Answers somebody; in a group under their own message. */
	void answer(Incoming incoming, RichText text) {
		answer(incoming, text, Keyboard.NONE);
	}

	void answer(Incoming incoming, RichText text, Keyboard keyboard) {
		this.outbox.post(placed(incoming, text).with(keyboard));
	}

	/** The same, so that a reply to it goes on with what it is about. */
	void answer(Incoming incoming, RichText text, Subject about) {
		this.outbox.post(placed(incoming, text).about(about, "entry-edit"));
	}

	private static Outgoing placed(Incoming incoming, RichText text) {
		Outgoing message = Outgoing.to(incoming.chat(), text);
		return (incoming.scope() == Scope.GROUP) ? message.replyingTo(new ReplyTarget.Theirs(incoming.ref())) : message;
	}

	void say(Address to, RichText text) {
		this.outbox.post(Outgoing.to(to, text));
	}

	void post(Outgoing message) {
		this.outbox.post(message);
	}

	/** Gives a message with buttons its last form, if it is one of ours with a key. */
	void close(Incoming press, RichText text) {
		renew(press, text, Keyboard.NONE);
	}

	/** Gives the message whose button was pressed another form, if it has a key. */
	void renew(Incoming press, RichText text, Keyboard keyboard) {
		this.outbox.find(press.ref()).ifPresent((posted) -> {
			if (posted.key() != null) {
				this.outbox.revise(posted.key(), text, keyboard);
			}
		});
	}

	/** Gives the message with that key another form; nothing if there is none. */
	void revise(String key, RichText text, Keyboard keyboard) {
		if (this.outbox.find(key).isPresent()) {
			this.outbox.revise(key, text, keyboard);
		}
	}

}
