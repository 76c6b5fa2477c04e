package vn.thongsuot.editing;

import java.util.List;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import vn.thongsuot.guidance.EntryAction;
import vn.thongsuot.guidance.EntryChanged;
import vn.thongsuot.guidance.StoredEntry;
import vn.thongsuot.messaging.Address;
import vn.thongsuot.messaging.Keyboard;
import vn.thongsuot.messaging.Outgoing;
import vn.thongsuot.messaging.ReplyTarget;
import vn.thongsuot.messaging.RichText;
import vn.thongsuot.messaging.Subject;
import vn.thongsuot.ticket.TicketNumber;
import vn.thongsuot.wording.TicketWords;

/**
 * Shows an entry to its writers, the standing unit and the leads, and keeps it up to
 * date.
 */
@Component
class EntryCards {

	static final String SUBJECT = "entry-draft";

	private final EntryPage page;

	private final Rights rights;

	private final Speech speech;

	private final TicketWords ticketWords;

	EntryCards(EntryPage page, Rights rights, Speech speech, TicketWords ticketWords) {
		this.page = page;
		this.rights = rights;
		this.speech = speech;
		this.ticketWords = ticketWords;
	}

	@EventListener
	void follow(EntryChanged changed) {
		StoredEntry entry = changed.entry();
		if (changed.action() == EntryAction.MAKE) {
			this.rights.writersGroup(entry)
				.ifPresent((group) -> post(entry, group, key(entry), this.page.writersButtons(entry)));
			return;
		}
		revise(entry);
		if (changed.action() == EntryAction.SUBMIT) {
			ask(entry);
			askTheStandingUnit(entry);
		}
		else {
			tellWriters(entry, changed.action());
		}
	}

	/** Brings every message that shows it up to date. */
	private void revise(StoredEntry entry) {
		RichText text = this.page.text(entry);
		this.speech.revise(key(entry), text, this.page.writersButtons(entry));
		this.rights.standingUnitGroups()
			.forEach((group) -> this.speech.revise(key(entry, group), text, this.page.formButtons(entry)));
		this.rights.leads(entry.department())
			.forEach((lead) -> this.speech.revise(key(entry, lead), text, this.page.leadsButtons(entry)));
	}

	/** Asks all leads who were not asked yet; it can be repeated at any time. */
	void ask(StoredEntry entry) {
		List<Address> leads = this.rights.asked(entry.department());
		leads.forEach((lead) -> post(entry, lead, key(entry, lead), this.page.leadsButtons(entry)));
		if (leads.isEmpty()) {
			askForLead(entry);
		}
	}

	private void askForLead(StoredEntry entry) {
		RichText missing = this.speech.text("editing.no-lead.needed", "department",
				this.ticketWords.departmentInFull(entry.department()));
		this.rights.writersGroup(entry)
			.ifPresent(
					(group) -> this.speech
						.post(under(entry, group,
								this.speech.text("editing.no-lead.kept", "department",
										this.ticketWords.department(entry.department())))
							.keyed("no-lead:" + turn(entry))));
		List.of(this.rights.standingUnitGroups(), this.rights.administrators())
			.forEach((all) -> all.forEach((each) -> this.speech
				.post(Outgoing.to(each, missing).keyed("no-lead:" + turn(entry) + ":" + each))));
	}

	private void askTheStandingUnit(StoredEntry entry) {
		if (!this.rights.isStandingUnits(entry)) {
			this.rights.standingUnitGroups()
				.forEach((group) -> post(entry, group, key(entry, group), this.page.formButtons(entry)));
		}
	}

	private void tellWriters(StoredEntry entry, EntryAction action) {
		String key = "editing.told." + EntryPage.name(action);
		if (action == EntryAction.APPROVE || action == EntryAction.DECLINE || action == EntryAction.RETIRE) {
			this.rights.writersGroup(entry)
				.ifPresent((group) -> this.speech.post(under(entry, group,
						this.speech.text(key, "number", new TicketNumber(entry.source().ticket()), "question",
								entry.entry().question(), "department", this.ticketWords.department(entry.department()),
								"reason", entry.reason()))));
		}
	}

	private Outgoing under(StoredEntry entry, Address group, RichText text) {
		return Outgoing.to(group, text).replyingTo(new ReplyTarget.Ours(key(entry))).about(subject(entry), "entry");
	}

	private void post(StoredEntry entry, Address to, String key, Keyboard keyboard) {
		this.speech
			.post(Outgoing.to(to, this.page.text(entry)).with(keyboard).keyed(key).about(subject(entry), "entry"));
	}

	private static Subject subject(StoredEntry entry) {
		return Subject.of(SUBJECT, entry.number());
	}

	/** The message in the group in which it is written. */
	static String key(StoredEntry entry) {
		return "entry:" + entry.number();
	}

	/** The message to somebody who was asked this time. */
	private static String key(StoredEntry entry, Address to) {
		return "entry:" + turn(entry) + ":" + to;
	}

	private static String turn(StoredEntry entry) {
		return entry.number() + ":" + entry.submissions();
	}

}
