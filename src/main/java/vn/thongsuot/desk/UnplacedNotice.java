package vn.thongsuot.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.thongsuot.messaging.Address;
import vn.thongsuot.messaging.Button;
import vn.thongsuot.messaging.Channel;
import vn.thongsuot.messaging.Keyboard;
import vn.thongsuot.messaging.Outbox;
import vn.thongsuot.messaging.Outgoing;
import vn.thongsuot.messaging.RichText;
import vn.thongsuot.messaging.Subject;
import vn.thongsuot.ticket.Ticket;
import vn.thongsuot.wording.Phrases;
import vn.thongsuot.wording.TicketWords;

/** The message to an administrator about tickets that have no group. */
@Component
class UnplacedNotice {

	private static final int LISTED = 20;

	private static final int LINKS = 3;

	private final Outbox outbox;

	private final Phrases phrases;

	private final TicketWords words;

	private final Platforms platforms;

	UnplacedNotice(Outbox outbox, Phrases phrases, TicketWords words, Platforms platforms) {
		this.outbox = outbox;
		this.phrases = phrases;
		this.words = words;
		this.platforms = platforms;
	}

	void post(Address administrator, List<Ticket> tickets) {
		List<String> ids = tickets.stream().limit(LISTED).map((ticket) -> "" + ticket.number().value()).toList();
		this.outbox.post(Outgoing.to(administrator, text(tickets))
			.with(links(administrator, tickets))
			.about(new Subject("ticket", ids), "unplaced"));
	}

	private RichText text(List<Ticket> tickets) {
		List<RichText> lines = new ArrayList<>();
		lines.add(this.phrases.say("desk.unplaced.head", "count", tickets.size()));
		tickets.stream().limit(LISTED).map(this::line).forEach(lines::add);
		lines.add(this.phrases.say("desk.unplaced.foot"));
		return Texts.lines(lines);
	}

	private RichText line(Ticket ticket) {
		return this.phrases.say("desk.unplaced.line", "number", ticket.number(), "category",
				this.words.category(ticket.category()), "commune", this.words.commune(ticket.commune()), "department",
				this.words.department(ticket.department()));
	}

	private Keyboard links(Address administrator, List<Ticket> tickets) {
		Stream<String> departments = tickets.stream().map(Ticket::department).distinct().limit(LINKS);
		return this.platforms.of(administrator)
			.<Keyboard>map((channel) -> new Keyboard.Buttons(
					departments.map((department) -> List.of(link(channel, department))).toList()))
			.orElse(Keyboard.NONE);
	}

	private Button link(Channel channel, String department) {
		return Button.link(
				this.phrases.label("desk.button.add-to-group", "department", this.words.department(department)),
				channel.invitation(LinkCommands.PAYLOAD + department));
	}

}
