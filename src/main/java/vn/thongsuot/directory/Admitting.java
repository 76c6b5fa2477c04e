package vn.thongsuot.directory;

import java.time.Clock;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import vn.thongsuot.messaging.Address;

/** Lets officers in, or to another commune, and says so. */
@Component
class Admitting {

	private final DirectorySettings settings;

	private final RosterEntries roster;

	private final CommuneLeads leads;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Admitting(DirectorySettings settings, RosterEntries roster, CommuneLeads leads, ApplicationEventPublisher events,
			Clock clock) {
		this.settings = settings;
		this.roster = roster;
		this.leads = leads;
		this.events = events;
		this.clock = clock;
	}

	boolean isOpen() {
		return this.settings.registration() == DirectorySettings.Registration.OPEN;
	}

	/**
	 * Admits somebody who waits without asking anybody, if the roster or an open
	 * registration allows it.
	 * @return whether it did
	 */
	boolean admitUnasked(Officer officer) {
		Optional<RosterEntry> entry = entry(officer);
		if (entry.isPresent()) {
			settle(officer, OfficerAdmitted.By.ROSTER, null, entry.get().isLead());
		}
		else if (isOpen()) {
			settle(officer, OfficerAdmitted.By.OPEN_REGISTRATION, null, false);
		}
		return !officer.isWaiting();
	}

	/** What the roster says of somebody in the commune that is asked for. */
	private Optional<RosterEntry> entry(Officer officer) {
		return officer.phoneHash()
			.flatMap(this.roster::findById)
			.filter((entry) -> entry.commune().equals(officer.askedCommune()));
	}

	/** Admits somebody who waits; whoever hears of it knows already who leads. */
	void settle(Officer officer, OfficerAdmitted.By how, @Nullable Address by, boolean lead) {
		if (officer.wantedCommune().isPresent()) {
			move(officer, by, lead);
		}
		else {
			officer.admit(by, this.clock.instant());
			this.leads.mark(officer, lead, by);
			this.events.publishEvent(new OfficerAdmitted(officer.id(), how));
		}
		this.leads.announce(officer);
	}

	private void move(Officer officer, @Nullable Address by, boolean lead) {
		String from = officer.commune();
		this.leads.end(officer, by);
		officer.move(by, this.clock.instant());
		this.leads.mark(officer, lead, by);
		this.events.publishEvent(new OfficerMoved(officer.id(), from, officer.commune()));
	}

	/** Takes somebody off the roster who wants to be forgotten. */
	void forget(Officer officer) {
		officer.phoneHash().ifPresent(this.roster::deleteById);
	}

}
