package vn.thongsuot.desk;

import org.springframework.stereotype.Component;

import vn.thongsuot.directory.Desk;
import vn.thongsuot.messaging.Channel;
import vn.thongsuot.messaging.Content;
import vn.thongsuot.messaging.Outbox;
import vn.thongsuot.messaging.Outgoing;
import vn.thongsuot.wording.Phrases;

/** Tells a desk's group what no longer reaches us when we are no administrator of it. */
@Component
class Demotions {

	private final Platforms platforms;

	private final Outbox outbox;

	private final Phrases phrases;

	Demotions(Platforms platforms, Outbox outbox, Phrases phrases) {
		this.platforms = platforms;
		this.outbox = outbox;
		this.phrases = phrases;
	}

	void changed(Desk desk, Content.Standing standing) {
		if (standing.member() && standing.mayWrite() && !standing.admin()) {
			boolean forum = this.platforms.of(desk.address())
				.map((channel) -> channel.standing(desk.address()))
				.filter(Channel.GroupStanding::forum)
				.isPresent();
			this.outbox.post(Outgoing.to(desk.address(), this.phrases.say("desk.demoted", "topics",
					forum ? this.phrases.label("desk.demoted-topics") : "")));
		}
	}

}
