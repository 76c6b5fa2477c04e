package vn.thongsuot.messaging;

import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Threads in the database; the platform is told by calls in the order of the chat. */
@Component
@Transactional
class StoredThreads implements Threads {

	private final ChatThreads threads;

	private final OutboxLanes lanes;

	private final Calls calls;

	private final KnownAddresses addresses;

	private final Bell outboxBell;

	StoredThreads(ChatThreads threads, OutboxLanes lanes, Calls calls, KnownAddresses addresses, Bell outboxBell) {
		this.threads = threads;
		this.lanes = lanes;
		this.calls = calls;
		this.addresses = addresses;
		this.outboxBell = outboxBell;
	}

	@Override
	public void allow(Address group, boolean possible) {
		this.addresses.bearsThreads(this.addresses.current(group), possible);
	}

	@Override
	public void open(Address group, Subject about, String title) {
		Address current = this.addresses.current(group);
		Optional<ChatThread> known = find(current, about);
		if (known.isPresent()) {
			turn(current, known.get(), false);
		}
		else if (this.lanes.bearsThreads(current.toString())) {
			this.threads.save(new ChatThread(current, about, title));
		}
	}

	@Override
	public void close(Address group, Subject about) {
		Address current = this.addresses.current(group);
		find(current, about).ifPresent((thread) -> turn(current, thread, true));
	}

	private void turn(Address group, ChatThread thread, boolean closed) {
		if (thread.close(closed)) {
			this.calls.save(Call.turn(group, thread.about(), closed));
			this.outboxBell.ringAfterCommit();
		}
	}

	private Optional<ChatThread> find(Address group, Subject about) {
		return this.threads.find(group.toString(), about.toString());
	}

}
