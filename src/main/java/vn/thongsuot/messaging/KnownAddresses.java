package vn.thongsuot.messaging;

import java.time.Clock;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where addresses have moved to, and which of them can be reached. */
@Component
class KnownAddresses implements Addresses, Reachability {

	private static final Logger log = LoggerFactory.getLogger(KnownAddresses.class);

	private static final int LONGEST_JOURNEY = 10;

	private final OutboxLanes lanes;

	private final InboxLanes heard;

	private final Calls calls;

	private final PostedMessages messages;

	private final StoredUpdates updates;

	private final Announcements announcements;

	private final Bell outboxBell;

	private final Clock clock;

	KnownAddresses(OutboxLanes lanes, InboxLanes heard, Calls calls, PostedMessages messages, StoredUpdates updates,
			Announcements announcements, Bell outboxBell, Clock clock) {
		this.lanes = lanes;
		this.heard = heard;
		this.calls = calls;
		this.messages = messages;
		this.updates = updates;
		this.announcements = announcements;
		this.outboxBell = outboxBell;
		this.clock = clock;
	}

	@Override
	@Transactional
	public void moved(Address from, Address to) {
		if (from.equals(to) || !laneOf(from).moveTo(to)) {
			return;
		}
		laneOf(to).reopen(this.clock.instant());
		this.calls.move(from.toString(), to.toString());
		this.messages.move(from.toString(), to.toString());
		this.updates.move(from.toString(), to.toString());
		this.outboxBell.ringAfterCommit();
		log.info("Chat {} has moved to {}", from, to);
		this.announcements.publish(new AddressMoved(from, to));
	}

	@Override
	@Transactional(readOnly = true)
	public boolean isOpen(Address person) {
		return this.heard.existsById(person.toString()) && !isClosed(person);
	}

	/** Where that address is now. */
	Address current(Address address) {
		Address current = address;
		for (int i = 0; i < LONGEST_JOURNEY; i++) {
			Optional<String> next = this.lanes.movedTo(current.toString());
			if (next.isEmpty()) {
				return current;
			}
			current = Address.parse(next.get());
		}
		return current;
	}

	/**
	 * The message as if it had come from where its chat is now; there its old id means
	 * nothing, or another message.
	 */
	Incoming follow(Incoming incoming) {
		Address current = current(incoming.chat());
		MessageRef ref = MessageRef.leftBehind(current);
		return current.equals(incoming.chat()) ? incoming
				: new Incoming(ref, incoming.refs().stream().map((each) -> ref).toList(), incoming.scope(),
						incoming.chatTitle(), incoming.sender(), incoming.contents(), incoming.replyTo(),
						incoming.repliedText(), incoming.repliedTo(), incoming.sentAt());
	}

	/**
	 * Opens an address that was gone, since somebody speaks from there; closes one from
	 * which we were put out, before anything is sent in vain.
	 */
	void heardFrom(Incoming incoming) {
		Address address = incoming.chat();
		Optional<Content.Standing> standing = incoming.first(Content.Standing.class);
		standing.ifPresent((now) -> bearsThreads(address, now.threads()));
		boolean there = standing.map((now) -> now.member() && now.mayWrite()).orElse(true);
		if (there && (standing.isPresent() || isClosed(address)) && laneOf(address).reopen(this.clock.instant())) {
			this.outboxBell.ringAfterCommit();
			log.info("Chat {} is back", address);
			this.announcements.publish(new AddressBack(address));
		}
		else if (!there && !isClosed(address)) {
			laneOf(address).close("put-out");
			this.outboxBell.ringAfterCommit();
			log.info("Chat {} is gone: we were put out", address);
			this.announcements.publish(new AddressGone(address, "put-out"));
		}
	}

	/** Notes whether threads can be opened there. */
	void bearsThreads(Address address, boolean possible) {
		if (this.lanes.bearsThreads(address.toString()) != possible) {
			laneOf(address).bearThreads(possible);
		}
	}

	boolean isClosed(Address address) {
		return this.lanes.isClosed(address.toString());
	}

	/** The locked row of an address, made if there is none. */
	private OutboxLane laneOf(Address address) {
		if (!this.lanes.existsById(address.toString())) {
			this.lanes.save(new OutboxLane(address));
		}
		return this.lanes.lock(address.toString()).orElseThrow();
	}

}
