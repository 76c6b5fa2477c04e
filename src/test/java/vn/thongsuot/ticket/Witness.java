package vn.thongsuot.ticket;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.context.event.EventListener;

/** Sees what those see who tell officers and groups of tickets. */
class Witness {

	private final Set<Long> filed = new HashSet<>();

	private final List<Long> unseen = new ArrayList<>();

	private final Map<Long, List<String>> released = new HashMap<>();

	private final Set<String> saidToOfficers = new HashSet<>();

	private final Set<String> amongColleagues = new HashSet<>();

	private final Set<TicketAction> actions = EnumSet.noneOf(TicketAction.class);

	@EventListener
	void see(TicketChanged changed) {
		this.actions.add(changed.event().action());
		long number = changed.ticket().number().value();
		if (changed.event().action() == TicketAction.FILE && this.filed.add(number)) {
			this.unseen.add(number);
		}
		if (changed.event().action() == TicketAction.NOTE) {
			this.amongColleagues.add(changed.event().detail());
		}
	}

	@EventListener
	void see(ReplyChanged changed) {
		Reply reply = changed.reply();
		switch (reply.state()) {
			case RELEASED -> {
				this.released.computeIfAbsent(reply.id(), (id) -> new ArrayList<>()).add(reply.answer());
				this.saidToOfficers.add(reply.answer());
			}
			case INTERNAL -> this.amongColleagues.add(reply.answer());
			default -> {
				// It has not gone, or went before.
			}
		}
	}

	@EventListener
	void see(CorrectionChanged changed) {
		if (changed.correction().state() == Correction.State.SENT) {
			this.saidToOfficers.add(changed.correction().words());
		}
	}

	/** Tickets that were filed since this was last asked. */
	List<Long> news() {
		List<Long> news = List.copyOf(this.unseen);
		this.unseen.clear();
		return news;
	}

	/** How often a reply has gone out. */
	int timesReleased(Reply reply) {
		return this.released.getOrDefault(reply.id(), List.of()).size();
	}

	/** What was said both to an officer and among colleagues. */
	Set<String> betrayed() {
		Set<String> both = new HashSet<>(this.saidToOfficers);
		both.retainAll(this.amongColleagues);
		return both;
	}

	Set<TicketAction> actions() {
		return this.actions;
	}

	void clear() {
		this.filed.clear();
		this.unseen.clear();
		this.released.clear();
		this.saidToOfficers.clear();
		this.amongColleagues.clear();
	}

}
