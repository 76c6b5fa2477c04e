package vn.thongsuot.directory;

import java.time.Clock;
import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.thongsuot.messaging.Address;

/** The roster in the database. */
@Service
@Transactional
class JpaRoster implements Roster {

	private final RosterEntries entries;

	private final PhoneHashes phones;

	private final Officers officers;

	private final Admitting admitting;

	private final CommuneLeads leads;

	private final Roles roles;

	private final Communes communes;

	private final Clock clock;

	JpaRoster(RosterEntries entries, PhoneHashes phones, Officers officers, Admitting admitting, CommuneLeads leads,
			Roles roles, Communes communes, Clock clock) {
		this.entries = entries;
		this.phones = phones;
		this.officers = officers;
		this.admitting = admitting;
		this.leads = leads;
		this.roles = roles;
		this.communes = communes;
		this.clock = clock;
	}

	@Override
	public Result importCsv(byte[] bytes, Address by) {
		if (!this.roles.isAdministrator(by)) {
			throw new NotAllowedException(by);
		}
		RosterReader reader = new RosterReader(this.communes);
		Tally tally = new Tally();
		reader.read(bytes).forEach((person) -> take(person, by, tally));
		return new Result(tally.added, tally.updated, tally.unchanged, tally.admitted, reader.problems());
	}

	private void take(RosterReader.Person person, Address by, Tally tally) {
		String hash = this.phones.of(person.phone()).orElseThrow();
		Optional<RosterEntry> before = this.entries.findById(hash);
		if (before.isEmpty()) {
			this.entries.save(new RosterEntry(hash, person.commune(), person.lead(), this.clock.instant()));
			tally.added++;
		}
		else if (before.get().says(person.commune(), person.lead())) {
			tally.unchanged++;
		}
		else {
			before.get().change(person.commune(), person.lead(), this.clock.instant());
			tally.updated++;
		}
		this.officers.withPhone(hash).forEach((officer) -> apply(officer, person, by, tally));
	}

	/** Whoever has registered before gets what the roster says now. */
	private void apply(Officer officer, RosterReader.Person person, Address by, Tally tally) {
		if (officer.isWaiting() && this.admitting.admitUnasked(officer)) {
			tally.admitted++;
		}
		else if (officer.isAdmitted() && officer.commune().equals(person.commune())) {
			this.leads.set(officer, person.lead(), by);
		}
	}

	/** How many so far. */
	private static final class Tally {

		private int added;

		private int updated;

		private int unchanged;

		private int admitted;

	}

}
