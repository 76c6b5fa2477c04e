package vn.thongsuot.sandbox;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

import javax.imageio.ImageIO;

import tools.jackson.databind.JsonNode;

import vn.thongsuot.testing.Traffic;

/** A world with an officer, a group with its owner and the bot, and its Bot API. */
final class SandboxFixture implements AutoCloseable {

	final SettableClock clock = new SettableClock();

	final World world = World.inMemory(BotAccount.example(), clock);

	final BotApiServer server = BotApiServer.start(world, 0).limitRates(false).record(Traffic.of(Traffic.PROBES));

	final Api api = new Api(server, world);

	final Person officer = world.createUser("Lan", "Nguyễn", "lan_xa", "84912345678");

	final Person owner = world.createUser("Bình", null);

	private int offset;

	final Group group = world.createGroup("Sở Nội vụ", owner);

	SandboxFixture() {
		officer.start();
		group.addBot(owner);
	}

	/** The updates that wait, which are then confirmed. */
	JsonNode updates() {
		JsonNode list = api.ok("getUpdates", "offset", offset);
		if (!list.isEmpty()) {
			offset = list.get(list.size() - 1).path("update_id").asInt() + 1;
			world.state.locked(() -> world.updates.confirm(offset));
		}
		return list;
	}

	/** The last of the updates that wait, which are then confirmed. */
	JsonNode update() {
		JsonNode list = updates();
		return list.get(list.size() - 1);
	}

	Message say(String text) {
		return world
			.message(officer.id(),
					api.ok("sendMessage", "chat_id", officer.id(), "text", text).path("message_id").asInt())
			.orElseThrow();
	}

	static byte[] picture() {
		try {
			var out = new ByteArrayOutputStream();
			ImageIO.write(new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB), "png", out);
			return out.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void close() {
		server.close();
		world.close();
	}

	/** A clock that stands where it is put. */
	static final class SettableClock extends Clock {

		private volatile Instant now = Instant.now();

		void pass(Duration duration) {
			now = now.plus(duration);
		}

		@Override
		public Instant instant() {
			return now;
		}

		@Override
		public ZoneId getZone() {
			return ZoneOffset.UTC;
		}

		@Override
		public Clock withZone(ZoneId zone) {
			return this;
		}

	}

}
