package vn.thongsuot.guidance;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Consumer;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.scheduling.annotation.Async;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionOperations;

/**
 * All that people may find: what files say and what was approved here, each with its
 * approval. A file goes before a stored entry with its id.
 */
class Stock {

	private static final Logger log = LoggerFactory.getLogger(Stock.class);

	private final Library library;

	private final StoredEntries stored;

	private final ApprovalRows approvals;

	private final Marks marks;

	private final EntryLife life;

	private final Consumer<Collection<Entry>> noticed;

	private final TransactionOperations transaction;

	private Map<String, Entry> files = Map.of();

	private long seen = -1;

	private boolean ailing;

	Stock(Library library, StoredEntries stored, ApprovalRows approvals, Marks marks, EntryLife life,
			Consumer<Collection<Entry>> noticed, TransactionOperations transaction) {
		this.library = library;
		this.stored = stored;
		this.approvals = approvals;
		this.marks = marks;
		this.life = life;
		this.noticed = noticed;
		this.transaction = transaction;
	}

	/** Takes what the files say now. */
	synchronized void files(Map<String, Entry> entries) {
		this.files = entries;
		this.stored.findByStateOrderById(StoredEntry.State.APPROVED)
			.stream()
			.map((entry) -> entry.entry().id())
			.filter(entries::containsKey)
			.forEach(this.life::takeOver);
		this.seen = -1;
		catchUp();
	}

	/** Follows an approval on this node as soon as it is certain. */
	@Async
	@TransactionalEventListener
	void follow(GuidanceChanged changed) {
		look();
	}

	/** Follows what other nodes have changed; if it cannot, says so once. */
	@Scheduled(fixedDelayString = "${thongsuot.guidance.look:200ms}")
	synchronized void look() {
		try {
			catchUp();
			this.ailing = false;
		}
		catch (RuntimeException ex) {
			if (!this.ailing) {
				log.error("Changed guidance cannot be found as yet; it is tried again several times a second", ex);
			}
			this.ailing = true;
		}
	}

	private void catchUp() {
		long revision = this.marks.number(Mark.REVISION);
		if (revision != this.seen) {
			Map<String, Entry> all = this.transaction.execute((status) -> all());
			this.library.hold(all);
			this.noticed.accept(all.values());
			this.seen = revision;
		}
	}

	private Map<String, Entry> all() {
		Map<String, Entry> all = new TreeMap<>();
		this.stored.findByStateOrderById(StoredEntry.State.APPROVED)
			.forEach((entry) -> all.put(entry.entry().id(), entry.entry()));
		all.putAll(this.files);
		this.approvals.latest().forEach((approval) -> all.computeIfPresent(approval.entryId(), approved(approval)));
		return all;
	}

	/** With its approval; not at all if what it says was withdrawn. */
	private static BiFunction<String, Entry, Entry> approved(Approval approval) {
		return (id, entry) -> !approval.isOf(entry) ? entry
				: approval.isEnded() ? null : entry.approvedBy(approval.approvedBy().toString());
	}

}
