package vn.thongsuot.conversation;

import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;

import vn.thongsuot.guidance.Guidance;
import vn.thongsuot.messaging.Button;
import vn.thongsuot.messaging.RichText;
import vn.thongsuot.ticket.Ticket;
import vn.thongsuot.wording.Discretion;
import vn.thongsuot.wording.SpokenTime;
import vn.thongsuot.wording.TicketWords;

/** How tickets of other communes are offered below a draft. */
@Component
class OthersAskText {

	/** Draft, ticket. */
	static final String JOIN = "j-join";

	private static final int GLANCE = 200;

	private final Voice voice;

	private final Guidance guidance;

	private final Discretion discretion;

	private final TicketWords words;

	private final SpokenTime time;

	OthersAskText(Voice voice, Guidance guidance, Discretion discretion, TicketWords words, SpokenTime time) {
		this.voice = voice;
		this.guidance = guidance;
		this.discretion = discretion;
		this.words = words;
		this.time = time;
	}

	/** Empty if there is nothing to join. */
	RichText of(DraftStep draft, OthersAsk.Offer offer) {
		if (offer.tickets().isEmpty()) {
			return RichText.EMPTY;
		}
		List<RichText> lines = new ArrayList<>();
		lines.add(this.voice.text("conversation.others.head", "count", offer.communes()));
		offer.answered().map((ticket) -> line("conversation.others.answered", draft, ticket)).ifPresent(lines::add);
		offer.open().map((ticket) -> line("conversation.others.open", draft, ticket)).ifPresent(lines::add);
		return new RichText("\n").then(RichText.lines(lines));
	}

	List<List<Button>> buttons(DraftStep draft, OthersAsk.Offer offer) {
		List<List<Button>> rows = new ArrayList<>();
		offer.answered()
			.ifPresent((ticket) -> rows.add(List.of(button("conversation.others.button.answered", draft, ticket))));
		offer.open().ifPresent((ticket) -> rows.add(List.of(button("conversation.others.button.open", draft, ticket))));
		return rows;
	}

	private Button button(String label, DraftStep draft, Ticket ticket) {
		return this.voice.button(label, JOIN, draft.id(), ticket.number().value());
	}

	private RichText line(String key, DraftStep draft, Ticket ticket) {
		return this.voice.text(key, "department", this.words.department(ticket.department()), "due",
				this.time.of(ticket.dueAt()), "what", what(draft, ticket));
	}

	/** The question if nobody can be told from it, else what guidance calls the like. */
	private String what(DraftStep draft, Ticket ticket) {
		return this.discretion.question(ticket)
			.map((question) -> this.voice.label("conversation.others.question", "question", glance(question)))
			.orElseGet(() -> about(draft, ticket));
	}

	private String about(DraftStep draft, Ticket ticket) {
		String category = this.words.category(ticket.category());
		return this.guidance.search(glance(draft.text()))
			.entries()
			.stream()
			.findFirst()
			.map((entry) -> this.voice.label("conversation.others.title", "category", category, "title",
					entry.question()))
			.orElseGet(() -> this.voice.label("conversation.others.category", "category", category));
	}

	private static String glance(String text) {
		String line = text.strip().replaceAll("\\s+", " ");
		if (line.length() <= GLANCE) {
			return line;
		}
		int space = line.lastIndexOf(' ', GLANCE);
		return line.substring(0, (space > GLANCE / 2) ? space : GLANCE) + "…";
	}

}
