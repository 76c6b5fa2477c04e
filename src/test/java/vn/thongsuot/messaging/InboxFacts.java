package vn.thongsuot.messaging;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import vn.thongsuot.testing.FakeChannel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** How messages come in. */
abstract class InboxFacts extends MessagingFacts {

	@Test
	void handlesALaneInOrder() {
		for (int i = 0; i < 5; i++) {
			arrive(IncomingFixture.text("an", "m" + i), false);
		}
		handleAll();
		assertThat(this.receiver.texts()).containsExactly("m0", "m1", "m2", "m3", "m4");
	}

	@Test
	void dropsARepeat() {
		Inbox.Raw raw = this.channel.arriving("r1", IncomingFixture.text("an", "once"), false);
		this.inbox.store("fake", List.of(raw, raw));
		this.inbox.store("fake", List.of(raw));
		handleAll();
		this.inbox.store("fake", List.of(raw));
		handleAll();
		assertThat(this.receiver.texts()).containsExactly("once");
	}

	@Test
	void storesTheSameBatchOnceFromManySides() throws InterruptedException, ExecutionException {
		List<Inbox.Raw> batch = IntStream.range(0, 20)
			.mapToObj((i) -> this.channel.arriving("c" + i, IncomingFixture.text("an", "m" + i), false))
			.toList();
		try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
			List<Future<?>> futures = IntStream.range(0, 4)
				.<Future<?>>mapToObj((i) -> threads.submit(() -> this.inbox.store("fake", batch)))
				.toList();
			for (Future<?> future : futures) {
				future.get();
			}
		}
		handleAll();
		assertThat(this.receiver.texts()).hasSize(20).doesNotHaveDuplicates();
	}

	@Test
	void knowsTheHighestNumber() {
		assertThat(this.inbox.lastNumber("fake")).isZero();
		this.inbox.store("fake", List.of(raw("41"), raw("7"), raw("not-a-number")));
		assertThat(this.inbox.lastNumber("fake")).isEqualTo(41);
		assertThat(this.inbox.lastNumber("other")).isZero();
	}

	@Test
	void saysSoWhenItCannotStore() {
		Inbox.Raw tooLong = new Inbox.Raw("x".repeat(300), "an", "{}", false);
		assertThatThrownBy(() -> this.inbox.store("fake", List.of(raw("1"), tooLong)))
			.isInstanceOf(RuntimeException.class);
		assertThat(this.jdbc.queryForObject("select count(*) from inbox", Integer.class)).isZero();
	}

	@Test
	void parksAnUpdateThatIsLongerThanAnyAndTakesTheNext() {
		this.inbox.store("fake", List.of(new Inbox.Raw("1", "an", "x".repeat(1_000_001), false),
				new Inbox.Raw("2", "an", "a\0b", false)));
		handleAll();
		assertThat(this.jdbc.queryForList("select state from inbox order by id", String.class))
			.containsExactly("PARKED", "HANDLED");
	}

	@Test
	void takesAnAlbumAsOneMessage() {
		for (int i = 0; i < 5; i++) {
			arrive(IncomingFixture.photo("an", "an", "p" + i, (i == 2) ? "caption" : ""), true);
			this.clock.advance(Duration.ofMillis(200));
		}
		handleAll();
		assertThat(this.receiver.received).isEmpty();
		this.clock.advance(Duration.ofMillis(600));
		handleAll();
		assertThat(this.receiver.received).singleElement().satisfies((album) -> {
			assertThat(album.all(Content.Media.class)).extracting((media) -> media.file().platformId())
				.containsExactly("p0", "p1", "p2", "p3", "p4");
			assertThat(album.refs()).hasSize(5).first().isEqualTo(album.ref());
			assertThat(album.typed()).isEqualTo("caption");
		});
	}

	@Test
	void keepsAnAlbumTogetherWhenOthersSpeakInBetween() {
		arrive(IncomingFixture.photo("group1", "an", "p0", ""), true);
		arrive(IncomingFixture.from("group1", "binh", null, new Content.Text("hi")), true);
		arrive(IncomingFixture.photo("group1", "an", "p1", ""), true);
		this.clock.advance(Duration.ofSeconds(1));
		handleAll();
		assertThat(this.receiver.received).hasSize(2);
		assertThat(this.receiver.received.getFirst().contents()).hasSize(2);
		assertThat(this.receiver.texts()).containsExactly("", "hi");
	}

	@Test
	void endsABurstThatGoesOnForTooLong() {
		for (int i = 0; i < 12; i++) {
			arrive(IncomingFixture.text("an", "m" + i), true);
			this.clock.advance(Duration.ofMillis(500));
		}
		handleAll();
		assertThat(this.receiver.received).hasSize(1);
		assertThat(this.receiver.received.getFirst().contents()).hasSize(11);
	}

	@Test
	void endsABurstWithACommandWhichComesAlone() {
		arrive(IncomingFixture.text("an", "m0"), true);
		arrive(IncomingFixture.from("an", "an", null, new Content.Command("huy", "")), false);
		arrive(IncomingFixture.text("an", "m1"), true);
		handleAll();
		assertThat(this.receiver.received).hasSize(2);
		assertThat(this.receiver.received.get(1).contents()).containsExactly(new Content.Command("huy", ""));
		this.clock.advance(Duration.ofSeconds(1));
		handleAll();
		assertThat(this.receiver.texts()).containsExactly("m0", "", "m1");
	}

	@Test
	void keepsWordsAmongColleaguesApartFromWordsForOthers() {
		List.of("answer", "// note", "// and more", "another answer")
			.forEach((text) -> arrive(IncomingFixture.text("an", text), true));
		arrive(IncomingFixture.photo("an", "an", "p0", ""), true);
		for (int i = 0; i < 3; i++) {
			handleAll();
			this.clock.advance(Duration.ofSeconds(1));
		}
		handleAll();
		assertThat(this.receiver.texts()).containsExactly("answer", "// note\n// and more", "another answer");
		assertThat(this.receiver.received.getLast().contents()).hasSize(2);
	}

	@Test
	void keepsAnswersToDifferentMessagesApart() {
		MessageRef first = new MessageRef(FakeChannel.chat("group1"), "1");
		MessageRef second = new MessageRef(FakeChannel.chat("group1"), "2");
		arrive(IncomingFixture.from("group1", "an", first, new Content.Text("a")), true);
		arrive(IncomingFixture.from("group1", "an", second, new Content.Text("b")), true);
		handleAll();
		this.clock.advance(Duration.ofSeconds(1));
		handleAll();
		assertThat(this.receiver.received).extracting(Incoming::replyTo).containsExactly(first, second);
	}

	@Test
	void doesNotMergeWhatWasWrittenHoursApartAndFetchedTogether() {
		Incoming late = IncomingFixture.text("an", "late");
		Incoming early = IncomingFixture.text("an", "early");
		arrive(new Incoming(early.ref(), early.refs(), early.scope(), "", early.sender(), early.contents(), null,
				early.sentAt().minus(Duration.ofHours(3))), true);
		arrive(late, true);
		this.clock.advance(Duration.ofSeconds(1));
		handleAll();
		assertThat(this.receiver.texts()).containsExactly("early", "late");
	}

	@Test
	void parksWhatCannotBeReadAndTakesTheNext() {
		this.inbox.store("fake", List.of(new Inbox.Raw("1", "an", "unreadable secret", false)));
		arrive(IncomingFixture.text("an", "next"), false);
		handleAll();
		assertThat(this.receiver.texts()).containsExactly("next");
		assertThat(this.undeliverables.since(Instant.EPOCH)).singleElement().satisfies((line) -> {
			assertThat(line.fate()).isEqualTo(Undeliverables.Fate.PARKED);
			assertThat(line.reason()).doesNotContain("secret");
		});
	}

	@Test
	void parksWhatCannotBeHandledAfterThreeAttemptsAndApologises() {
		arrive(IncomingFixture.press("an", "press1"), false);
		arrive(IncomingFixture.text("an", "next"), false);
		this.receiver.action = (incoming) -> {
			if (incoming.first(Content.Press.class).isPresent()) {
				post("an", "must never go out");
				throw new IllegalStateException("bug");
			}
		};
		handleAll();
		assertThat(this.receiver.received).hasSize(1);
		assertThat(this.channel.acknowledged()).isEmpty();
		handleInTime();
		assertThat(this.receiver.received).hasSize(4);
		assertThat(this.receiver.texts()).endsWith("next");
		assertThat(this.receiver.apologies).hasSize(1);
		assertThat(this.channel.acknowledged()).containsExactly("press1");
		deliverInTime();
		assertThat(this.channel.deliveries()).isEmpty();
		assertThat(this.jdbc.queryForList("select error from inbox where state = 'PARKED'", String.class))
			.containsExactly("IllegalStateException: bug");
	}

	@Test
	void handlesWhatFailedOnlyOnce() {
		arrive(IncomingFixture.press("an", "press1"), false);
		this.receiver.notice = "done";
		this.receiver.action = (incoming) -> {
			if (this.receiver.received.size() == 1) {
				throw new AssertionError("the first time only");
			}
			post("an", "answer");
		};
		handleInTime();
		deliverInTime();
		assertThat(this.channel.textsTo(FakeChannel.chat("an"))).containsExactly("answer");
		assertThat(this.channel.acknowledged()).containsExactly("press1=done");
		assertThat(this.receiver.apologies).isEmpty();
	}

	@Test
	void followsAChatThatHasMoved() {
		arrive(IncomingFixture.text("group1", "before"), false);
		this.transaction.executeWithoutResult(
				(status) -> this.addresses.moved(FakeChannel.chat("group1"), FakeChannel.chat("group9")));
		this.addresses.moved(FakeChannel.chat("group1"), FakeChannel.chat("group9"));
		arrive(IncomingFixture.text("group9", "after"), false);
		handleAll();
		assertThat(this.receiver.texts()).containsExactly("before", "after");
		assertThat(this.receiver.received).allMatch((incoming) -> incoming.chat().equals(FakeChannel.chat("group9")));
		assertThat(this.receiver.received).extracting((incoming) -> incoming.ref().isLeftBehind())
			.containsExactly(true, false);
		assertThat(this.heard.all(AddressMoved.class)).hasSize(1);
	}

	@Test
	void anAnswerToWhatIsBeingSentWaitsForItsIdAndHoldsUpNobodyElse() {
		post("an", "sent this moment");
		this.channel.script((delivery) -> {
			Outcome accepted = this.channel.accept(delivery);
			answer(accepted, "answer");
			arrive(IncomingFixture.text("binh", "other chat"), false);
			handleAll();
			assertThat(this.receiver.texts()).containsExactly("other chat");
			return accepted;
		});
		deliverAll();
		handleAll();
		assertThat(this.receiver.texts()).containsExactly("other chat", "answer");
		assertThat(this.outbox.find(Objects.requireNonNull(this.receiver.received.getLast().replyTo()))).isPresent();
	}

	@Test
	void anAnswerWaitsForAnIdForAShortTimeOnly() {
		post("an", "sent slowly");
		this.channel.script((delivery) -> {
			Outcome accepted = this.channel.accept(delivery);
			answer(accepted, "answer");
			handleAll();
			assertThat(this.receiver.texts()).isEmpty();
			this.clock.advance(Duration.ofSeconds(3));
			handleAll();
			assertThat(this.receiver.texts()).containsExactly("answer");
			return accepted;
		});
		deliverAll();
	}

	@Test
	void anAnswerToWhatIsKnownWaitsForNothing() {
		post("an", "known");
		deliverAll();
		String id = this.jdbc.queryForObject("select external_id from platform_message", String.class);
		post("an", "sent slowly");
		this.channel.script((delivery) -> {
			answer(new Outcome.Sent(List.of(Objects.requireNonNull(id))), "answer");
			handleAll();
			assertThat(this.receiver.texts()).containsExactly("answer");
			return this.channel.accept(delivery);
		});
		deliverInTime();
	}

	/** Somebody answers the message of which the platform says that it was sent. */
	private void answer(Outcome outcome, String text) {
		String id = ((Outcome.Sent) outcome).messageIds().getFirst();
		arrive(IncomingFixture.from("an", "an", new MessageRef(FakeChannel.chat("an"), id), new Content.Text(text)),
				false);
	}

	@Test
	void forgetsWhatWasHandledAfterAWeek() {
		arrive(IncomingFixture.text("an", "m"), false);
		handleAll();
		this.inbox.store("fake", List.of(new Inbox.Raw("1", "an", "unreadable", false)));
		handleAll();
		this.clock.advance(Duration.ofDays(8));
		this.housekeeping.purge();
		assertThat(this.jdbc.queryForList("select state from inbox", String.class)).containsExactly("PARKED");
		this.clock.advance(Duration.ofDays(90));
		this.housekeeping.purge();
		assertThat(this.jdbc.queryForList("select state from inbox", String.class)).isEmpty();
	}

	@Test
	void erasesWhatSomebodyWroteAndStillKnowsItAgain() {
		arrive(IncomingFixture.text("an", "m"), false);
		arrive(IncomingFixture.text("binh", "m"), false);
		this.inbox.store("fake", List.of(new Inbox.Raw("odd", "an", "unreadable", false)));
		handleAll();
		arrive(IncomingFixture.text("an", "later"), false);
		this.traces.erase(FakeChannel.chat("an"));
		assertThat(this.jdbc.queryForList("select payload from inbox where lane = 'fake:an' and state <> 'NEW'",
				String.class))
			.containsExactly("", "");
		assertThat(this.jdbc.queryForList("select payload from inbox where lane = 'fake:binh'", String.class))
			.noneMatch(String::isEmpty);
		this.inbox.store("fake", List.of(new Inbox.Raw("odd", "an", "unreadable", false)));
		handleAll();
		assertThat(this.receiver.texts()).containsExactly("m", "m", "later");
		assertThat(this.jdbc.queryForList("select id from inbox", Long.class)).hasSize(4);
	}

	private static Inbox.Raw raw(String id) {
		return new Inbox.Raw(id, "an", "{}", false);
	}

}
