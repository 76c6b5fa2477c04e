package vn.thongsuot.messaging;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

import vn.thongsuot.testing.FakeChannel;
import vn.thongsuot.testing.Patience;

import static org.assertj.core.api.Assertions.assertThat;

/** Several nodes on one database. */
@TestPropertySource(properties = { "thongsuot.courier.chat-burst=1000000", "thongsuot.courier.burst=1000000",
		"thongsuot.courier.group-per-minute=1000000", "thongsuot.courier.per-second=1000000",
		"thongsuot.courier.chat-per-second=1000000" })
abstract class TogetherFacts extends MessagingFacts {

	private static final int CHATS = 8;

	private static final int EACH = 12;

	@Autowired
	Claims claims;

	@Autowired
	Settlement settlement;

	@Autowired
	Announcements announcements;

	@Autowired
	Attempts attempts;

	@Autowired
	Channels channels;

	@Autowired
	OutboxLanes outboxLanes;

	@Autowired
	StaleLeases staleLeases;

	@Autowired
	CourierSettings courierSettings;

	@Autowired
	Bell outboxBell;

	@Autowired
	StoredUpdates updates;

	@Autowired
	Reception reception;

	@Autowired
	ObjectProvider<Receiver> receivers;

	@Autowired
	InboxSettings inboxSettings;

	@Autowired
	Bell inboxBell;

	@Test
	void couriersShareTheWorkAndKeepTheOrder() {
		List<Courier> nodes = List.of(courierNode(), courierNode());
		nodes.forEach(Courier::start);
		try {
			IntStream.range(0, EACH)
				.forEach((i) -> IntStream.range(0, CHATS).forEach((chat) -> post("chat" + chat, "m" + i)));
			Patience.until("all is out", () -> this.heard.all(Delivered.class).size() == CHATS * EACH);
		}
		finally {
			nodes.forEach(Courier::stop);
		}
		for (int chat = 0; chat < CHATS; chat++) {
			assertThat(this.channel.textsTo(FakeChannel.chat("chat" + chat))).containsExactlyElementsOf(expected());
		}
	}

	@Test
	void workersShareTheLanesAndHandleEachMessageOnce() {
		List<InboxWorkers> nodes = List.of(inboxNode(), inboxNode());
		nodes.forEach(InboxWorkers::start);
		try {
			IntStream.range(0, EACH)
				.forEach((i) -> IntStream.range(0, CHATS)
					.forEach((chat) -> arrive(IncomingFixture.text("chat" + chat, "m" + i), false)));
			Patience.until("all is handled", () -> Long.valueOf(0)
				.equals(this.jdbc.queryForObject("select count(*) from inbox where state = 'NEW'", Long.class)));
		}
		finally {
			nodes.forEach(InboxWorkers::stop);
		}
		for (int chat = 0; chat < CHATS; chat++) {
			Address address = FakeChannel.chat("chat" + chat);
			assertThat(this.receiver.received.stream()
				.filter((incoming) -> incoming.chat().equals(address))
				.map(Incoming::typed)).containsExactlyElementsOf(expected());
		}
	}

	private static List<String> expected() {
		return new ArrayList<>(IntStream.range(0, EACH).mapToObj((i) -> "m" + i).toList());
	}

	private Courier courierNode() {
		CourierSettings given = this.courierSettings;
		CourierSettings settings = new CourierSettings(3, Duration.ofMillis(50), given.lease(), given.pause(),
				given.longestPause(), given.afterDoubt(), given.chatPerSecond(), given.chatBurst(),
				given.groupPerMinute(), given.perSecond(), given.burst(), given.keepSent(), given.keepLost());
		return new Courier(this.claims, this.settlement, this.announcements, this.attempts, this.outboxLanes,
				this.staleLeases, this.transaction, settings, this.clock, this.outboxBell);
	}

	private InboxWorkers inboxNode() {
		InboxSettings given = this.inboxSettings;
		InboxSettings settings = new InboxSettings(3, given.quiet(), given.longest(), given.patience(),
				Duration.ofMillis(50), given.attempts(), given.pause(), given.keepHandled(), given.keepParked());
		return new InboxWorkers(this.updates, this.reception, this.channels, this.receivers, settings, this.clock,
				this.inboxBell);
	}

}
