package vn.thongsuot.directory;

import java.time.Clock;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.thongsuot.messaging.Address;

/** Makes officers leads of their commune, and keeps on record who did. */
@Component
class CommuneLeads {

	private static final String ROLE = "COMMUNE_LEAD";

	private final RoleGrants grants;

	private final Clock clock;

	CommuneLeads(RoleGrants grants, Clock clock) {
		this.grants = grants;
		this.clock = clock;
	}

	void set(Officer officer, boolean lead, @Nullable Address by) {
		if (officer.isLead() != lead) {
			officer.lead(lead);
			officer.address().ifPresent((person) -> record(officer, person, by));
		}
	}

	/** Notes that a lead goes, before the officer forgets the commune. */
	void end(Officer officer, @Nullable Address by) {
		if (officer.isLead()) {
			set(officer, false, by);
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
