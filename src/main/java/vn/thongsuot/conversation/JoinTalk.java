package vn.thongsuot.conversation;

import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.thongsuot.dialogue.PressHandler;
import vn.thongsuot.dialogue.Presses;
import vn.thongsuot.dialogue.StalePressException;
import vn.thongsuot.dialogue.Steps;
import vn.thongsuot.directory.Officer;
import vn.thongsuot.messaging.Address;
import vn.thongsuot.messaging.Content;
import vn.thongsuot.messaging.Incoming;
import vn.thongsuot.messaging.Keyboard;
import vn.thongsuot.messaging.Outgoing;
import vn.thongsuot.ticket.JointAsking;
import vn.thongsuot.ticket.RefusedTransitionException;
import vn.thongsuot.ticket.TicketNumber;
import vn.thongsuot.wording.TicketWords;

/** Joins a ticket of another commune in place of sending a draft, and leaves it again. */
@Component
class JoinTalk implements PressHandler {

	static final String SHOW = "j-show";

	static final String OWN = "j-own";

	static final String LEAVE = "j-leave";

	private final Voice voice;

	private final Steps steps;

	private final Summary summary;

	private final OthersAsk othersAsk;

	private final OwnTickets own;

	private final JoinedTickets joined;

	private final JoinedPage page;

	private final JointAsking jointAsking;

	JoinTalk(Voice voice, Steps steps, Summary summary, OthersAsk othersAsk, OwnTickets own, JoinedTickets joined,
			JoinedPage page, JointAsking jointAsking) {
		this.voice = voice;
		this.steps = steps;
		this.summary = summary;
		this.othersAsk = othersAsk;
		this.own = own;
		this.joined = joined;
		this.page = page;
		this.jointAsking = jointAsking;
	}

	@Override
	public Set<String> verbs() {
		return Set.of(OthersAskText.JOIN, SHOW, OWN, LEAVE);
	}

	@Override
	public @Nullable String press(Incoming incoming, Content.Press press) {
		Address address = incoming.chat();
		Officer officer = this.own.officer(address)
			.orElseThrow(() -> new StalePressException("Only admitted officers join"));
		return switch (press.verb()) {
			case OthersAskText.JOIN -> join(officer, draft(address, press), Presses.number(press, 1));
			case OWN -> fileOwn(officer, Presses.number(press, 0));
			case LEAVE -> leave(officer, this.joined.by(address, Presses.number(press, 0)));
			default -> {
				this.page.show(this.joined.by(address, Presses.number(press, 0)));
				yield null;
			}
		};
	}

	private DraftStep draft(Address officer, Content.Press press) {
		return this.steps.at(officer)
			.filter(DraftStep.class::isInstance)
			.map(DraftStep.class::cast)
			.filter((draft) -> draft.id().equals(Presses.text(press, 0)))
			.orElseThrow(() -> new StalePressException("That draft is gone"));
	}

	/** Only what is offered now can be joined, whatever the press names. */
	private @Nullable String join(Officer officer, DraftStep draft, long number) {
		Address address = officer.address().orElseThrow();
		boolean offered = this.othersAsk.to(address, draft)
			.tickets()
			.stream()
			.anyMatch((ticket) -> ticket.number().value() == number);
		if (!offered) {
			this.summary.revise(address, draft);
			return this.voice.label("conversation.joined.no-more");
		}
		try {
			this.jointAsking.join(officer, draft.draft(), new TicketNumber(number));
		}
		catch (RefusedTransitionException ex) {
			return this.voice.label("conversation.joined.no-more");
		}
		this.steps.clear(address);
		this.summary.retire(draft);
		return null;
	}

	/** The receipt of the new ticket says the rest. */
	private String fileOwn(Officer officer, long number) {
		return this.voice.label(this.jointAsking.fileOwn(officer, new TicketNumber(number)).isPresent()
				? "conversation.joined.own-filed" : "conversation.joined.not-joined");
	}

	private @Nullable String leave(Officer officer, JoinedTickets.Joined left) {
		this.jointAsking.leave(officer, left.ticket().number());
		this.voice
			.post(Outgoing.to(left.address(), this.voice.text("conversation.joined.left", "headline", left.headline()))
				.with(Keyboard.NONE)
				.about(TicketWords.subject(left.ticket().number()), "news"));
		return null;
	}

}
