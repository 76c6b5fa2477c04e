package vn.thongsuot.conversation;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.stereotype.Component;

import vn.thongsuot.messaging.Address;
import vn.thongsuot.messaging.RichText;

/** Whom to call now. */
@Component
@EnableConfigurationProperties(Contacts.Settings.class)
class Contacts {

	private final Voice voice;

	private final Settings settings;

	Contacts(Voice voice, Settings settings) {
		this.voice = voice;
		this.settings = settings;
	}

	void show(Address person) {
		if (this.settings.phones().isEmpty()) {
			this.voice.say(person, "conversation.contacts.none");
			return;
		}
		List<RichText> lines = new ArrayList<>();
		this.settings.phones()
			.forEach((phone) -> lines.add(this.voice.text("conversation.contacts.phone", "phone", phone)));
		add(lines, "address", this.settings.address());
		add(lines, "email", this.settings.email());
		this.voice.say(person, "conversation.contacts.card", "lines", RichText.lines(lines));
	}

	private void add(List<RichText> lines, String name, @Nullable String value) {
		if (value != null && !value.isBlank()) {
			lines.add(this.voice.text("conversation.contacts." + name, "value", value));
		}
	}

	/**
	 * How the standing unit is reached.
	 *
	 * @param phones numbers as they are to be shown, each with its owner if there are
	 * several
	 * @param address its office
	 * @param email its mailbox
	 */
	@ConfigurationProperties("thongsuot.contacts")
	record Settings(@DefaultValue List<String> phones, @Nullable String address, @Nullable String email) {
	}

}
