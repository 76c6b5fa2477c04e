package vn.thongsuot.desk;

import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;

import vn.thongsuot.directory.Desk;
import vn.thongsuot.messaging.Channel;
import vn.thongsuot.messaging.RichText;
import vn.thongsuot.wording.Phrases;
import vn.thongsuot.wording.TicketWords;

/** What is said when a group has been linked: what it gets, and what is still missing. */
@Component
class LinkReport {

	private final Platforms platforms;

	private final Phrases phrases;

	private final TicketWords words;

	LinkReport(Platforms platforms, Phrases phrases, TicketWords words) {
		this.platforms = platforms;
		this.phrases = phrases;
		this.words = words;
	}

	RichText of(Desk desk) {
		List<RichText> lines = new ArrayList<>();
		lines.add(this.phrases.say("desk.link.done", "department", this.words.departmentInFull(desk.department()),
				"categories", categories(desk)));
		List<String> missing = missing(desk);
		lines.add(this.phrases.say(missing.isEmpty() ? "desk.link.complete" : "desk.link.missing.head"));
		missing.forEach((what) -> lines.add(this.phrases.say("desk.link.missing." + what)));
		lines.add(this.phrases.say("desk.link.how"));
		return Texts.lines(lines);
	}

	/** The categories of a desk in words. */
	String categories(Desk desk) {
		return desk.categories().isEmpty() ? this.phrases.label("desk.link.all-categories")
				: String.join("; ", desk.categories().stream().map(this.words::category).toList());
	}

	private List<String> missing(Desk desk) {
		return this.platforms.of(desk.address())
			.map((channel) -> missing(channel.standing(desk.address())))
			.orElse(List.of());
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
