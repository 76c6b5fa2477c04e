package vn.thongsuot.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.stereotype.Component;

import vn.thongsuot.messaging.RichText;

/** How the standing unit is reached, as the settings say it. */
@Component
@EnableConfigurationProperties(ContactLines.Settings.class)
public class ContactLines {

	private final Phrases phrases;

	private final Settings settings;

	ContactLines(Phrases phrases, Settings settings) {
		this.phrases = phrases;
		this.settings = settings;
	}

	/** Telephone, address, mailbox, a line each; nothing without a telephone. */
	public Optional<RichText> all() {
		if (this.settings.phones().isEmpty()) {
			return Optional.empty();
		}
		List<RichText> lines = new ArrayList<>();
		this.settings.phones().forEach((phone) -> add(lines, "phone", phone));
		add(lines, "address", this.settings.address());
		add(lines, "email", this.settings.email());
		return Optional.of(RichText.lines(lines));
	}

	private void add(List<RichText> lines, String name, @Nullable String value) {
		if (value != null && !value.isBlank()) {
			lines.add(this.phrases.say("entry.contacts." + name, "value", value));
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
