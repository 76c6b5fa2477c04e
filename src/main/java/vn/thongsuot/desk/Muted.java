package vn.thongsuot.desk;

import org.springframework.stereotype.Component;

import vn.thongsuot.messaging.Address;
import vn.thongsuot.messaging.Incoming;
import vn.thongsuot.messaging.Outbox;
import vn.thongsuot.messaging.Outgoing;
import vn.thongsuot.messaging.RichText;
import vn.thongsuot.wording.Phrases;

/**
 * Tells in private whoever links a group in which we may not write, since the group
 * cannot show it.
 */
@Component
class Muted {

	private final Platforms platforms;

	private final Outbox outbox;

	private final Phrases phrases;

	Muted(Platforms platforms, Outbox outbox, Phrases phrases) {
		this.platforms = platforms;
		this.outbox = outbox;
		this.phrases = phrases;
	}

	/** Whether the platform says that we are inside and may not write. */
	boolean isMuted(Address group) {
		return this.platforms.of(group)
			.map((channel) -> channel.standing(group))
			.filter((standing) -> standing.known() && standing.member() && !standing.mayWrite())
			.isPresent();
	}

	/** Says to whoever wrote in the group why nothing comes, and this besides. */
	void tell(Incoming incoming, RichText besides) {
		Address person = incoming.sender().person();
		if (person != null) {
			this.outbox.post(Outgoing.to(person,
					this.phrases.say("desk.link.muted", "title", incoming.chatTitle()).then(besides)));
		}
	}

}
