package vn.thongsuot.messaging;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Traces in the database. */
@Component
@Transactional
class StoredTraces implements Traces {

	private final StoredUpdates updates;

	private final Calls calls;

	private final PostedMessages messages;

	private final PlatformMessages platformMessages;

	StoredTraces(StoredUpdates updates, Calls calls, PostedMessages messages, PlatformMessages platformMessages) {
		this.updates = updates;
		this.calls = calls;
		this.messages = messages;
		this.platformMessages = platformMessages;
	}

	@Override
	public void erase(Address chat) {
		this.updates.erase(chat.toString());
		this.calls.erase(chat.toString());
		this.platformMessages.detach(chat.toString());
		this.messages.detach(chat.toString());
	}

	@Override
	public void erase(Subject about) {
		this.calls.eraseAbout(about.toString());
	}

}
