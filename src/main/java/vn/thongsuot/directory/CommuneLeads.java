package vn.thongsuot.directory;

import java.time.Clock;

import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import vn.thongsuot.messaging.Address;

/** Makes officers leads of their commune, and keeps on record who did. */
@Component
class CommuneLeads {

	private static final String ROLE = "COMMUNE_LEAD";

	private final RoleGrants grants;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	CommuneLeads(RoleGrants grants, ApplicationEventPublisher events, Clock clock) {
		this.grants = grants;
		this.events = events;
		this.clock = clock;
	}

	void set(Officer officer, boolean lead, @Nullable Address by) {
		mark(officer, lead, by);
		announce(officer);
	}

	/** Makes or unmakes a lead without telling it yet. */
	void mark(Officer officer, boolean lead, @Nullable Address by) {
		if (officer.isLead() != lead) {
			officer.lead(lead);
			officer.address().ifPresent((person) -> record(officer, person, by));
		}
	}

	/** Tells it if the officer is a lead. */
	void announce(Officer officer) {
		if (officer.isLead()) {
			this.events.publishEvent(new LeadNamed(officer.id()));
		}
	}

	/** Notes that a lead goes, before the officer forgets the commune. */
	void end(Officer officer, @Nullable Address by) {
		if (officer.isLead()) {
			mark(officer, false, by);
		}
	}

	/** Ends it for somebody who leaves; the record stays, without the person. */
	void forget(Officer officer, Address person) {
		end(officer, person);
		this.grants.ofRole(ROLE, person).forEach((grant) -> grant.forget(new Address("left", "" + officer.id())));
	}

	private void record(Officer officer, Address person, @Nullable Address by) {
		if (officer.isLead()) {
			this.grants.grant(ROLE, officer.commune(), person, by, this.clock);
		}
		else {
			this.grants.revoke(ROLE, officer.commune(), person, by, this.clock);
		}
	}

}
