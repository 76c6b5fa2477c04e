package vn.thongsuot.messaging;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

import vn.thongsuot.testing.FakeChannel;
import vn.thongsuot.testing.TestClock;

/** What tests of the whole room share: workers take one step when told to. */
@SpringBootTest(classes = MessagingApp.class, webEnvironment = SpringBootTest.WebEnvironment.NONE,
		properties = { "thongsuot.inbox.workers=0", "thongsuot.courier.workers=0" })
abstract class MessagingFacts {

	private static final AtomicInteger COUNTER = new AtomicInteger();

	@Autowired
	Inbox inbox;

	@Autowired
	Outbox outbox;

	@Autowired
	InboxWorkers workers;

	@Autowired
	Courier courier;

	@Autowired
	Undeliverables undeliverables;

	@Autowired
	Addresses addresses;

	@Autowired
	Housekeeping housekeeping;

	@Autowired
	Traces traces;

	@Autowired
	FakeChannel channel;

	@Autowired
	RecordingReceiver receiver;

	@Autowired
	Heard heard;

	@Autowired
	TestClock clock;

	@Autowired
	List<KnownLanes> lanes;

	@Autowired
	JdbcTemplate jdbc;

	@Autowired
	TransactionTemplate transaction;

	@BeforeEach
	void begin() {
		for (String table : List.of("platform_message", "outbox", "posted", "outbox_lane", "outbox_rate", "inbox",
				"inbox_lane")) {
			this.jdbc.update("delete from " + table);
		}
		this.clock.set(IncomingFixture.NOW);
		this.channel.reset();
		this.receiver.reset();
		this.heard.clear();
		this.lanes.forEach(KnownLanes::forget);
	}

	/** Stores a message, as if the platform had just given it. */
	void arrive(Incoming incoming, boolean burst) {
		String id = Integer.toString(COUNTER.incrementAndGet());
		this.inbox.store("fake", List.of(this.channel.arriving(id, incoming, burst)));
	}

	/** Handles all that can be handled now. */
	void handleAll() {
		while (this.workers.handleOne() == null) {
			// Once more.
		}
	}

	/** Handles all, waiting for bursts and retries. */
	void handleInTime() {
		for (int i = 0; i < 12; i++) {
			handleAll();
			this.clock.advance(Duration.ofSeconds(5));
		}
	}

	/** Sends all that may be sent now. */
	void deliverAll() {
		while (this.courier.deliverOne()) {
			// Once more.
		}
	}

	/** Sends all, waiting for pauses of a few seconds. */
	void deliverInTime() {
		for (int i = 0; i < 12; i++) {
			deliverAll();
			this.clock.advance(Duration.ofSeconds(5));
		}
	}

	/** Posts as a handler would, in a transaction. */
	void post(Outgoing message) {
		this.transaction.executeWithoutResult((status) -> this.outbox.post(message));
	}

	void post(String chat, String text) {
		post(Outgoing.to(FakeChannel.chat(chat), RichText.plain(text)));
	}

}
