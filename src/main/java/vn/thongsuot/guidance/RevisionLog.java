package vn.thongsuot.guidance;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import vn.thongsuot.calendar.BusinessClock;

/**
 * Notices which entries are new or changed, wherever they come from. What is there when a
 * database is used for the first time is not new, nor what was away for a while and comes
 * back as it was.
 */
@Component
class RevisionLog {

	private static final Logger log = LoggerFactory.getLogger(RevisionLog.class);

	private final EntryRevisions revisions;

	private final BusinessClock clock;

	private final TransactionTemplate transaction;

	RevisionLog(EntryRevisions revisions, BusinessClock clock, TransactionTemplate transaction) {
		this.revisions = revisions;
		this.clock = clock;
		this.transaction = transaction;
	}

	/**
	 * Compares these entries, which are all that there are, with what was there before.
	 * What is gone is remembered: a file that was broken for a while is nothing new.
	 */
	void note(Collection<Entry> entries) {
		try {
			this.transaction.executeWithoutResult((status) -> compare(entries));
		}
		catch (DataIntegrityViolationException ex) {
			log.debug("Another node has noted the same entries", ex);
		}
	}

	private void compare(Collection<Entry> entries) {
		Map<String, EntryRevision> before = all();
		Instant now = this.clock.now();
		Instant addedAt = before.isEmpty() ? null : now;
		for (Entry entry : entries) {
			EntryRevision known = before.get(entry.id());
			if (known == null) {
				this.revisions.save(new EntryRevision(entry.id(), fingerprint(entry), addedAt));
			}
			else {
				known.revise(fingerprint(entry), now);
			}
		}
	}

	/** Every revision by the id of its entry. */
	Map<String, EntryRevision> all() {
		return this.revisions.findAll().stream().collect(Collectors.toMap(EntryRevision::entry, Function.identity()));
	}

	/** Of that which readers see; another wording for the search is no news. */
	private static String fingerprint(Entry entry) {
		List<String> seen = List.of(entry.question(), entry.answer(), entry.details(), entry.legalBasis().toString(),
				Objects.toString(entry.validFrom()), Objects.toString(entry.validUntil()), entry.status().name());
		return Fingerprints.of(String.join("\u0000", seen));
	}

}
