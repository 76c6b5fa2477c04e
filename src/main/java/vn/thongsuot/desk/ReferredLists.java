package vn.thongsuot.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.core.annotation.Order;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

import vn.thongsuot.dialogue.CommandHandler;
import vn.thongsuot.directory.Desk;
import vn.thongsuot.messaging.Content;
import vn.thongsuot.messaging.Incoming;
import vn.thongsuot.messaging.RichText;
import vn.thongsuot.messaging.Scope;
import vn.thongsuot.ticket.Referral;
import vn.thongsuot.ticket.Referrals;
import vn.thongsuot.ticket.Ticket;
import vn.thongsuot.ticket.TicketNumber;
import vn.thongsuot.ticket.TicketState;
import vn.thongsuot.ticket.Tickets;
import vn.thongsuot.wording.Phrases;
import vn.thongsuot.wording.SpokenTime;
import vn.thongsuot.wording.TicketWords;

/**
 * The tickets that wait for an answer from above: a group sees its own, the standing unit
 * all of them.
 */
@Component
@Order(2)
class ReferredLists implements WorkSection, CommandHandler {

	private static final int LISTED = 20;

	private static final int LETTER = 200;

	private final Referrals referrals;

	private final Cards cards;

	private final Tickets tickets;

	private final Access access;

	private final Told told;

	private final Phrases phrases;

	private final TicketWords words;

	private final SpokenTime time;

	ReferredLists(Referrals referrals, Cards cards, Tickets tickets, Access access, Told told, Phrases phrases,
			TicketWords words, SpokenTime time) {
		this.referrals = referrals;
		this.cards = cards;
		this.tickets = tickets;
		this.access = access;
		this.told = told;
		this.phrases = phrases;
		this.words = words;
		this.time = time;
	}

	@Override
	public RichText at(Desk desk) {
		List<Referral> own = own(desk);
		return own.isEmpty() ? RichText.EMPTY : text(own);
	}

	@Override
	public List<Spec> commands() {
		return List.of(new Spec(Scope.GROUP, "captren", "desk.command.captren"));
	}

	@Override
	public void command(Incoming incoming, Content.Command command) {
		switch (this.access.toDesk(incoming)) {
			case Access.Verdict.Granted(Desk desk) -> show(incoming, desk);
			case Access.Verdict.Refused(Access.Refusal why) ->
				this.told.say(incoming, this.phrases.say(why.key() + "-command"));
		}
	}

	private void show(Incoming incoming, Desk desk) {
		List<Referral> all = desk.isStandingUnits() ? this.referrals.waiting() : own(desk);
		if (all.isEmpty()) {
			this.told.say(incoming, this.phrases.say("referred.none"));
		}
		else {
			this.told.say(incoming, text(all), all.stream().limit(LISTED).map(Referral::ticket).toList(), "work");
		}
	}

	private List<Referral> own(Desk desk) {
		Set<TicketNumber> here = this.cards.ticketsAt(desk.id(), List.of(TicketState.REFERRED_UP), Limit.unlimited())
			.stream()
			.map(Ticket::number)
			.collect(Collectors.toSet());
		return this.referrals.waiting().stream().filter((referral) -> here.contains(referral.ticket())).toList();
	}

	private RichText text(List<Referral> referrals) {
		List<RichText> lines = new ArrayList<>();
		lines.add(this.phrases.say("referred.head", "count", referrals.size()));
		referrals.stream().limit(LISTED).map(this::line).forEach(lines::add);
		if (referrals.size() > LISTED) {
			lines.add(this.phrases.say("referred.more", "count", referrals.size() - LISTED));
		}
		return Texts.lines(lines);
	}

	private RichText line(Referral referral) {
		Ticket ticket = this.tickets.findById(referral.ticket().value()).orElseThrow();
		return this.phrases.say("referred.line", "headline", this.words.headline(ticket), "commune",
				this.words.commune(ticket.commune()), "department", this.words.department(referral.department()),
				"authority", this.words.authority(referral.authority()), "day", this.time.day(referral.at()), "letter",
				Texts.begin(referral.letter(), LETTER));
	}

}
