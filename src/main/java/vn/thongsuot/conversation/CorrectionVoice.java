package vn.thongsuot.conversation;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import vn.thongsuot.dialogue.PressHandler;
import vn.thongsuot.dialogue.Presses;
import vn.thongsuot.dialogue.StalePressException;
import vn.thongsuot.messaging.Content;
import vn.thongsuot.messaging.Incoming;
import vn.thongsuot.messaging.Keyboard;
import vn.thongsuot.messaging.Outgoing;
import vn.thongsuot.messaging.RichText;
import vn.thongsuot.ticket.Correcting;
import vn.thongsuot.ticket.Correction;
import vn.thongsuot.ticket.CorrectionChanged;
import vn.thongsuot.ticket.Replies;
import vn.thongsuot.ticket.Reply;
import vn.thongsuot.ticket.Ticket;
import vn.thongsuot.wording.Discretion;
import vn.thongsuot.wording.TicketWords;

/**
 * Tells the officer that an answer was corrected: it changes where it stands, and a new
 * message says what changed, since a change makes no sound.
 */
@Component
class CorrectionVoice implements PressHandler {

	private static final String READ = "t-read";

	private final Voice voice;

	private final OfficerVoice officerVoice;

	private final OwnTickets own;

	private final JoinedTickets joined;

	private final JoinedVoice joinedVoice;

	private final Discretion discretion;

	private final Correcting correcting;

	private final Replies replies;

	private final TicketWords words;

	CorrectionVoice(Voice voice, OfficerVoice officerVoice, OwnTickets own, JoinedTickets joined,
			JoinedVoice joinedVoice, Discretion discretion, Correcting correcting, Replies replies, TicketWords words) {
		this.voice = voice;
		this.officerVoice = officerVoice;
		this.own = own;
		this.joined = joined;
		this.joinedVoice = joinedVoice;
		this.discretion = discretion;
		this.correcting = correcting;
		this.replies = replies;
		this.words = words;
	}

	@EventListener
	void follow(CorrectionChanged changed) {
		if (changed.correction().state() == Correction.State.SENT) {
			Reply reply = changed.reply();
			Ticket ticket = changed.ticket();
			this.officerVoice.reviseReply(ticket, reply);
			this.joined.of(ticket)
				.filter((joined) -> this.joinedVoice.hasGone(joined, reply))
				.forEach((joined) -> tell(joined, changed));
			this.officerVoice.address(ticket)
				.ifPresent(
						(address) -> this.voice
							.post(Outgoing.to(address, news(changed))
								.with(Keyboard.Buttons.row(this.voice
									.button("conversation.correction.read", READ, changed.correction().id())
									.primary()))
								.keyed(key(changed.correction()))
								.about(TicketWords.subject(ticket.number()), "news")));
		}
	}

	@Override
	public Set<String> verbs() {
		return Set.of(READ);
	}

	@Override
	public @Nullable String press(Incoming incoming, Content.Press press) {
		Correction correction = this.correcting.byId(Presses.number(press, 0))
			.orElseThrow(() -> new StalePressException("No such correction"));
		Reply reply = this.replies.findById(correction.reply()).orElseThrow();
		Ticket ticket = this.own.own(incoming.chat(), reply.ticket().value());
		this.correcting.read(correction.id());
		this.voice.revise(key(correction),
				this.voice.text("conversation.correction.was-read", "headline", this.words.headline(ticket)),
				Keyboard.NONE);
		return this.voice.label("conversation.correction.thanks");
	}

	private void tell(JoinedTickets.Joined joined, CorrectionChanged changed) {
		this.joinedVoice.reviseReply(joined, changed.reply());
		String lines = changedLines(changed.before(), changed.correction().words());
		this.voice.post(Outgoing
			.to(joined.address(),
					this.voice.text("conversation.joined.corrected", "headline", joined.headline(), "department",
							this.words.departmentInFull(changed.reply().department()), "changed",
							this.discretion.forOthers(changed.reply(), changed.ticket(), lines)))
			.keyed(key(changed.correction()) + ":" + joined.address())
			.about(TicketWords.subject(joined.ticket().number()), "news"));
	}

	private RichText news(CorrectionChanged changed) {
		return this.voice.text("conversation.correction.text", "headline", this.words.headline(changed.ticket()),
				"department", this.words.departmentInFull(changed.reply().department()), "changed",
				RichText.plain(changedLines(changed.before(), changed.correction().words())));
	}

	/** The new lines; all of them if something was only left out. */
	private static String changedLines(String before, String after) {
		Set<String> known = before.lines().map(String::strip).collect(Collectors.toSet());
		List<String> changed = after.lines().filter((line) -> !known.contains(line.strip())).toList();
		return changed.isEmpty() ? after : String.join("\n", changed);
	}

	private static String key(Correction correction) {
		return "corrected:" + correction.id();
	}

}
