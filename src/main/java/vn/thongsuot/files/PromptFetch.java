package vn.thongsuot.files;

import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Fetches a file as soon as it is wanted: somebody may be waiting for it. */
@Component
class PromptFetch {

	private final Fetcher fetcher;

	PromptFetch(Fetcher fetcher) {
		this.fetcher = fetcher;
	}

	@Async
	@TransactionalEventListener
	void follow(FileWanted wanted) {
		this.fetcher.fetchDue();
	}

}
