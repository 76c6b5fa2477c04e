package vn.thongsuot.desk;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.thongsuot.messaging.Content;
import vn.thongsuot.messaging.Incoming;
import vn.thongsuot.ticket.TicketNumber;
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

	/**
	 * Says it once for each kind in the message; nothing if all can be taken. A reply to
	 * it finds its way to the tickets.
	 */
	void say(Incoming incoming, List<TicketNumber> tickets) {
		kinds(incoming).forEach((key) -> this.told.say(incoming, this.phrases.say(key), tickets, "unsupported"));
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
