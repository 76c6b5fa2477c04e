package vn.thongsuot.messaging;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Traces in the database. */
@Component
@Transactional
class StoredTraces implements Traces {

	private final StoredUpdates updates;

	private final Calls calls;

	StoredTraces(StoredUpdates updates, Calls calls) {
		this.updates = updates;
		this.calls = calls;
	}

	@Override
	public void erase(Address chat) {
		this.updates.erase(chat.toString());
		this.calls.erase(chat.toString());
	}

	@Override
	public void erase(Subject about) {
		this.calls.eraseAbout(about.toString());
	}

}
