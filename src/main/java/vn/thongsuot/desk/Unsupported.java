package vn.thongsuot.desk;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.thongsuot.messaging.Content;
import vn.thongsuot.messaging.Incoming;
import vn.thongsuot.wording.Phrases;

/** Says what to do instead when somebody replies with what we cannot take. */
@Component
class Unsupported {

	private final Told told;

	private final Phrases phrases;

	Unsupported(Told told, Phrases phrases) {
		this.told = told;
		this.phrases = phrases;
	}

	/** Says it once for each kind in the message; nothing if all can be taken. */
	void say(Incoming incoming) {
		kinds(incoming).forEach((key) -> this.told.say(incoming, this.phrases.say(key)));
	}

	private Set<String> kinds(Incoming incoming) {
		return Stream
			.concat(incoming.all(Content.Unsupported.class).stream().map(Content.Unsupported::kind),
					incoming.all(Content.Contact.class).stream().map((contact) -> "contact"))
			.map((kind) -> "desk.unsupported." + kind)
			.map((key) -> this.phrases.has(key) ? key : "desk.unsupported.other")
			.collect(Collectors.toSet());
	}

}
