package vn.thongsuot.editing;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import vn.thongsuot.calendar.BusinessClock;
import vn.thongsuot.guidance.StoredEntries;
import vn.thongsuot.guidance.StoredEntry;

/** Looks every few seconds who is to be asked or told. */
@Component
class EditingTimer {

	private static final Logger log = LoggerFactory.getLogger(EditingTimer.class);

	private final StoredEntries entries;

	private final EntryCards cards;

	private final Telling telling;

	private final Reviews reviews;

	private final FaultNews faultNews;

	private final BusinessClock clock;

	private final TransactionOperations transaction;

	EditingTimer(StoredEntries entries, EntryCards cards, Telling telling, Reviews reviews, FaultNews faultNews,
			BusinessClock clock, TransactionOperations transaction) {
		this.entries = entries;
		this.cards = cards;
		this.telling = telling;
		this.reviews = reviews;
		this.faultNews = faultNews;
		this.clock = clock;
		this.transaction = transaction;
	}

	@Scheduled(fixedDelayString = "${thongsuot.editing.scan:2s}")
	void tick() {
		this.entries.findByStateOrderById(StoredEntry.State.AWAITING_APPROVAL)
			.forEach((entry) -> round(() -> this.transaction.executeWithoutResult((status) -> this.cards.ask(entry))));
		this.entries.findByStateAndToldAtIsNullOrderById(StoredEntry.State.APPROVED)
			.forEach((entry) -> round(() -> this.telling.tell(entry.number())));
		round(() -> this.reviews.go(this.clock.now()));
		round(this.faultNews::go);
	}

	/** Trouble with one keeps nothing from the others. */
	private static void round(Runnable round) {
		try {
			round.run();
		}
		catch (RuntimeException ex) {
			log.error("Who is to be told of guidance could not be told; it is tried again", ex);
		}
	}

}
