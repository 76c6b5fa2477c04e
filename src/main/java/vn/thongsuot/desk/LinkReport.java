package vn.thongsuot.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.thongsuot.directory.Appointment;
import vn.thongsuot.directory.Appointments;
import vn.thongsuot.directory.Desk;
import vn.thongsuot.directory.Roles.Role;
import vn.thongsuot.messaging.Channel;
import vn.thongsuot.messaging.RichText;
import vn.thongsuot.messaging.Threads;
import vn.thongsuot.wording.Phrases;
import vn.thongsuot.wording.TicketWords;

/** What is said when a group has been linked: what it gets, and what is still missing. */
@Component
class LinkReport {

	private final Platforms platforms;

	private final Threads threads;

	private final Appointments appointments;

	private final Phrases phrases;

	private final TicketWords words;

	LinkReport(Platforms platforms, Threads threads, Appointments appointments, Phrases phrases, TicketWords words) {
		this.platforms = platforms;
		this.threads = threads;
		this.appointments = appointments;
		this.phrases = phrases;
		this.words = words;
	}

	RichText of(Desk desk) {
		List<RichText> lines = new ArrayList<>();
		lines.add(this.phrases.say("desk.link.done", "department", this.words.departmentInFull(desk.department()),
				"categories", categories(desk)));
		List<Appointment> leads = leads(desk);
		Optional<Channel.GroupStanding> standing = standing(desk);
		List<RichText> missing = Stream
			.concat(standing.map(LinkReport::missing)
				.orElse(List.of())
				.stream()
				.map((what) -> this.phrases.say("desk.link.missing." + what)),
					leads.stream().filter((lead) -> !lead.reached()).map(this::notOpen))
			.toList();
		lines.add(this.phrases.say(missing.isEmpty() ? "desk.link.complete" : "desk.link.missing.head"));
		lines.addAll(missing);
		lines.add(this.phrases.say("desk.link.how"));
		lines.add(standing.filter(Channel.GroupStanding::forum).map(this::topics).orElse(RichText.EMPTY));
		lines.add(leads.isEmpty() ? this.phrases.say("desk.link.no-lead") : RichText.EMPTY);
		return Texts.lines(lines);
	}

	private List<Appointment> leads(Desk desk) {
		return this.appointments.of(desk.department()).stream().filter((each) -> each.role() == Role.LEAD).toList();
	}

	private RichText notOpen(Appointment lead) {
		String door = this.platforms.of(lead.person()).map(Channel::door).orElse("");
		return this.phrases.say("desk.link.missing-lead", "name", lead.name(), "door", door);
	}

	/** The categories of a desk in words. */
	String categories(Desk desk) {
		return desk.categories().isEmpty() ? this.phrases.label("desk.link.all-categories")
				: String.join("; ", desk.categories().stream().map(this.words::category).toList());
	}

	/** How the group stands, which settles whether it gets a thread a ticket. */
	private Optional<Channel.GroupStanding> standing(Desk desk) {
		Optional<Channel.GroupStanding> standing = this.platforms.of(desk.address())
			.map((channel) -> channel.standing(desk.address()));
		standing.filter(Channel.GroupStanding::known)
			.ifPresent((known) -> this.threads.allow(desk.address(), known.threads()));
		return standing;
	}

	private RichText topics(Channel.GroupStanding standing) {
		return this.phrases.say(standing.threads() ? "desk.link.topics" : "desk.link.no-topics");
	}

	private static List<String> missing(Channel.GroupStanding standing) {
		if (!standing.known()) {
			return List.of("unknown");
		}
		List<String> missing = new ArrayList<>();
		if (!standing.mayWrite()) {
			missing.add("writing");
		}
		if (!standing.supergroup()) {
			missing.add("supergroup");
		}
		if (!standing.readsAll() && !standing.admin()) {
			missing.add("admin");
		}
		return missing;
	}

}
