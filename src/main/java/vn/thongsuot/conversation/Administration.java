package vn.thongsuot.conversation;

import java.util.Locale;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.thongsuot.directory.RoleRecord;
import vn.thongsuot.directory.Roles;
import vn.thongsuot.messaging.Address;
import vn.thongsuot.messaging.Content;
import vn.thongsuot.messaging.Incoming;
import vn.thongsuot.messaging.MediaRef;

/** What administrators do in private: becoming the first one, and importing a roster. */
@Component
class Administration {

	private final Voice voice;

	private final Roles roles;

	private final RoleRecord record;

	private final RosterTalk roster;

	Administration(Voice voice, Roles roles, RoleRecord record, RosterTalk roster) {
		this.voice = voice;
		this.roles = roles;
		this.record = record;
		this.roster = roster;
	}

	/** Notes what an administrator is called who opens the bot. */
	void meet(Incoming incoming) {
		if (this.roles.isAdministrator(incoming.chat())) {
			this.record.introduce(incoming.chat(), incoming.sender().name());
		}
	}

	/** Makes the first administrator with the code from the console. */
	void claim(Address person, String code) {
		if (this.roles.isAdministrator(person)) {
			this.voice.say(person, "conversation.administration.is");
		}
		else if (this.roles.claimAdministrator(person, code)) {
			this.voice.say(person, "conversation.administration.claimed");
		}
		else {
			this.voice.say(person, "conversation.administration.wrong-code");
		}
	}

	/** Whether this is an administrator's roster. */
	boolean takesFiles(Incoming incoming) {
		return rosterFile(incoming).isPresent() && this.roles.isAdministrator(incoming.chat());
	}

	void take(Incoming incoming) {
		rosterFile(incoming).ifPresent((file) -> this.roster.fetch(incoming.chat(), file));
	}

	private static Optional<MediaRef> rosterFile(Incoming incoming) {
		return incoming.first(Content.Media.class)
			.map(Content.Media::file)
			.filter((file) -> file.kind() == MediaRef.Kind.DOCUMENT && file.name() != null
					&& file.name().toLowerCase(Locale.ROOT).endsWith(".csv"));
	}

}
