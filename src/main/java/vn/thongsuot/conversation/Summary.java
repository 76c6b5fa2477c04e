package vn.thongsuot.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

import vn.thongsuot.messaging.Address;
import vn.thongsuot.messaging.Button;
import vn.thongsuot.messaging.Keyboard;
import vn.thongsuot.messaging.Outgoing;
import vn.thongsuot.messaging.RichText;
import vn.thongsuot.ticket.Kind;
import vn.thongsuot.wording.TicketWords;

/**
 * The summary of a draft: what will be sent to whom, what had better be covered, and what
 * can be done.
 */
@Component
class Summary {

	private static final int GLANCE = 1_200;

	private final Voice voice;

	private final Receivers receivers;

	private final TicketWords words;

	private final OthersAsk othersAsk;

	private final OthersAskText othersText;

	Summary(Voice voice, Receivers receivers, TicketWords words, OthersAsk othersAsk, OthersAskText othersText) {
		this.voice = voice;
		this.receivers = receivers;
		this.words = words;
		this.othersAsk = othersAsk;
		this.othersText = othersText;
	}

	void show(Address officer, DraftStep draft) {
		OthersAsk.Offer offer = this.othersAsk.to(officer, draft);
		this.voice.post(Outgoing.to(officer, text(draft, offer)).with(buttons(draft, offer)).keyed(draft.summaryKey()));
	}

	void revise(Address officer, DraftStep draft) {
		OthersAsk.Offer offer = this.othersAsk.to(officer, draft);
		this.voice.revise(draft.summaryKey(), text(draft, offer), buttons(draft, offer));
	}

	/** Takes the buttons away from the last summary. */
	void retire(DraftStep draft) {
		if (draft.shown() > 0) {
			this.voice.revise(draft.summaryKey(), text(draft, OthersAsk.Offer.NONE), Keyboard.NONE);
		}
	}

	private RichText text(DraftStep draft, OthersAsk.Offer offer) {
		RichText text = this.voice.text("conversation.summary.whole", "department", department(draft), "category",
				this.words.category(draft.category()), "kind",
				this.voice.label((draft.kind() == Kind.PETITION) ? "ticket.kind.petition" : "ticket.kind.question"),
				"text", shown(draft.text()), "files", files(draft), "privacy", privacy(draft), "urgent", urgent(draft),
				"warnings", warnings(draft));
		return text.then(this.othersText.of(draft, offer));
	}

	/** The whole text, or as much of it as is read at a glance. */
	private RichText shown(String text) {
		if (text.length() <= GLANCE) {
			return new RichText("<quote>" + RichText.escape(text) + "</quote>");
		}
		int end = text.offsetByCodePoints(0, text.codePointCount(0, GLANCE));
		return this.voice.text("conversation.summary.beginning", "text", text.substring(0, end), "rest",
				text.length() - end);
	}

	private RichText files(DraftStep draft) {
		int count = draft.attached().size();
		return (count == 0) ? RichText.EMPTY : this.voice.text("conversation.summary.files", "count", count);
	}

	private RichText urgent(DraftStep draft) {
		String reason = draft.urgentReason();
		return (reason == null) ? RichText.EMPTY : this.voice.text("conversation.urgent.line", "reason", reason);
	}

	private RichText privacy(DraftStep draft) {
		return draft.onlyMine() ? this.voice.text("conversation.summary.only-mine") : RichText.EMPTY;
	}

	private RichText warnings(DraftStep draft) {
		Set<Sensitive> found = Sensitive.in(draft.text());
		RichText warnings = RichText.EMPTY;
		if (found.contains(Sensitive.SECRET)) {
			warnings = warnings.then(this.voice.text("conversation.summary.secret")).then(new RichText("\n"));
		}
		if (found.contains(Sensitive.CITIZEN_ID)) {
			warnings = warnings.then(this.voice.text("conversation.summary.citizen-id")).then(new RichText("\n"));
		}
		if (found.contains(Sensitive.PHONE)) {
			warnings = warnings.then(this.voice.text("conversation.summary.phone")).then(new RichText("\n"));
		}
		return draft.showsPapers() ? warnings.then(this.voice.text("conversation.summary.papers")) : warnings;
	}

	private Keyboard buttons(DraftStep draft, OthersAsk.Offer offer) {
		Set<Sensitive> found = Sensitive.in(draft.text());
		List<List<Button>> rows = new ArrayList<>();
		rows.add(List.of(button(sendLabel(draft, found), "w-send", draft).primary()));
		rows.addAll(this.othersText.buttons(draft, offer));
		if (found.contains(Sensitive.CITIZEN_ID) || found.contains(Sensitive.PHONE)) {
			rows.add(List.of(button("conversation.summary.mask", "w-mask", draft)));
		}
		rows.add(List.of(Button.of(this.voice.label("conversation.summary.category"), "w-cats", draft.id(), 0),
				button("conversation.summary.reword", "w-word", draft)));
		rows.add(List.of(
				button((draft.kind() == Kind.QUESTION) ? "conversation.summary.as-petition"
						: "conversation.summary.as-question", "w-kind", draft),
				button(draft.onlyMine() ? "conversation.summary.for-commune" : "conversation.summary.for-me", "w-mine",
						draft)));
		rows.add(List
			.of(button((draft.urgentReason() == null) ? "conversation.urgent.mark" : "conversation.urgent.unmark",
					"w-urgent", draft)));
		rows.add(List.of(button("conversation.summary.drop", "w-drop", draft).danger()));
		return new Keyboard.Buttons(rows);
	}

	private static String sendLabel(DraftStep draft, Set<Sensitive> found) {
		if (found.contains(Sensitive.SECRET)) {
			return "conversation.summary.send-not-secret";
		}
		return draft.showsPapers() ? "conversation.summary.send-covered" : "conversation.summary.send";
	}

	private Button button(String label, String verb, DraftStep draft) {
		return this.voice.button(label, verb, draft.id());
	}

	private String department(DraftStep draft) {
		return this.receivers.of(draft.category()).map(this.words::departmentInFull).orElse("");
	}

}
