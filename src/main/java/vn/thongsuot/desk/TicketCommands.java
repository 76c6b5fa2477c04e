package vn.thongsuot.desk;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

import vn.thongsuot.dialogue.CommandHandler;
import vn.thongsuot.directory.Desk;
import vn.thongsuot.messaging.Content;
import vn.thongsuot.messaging.Incoming;
import vn.thongsuot.messaging.RichText;
import vn.thongsuot.messaging.Scope;
import vn.thongsuot.ticket.Ticket;
import vn.thongsuot.ticket.TicketNumber;
import vn.thongsuot.wording.Phrases;

/** The commands with which staff look up their tickets, and get help. */
@Component
class TicketCommands implements CommandHandler {

	private static final Pattern NUMBER = Pattern.compile("#?(\\d{1,12})");

	private static final int LISTED = 20;

	private final Cards cards;

	private final Access access;

	private final TicketOpening opening;

	private final WorkList workList;

	private final CardWays ways;

	private final TicketSearch ticketSearch;

	private final GroupSearch search;

	private final GroupStanding standing;

	private final Told told;

	private final Phrases phrases;

	TicketCommands(Cards cards, Access access, TicketOpening opening, WorkList workList, CardWays ways,
			TicketSearch ticketSearch, GroupSearch search, GroupStanding standing, Told told, Phrases phrases) {
		this.cards = cards;
		this.access = access;
		this.opening = opening;
		this.workList = workList;
		this.ways = ways;
		this.ticketSearch = ticketSearch;
		this.search = search;
		this.standing = standing;
		this.told = told;
		this.phrases = phrases;
	}

	@Override
	public List<Spec> commands() {
		return List.of(new Spec(Scope.GROUP, "viec", "desk.command.viec"),
				new Spec(Scope.GROUP, "phieu", "desk.command.phieu"),
				new Spec(Scope.GROUP, "timphieu", "desk.command.timphieu"),
				new Spec(Scope.GROUP, "tracuu", "desk.command.tracuu"),
				new Spec(Scope.GROUP, "trogiup", "desk.command.trogiup"), new Spec(Scope.GROUP, "help", ""));
	}

	@Override
	public void command(Incoming incoming, Content.Command command) {
		this.standing.seen(incoming);
		switch (command.name()) {
			case "viec" -> asStaff(incoming, (desk) -> work(incoming, desk));
			case "phieu" -> asStaff(incoming, (desk) -> course(incoming, desk, command.argument()));
			case "timphieu" -> asStaff(incoming, (desk) -> find(incoming, desk, command.argument()));
			case "tracuu" -> this.search.answer(incoming, command.argument());
			default -> this.told.say(incoming, this.phrases.say("desk.help.text"));
		}
	}

	private void asStaff(Incoming incoming, Consumer<Desk> action) {
		switch (this.access.toDesk(incoming)) {
			case Access.Verdict.Granted(Desk desk) -> action.accept(desk);
			case Access.Verdict.Refused(Access.Refusal why) ->
				this.told.say(incoming, this.phrases.say(why.key() + "-command"));
		}
	}

	private void work(Incoming incoming, Desk desk) {
		List<Ticket> open = this.cards.ticketsAt(desk.id(), OpenStates.OWN, Limit.of(LISTED + 1));
		List<Ticket> shown = open.subList(0, Math.min(open.size(), LISTED));
		RichText list = this.workList.of(shown, open.size() > LISTED, desk);
		if (shown.isEmpty()) {
			this.told.say(incoming, list);
		}
		else {
			this.told.say(incoming, list, shown.stream().map(Ticket::number).toList(), "work",
					this.ways.keyboard(shown, desk));
		}
	}

	/** A number alone is that ticket. */
	private void find(Incoming incoming, Desk desk, String words) {
		if (NUMBER.matcher(words.strip()).matches()) {
			course(incoming, desk, words);
		}
		else {
			this.ticketSearch.answer(incoming, desk, words);
		}
	}

	private void course(Incoming incoming, Desk desk, String argument) {
		Matcher matcher = NUMBER.matcher(argument.strip());
		if (!matcher.matches()) {
			this.told.say(incoming, this.phrases.say("desk.course.which"));
			return;
		}
		this.opening.show(incoming, desk, new TicketNumber(Long.parseLong(matcher.group(1))));
	}

}
