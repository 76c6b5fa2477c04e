package vn.thongsuot.messaging;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What did not arrive, from the database. */
@Component
@Transactional(readOnly = true)
class StoredUndeliverables implements Undeliverables {

	private final PostedMessages messages;

	private final StoredUpdates updates;

	StoredUndeliverables(PostedMessages messages, StoredUpdates updates) {
		this.messages = messages;
		this.updates = updates;
	}

	@Override
	public long count(Instant since) {
		return this.messages.countUndeliveredSince(since) + this.updates.countParkedSince(since);
	}

	@Override
	public List<Line> since(Instant since) {
		List<Line> lines = new ArrayList<>();
		this.messages.undeliveredSince(since).forEach((message) -> lines.add(message.line()));
		this.updates.parkedSince(since).forEach((parked) -> lines.add(parked.line()));
		lines.sort(Comparator.comparing(Line::at));
		return lines;
	}

}
