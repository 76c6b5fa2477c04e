package vn.thongsuot.desk;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.thongsuot.dialogue.CommandHandler;
import vn.thongsuot.directory.Actor;
import vn.thongsuot.directory.Desk;
import vn.thongsuot.directory.Roles;
import vn.thongsuot.messaging.Address;
import vn.thongsuot.messaging.Content;
import vn.thongsuot.messaging.Incoming;
import vn.thongsuot.messaging.RichText;
import vn.thongsuot.messaging.Scope;
import vn.thongsuot.messaging.Sender;
import vn.thongsuot.wording.Phrases;

/**
 * The command with which somebody gives all tickets that they have taken to the colleague
 * to whose message they reply.
 */
@Component
class HandOverCommand implements CommandHandler {

	private final HandingOver handingOver;

	private final Access access;

	private final GroupAuthors authors;

	private final Roles roles;

	private final Told told;

	private final Phrases phrases;

	HandOverCommand(HandingOver handingOver, Access access, GroupAuthors authors, Roles roles, Told told,
			Phrases phrases) {
		this.handingOver = handingOver;
		this.access = access;
		this.authors = authors;
		this.roles = roles;
		this.told = told;
		this.phrases = phrases;
	}

	@Override
	public List<Spec> commands() {
		return List.of(new Spec(Scope.GROUP, "bangiao", "desk.command.bangiao"));
	}

	@Override
	public void command(Incoming incoming, Content.Command command) {
		switch (this.access.toDesk(incoming)) {
			case Access.Verdict.Granted(Desk desk) -> this.told.say(incoming, handOver(incoming, desk));
			case Access.Verdict.Refused(Access.Refusal why) ->
				this.told.say(incoming, this.phrases.say(why.key() + "-command"));
		}
	}

	private RichText handOver(Incoming incoming, Desk desk) {
		Address from = incoming.sender().person();
		Sender colleague = incoming.repliedTo();
		Address to = (colleague != null) ? colleague.person() : null;
		if (from == null || colleague == null || to == null) {
			return this.phrases.say((from == null) ? "desk.link.anonymous" : "desk.hand-over.how");
		}
		String wrong = wrong(from, to, desk);
		if (wrong != null) {
			return this.phrases.say("desk.hand-over." + wrong, "name", colleague.name());
		}
		int count = this.handingOver.toColleague(from, this.authors.of(colleague, desk), desk);
		return this.phrases.say("desk.hand-over.done", "name", colleague.name(), "count", count);
	}

	private @Nullable String wrong(Address from, Address to, Desk desk) {
		if (from.equals(to)) {
			return "yourself";
		}
		if (!this.roles.mayActFor(desk.department(), new Actor(to, desk.address()))) {
			return "not-staff";
		}
		return this.handingOver.takenBy(from, desk).isEmpty() ? "nothing" : null;
	}

}
