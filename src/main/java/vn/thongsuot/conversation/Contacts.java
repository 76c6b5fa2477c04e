package vn.thongsuot.conversation;

import org.springframework.stereotype.Component;

import vn.thongsuot.messaging.Address;
import vn.thongsuot.wording.ContactLines;

/** Whom to call now. */
@Component
class Contacts {

	private final Voice voice;

	private final ContactLines lines;

	Contacts(Voice voice, ContactLines lines) {
		this.voice = voice;
		this.lines = lines;
	}

	void show(Address person) {
		this.lines.all()
			.ifPresentOrElse((lines) -> this.voice.say(person, "conversation.contacts.card", "lines", lines),
					() -> this.voice.say(person, "conversation.contacts.none"));
	}

}
