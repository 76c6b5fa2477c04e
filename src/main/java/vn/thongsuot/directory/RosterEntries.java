package vn.thongsuot.directory;

import java.util.Optional;

import org.springframework.data.repository.Repository;

/** Everybody on the roster. */
interface RosterEntries extends Repository<RosterEntry, String> {

	Optional<RosterEntry> findById(String phoneHash);

	RosterEntry save(RosterEntry entry);

	void deleteById(String phoneHash);

	long count();

}
