package vn.thongsuot.messaging;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.jspecify.annotations.Nullable;

import vn.thongsuot.testing.FakeChannel;

/** Incoming messages for tests. */
final class IncomingFixture {

	private static final AtomicInteger COUNTER = new AtomicInteger();

	static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");

	private IncomingFixture() {
	}

	static Incoming text(String chat, String text) {
		return from(chat, chat, null, new Content.Text(text));
	}

	static Incoming press(String chat, String pressId) {
		return from(chat, chat, null, new Content.Press(pressId, "claim", List.of("1")));
	}

	static Incoming photo(String chat, String sender, String name, String caption) {
		return from(chat, sender, null, new Content.Media(file(MediaRef.Kind.PHOTO, name), caption));
	}

	static Incoming from(String chat, String sender, @Nullable MessageRef replyTo, Content content) {
		MessageRef ref = new MessageRef(FakeChannel.chat(chat), "in" + COUNTER.incrementAndGet());
		return new Incoming(ref, List.of(ref), chat.startsWith("group") ? Scope.GROUP : Scope.PRIVATE, "Chat",
				new Sender(FakeChannel.chat(sender), sender, Sender.Kind.PERSON), List.of(content), replyTo, NOW);
	}

	static MediaRef file(MediaRef.Kind kind, String name) {
		return new MediaRef(kind, name, name, name, null, 1000);
	}

}
