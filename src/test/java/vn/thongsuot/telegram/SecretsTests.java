package vn.thongsuot.telegram;

import java.io.OutputStream;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

import vn.thongsuot.messaging.Content;
import vn.thongsuot.messaging.Outgoing;
import vn.thongsuot.messaging.RichText;
import vn.thongsuot.telegram.FakeBotApi.Reply;

import static org.assertj.core.api.Assertions.assertThat;

@Isolated
class SecretsTests {

	@Test
	void neverLogsOrTellsTheToken() {
		StringBuilder told = new StringBuilder();
		try (Logged logged = new Logged(); FakeBotApi botApi = new FakeBotApi()) {
			botApi
				.answer("sendMessage", Reply.error(500, "x"), Reply.json(502, "<html>"), Reply.json(200, "{"),
						Reply.error(401, "Unauthorized"), Reply.error(404, "Not Found"), Reply.json(302, ""))
				.answer("getUpdates", Reply.error(401, "Unauthorized"), Reply.error(409, "webhook"),
						Reply.json(502, "<html>"), Reply.ok("[3]"));
			try (Room room = new Room(botApi.settings())) {
				useEverything(room, botApi, told);
				botApi.stop();
				useEverything(room, botApi, told);
			}
			assertThat(logged.lines()).as("something is logged").isNotEmpty();
			assertThat(logged.lines()).noneMatch(SecretsTests::tells);
		}
		assertThat(told.toString()).doesNotContain(secret());
	}

	private static void useEverything(Room room, FakeBotApi botApi, StringBuilder told) {
		for (int i = 0; i < 7; i++) {
			told.append(room.send(Outgoing.to(Room.OFFICER, RichText.plain("x"))));
		}
		Feed feed = new Feed(room.api, new Sieve(FakeBotApi.BOT, room.ourselves, (message) -> false), new FakeInbox(),
				new Pulse(room.clock), Duration.ofMillis(1));
		for (int i = 0; i < 5; i++) {
			Answer answer = feed.ask();
			feed.take(answer);
			told.append(answer);
		}
		room.channel.acknowledge(new Content.Press("1", "a", List.of()), "x");
		told.append(room.channel.standing(Room.GROUP));
		try {
			new TelegramFiles(room.api, room.wire.client(Duration.ofSeconds(1)), botApi.settings()).fetch("f",
					OutputStream.nullOutputStream());
		}
		catch (Exception ex) {
			told.append(ex);
		}
		told.append(room.api).append(room.wire).append(botApi.settings()).append(room.channel);
	}

	private static boolean tells(String line) {
		return line.contains(secret());
	}

	private static String secret() {
		return FakeBotApi.TOKEN.substring(FakeBotApi.TOKEN.indexOf(':') + 1);
	}

}
