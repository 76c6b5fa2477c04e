package vn.thongsuot.telegram;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;

import vn.thongsuot.telegram.FakeBotApi.Reply;

import static org.assertj.core.api.Assertions.assertThat;

@Isolated
class FeedTests {

	private static final Duration FIRST = Duration.ofMillis(500);

	private final FakeBotApi botApi = new FakeBotApi();

	private final Room room = new Room(this.botApi.settings());

	private final FakeInbox inbox = new FakeInbox();

	private final Pulse pulse = new Pulse(this.room.clock);

	private final PollHealth health = new PollHealth(this.pulse, Duration.ofMinutes(2));

	private final Feed feed = new Feed(this.room.api, new Sieve(FakeBotApi.BOT, this.room.ourselves), this.inbox,
			this.pulse, FIRST);

	private final Logged logged = new Logged();

	@AfterEach
	void close() {
		this.logged.close();
		this.room.close();
		this.botApi.close();
	}

	@Test
	void asksForAllThatIsNotConfirmedAndNamesTheKinds() {
		poll(updates());
		var asked = this.botApi.last("getUpdates").parameters();
		assertThat(asked.has("offset")).isFalse();
		assertThat(asked.path("timeout").asInt()).isEqualTo(50);
		assertThat(asked.path("limit").asInt()).isEqualTo(100);
		assertThat(asked.path("allowed_updates").toString())
			.isEqualTo("[\"message\",\"edited_message\",\"callback_query\",\"my_chat_member\",\"chat_member\"]");
	}

	@Test
	void confirmsOnlyWhatIsStored() {
		this.inbox.failures.set(2);
		assertThat(poll(updates(7, 8))).isEqualTo(FIRST);
		assertThat(poll(updates(7, 8))).isEqualTo(FIRST.multipliedBy(2));
		assertThat(offset()).isZero();
		assertThat(poll(updates(7, 8))).isZero();
		assertThat(this.inbox.ids()).containsExactly("7", "8");
		poll(updates());
		assertThat(offset()).isEqualTo(9);
		assertThat(this.logged.said()).hasSize(2);
		assertThat(this.logged.said().getFirst()).contains("cannot be stored").doesNotContain("bí mật");
		assertThat(this.logged.said().getLast()).contains("works again");
	}

	@Test
	void confirmsTalkThatIsNotStored() {
		poll(Reply
			.ok("[{\"update_id\":7,\"message\":{\"message_id\":1,\"chat\":{\"id\":-1,\"type\":\"group\"},\"text\":\"x\"}}]"));
		poll(updates());
		assertThat(this.inbox.ids()).isEmpty();
		assertThat(offset()).isEqualTo(8);
	}

	@Test
	void losesNothingWhenIdsBeginAnewLower() {
		poll(updates(7001, 7002));
		poll(updates());
		assertThat(offset()).isEqualTo(7003);
		poll(updates(100));
		assertThat(offset()).isZero();
		poll(updates(101));
		assertThat(offset()).isEqualTo(101);
		assertThat(this.inbox.ids()).containsExactly("7001", "7002", "100", "101");
	}

	@Test
	void storesWhatItCannotUnderstand() {
		poll(Reply.ok("[{\"update_id\":7,\"my_chat_member\":\"?\"},{\"update_id\":8,\"callback_query\":[]},"
				+ "{\"update_id\":9,\"callback_query\":{\"from\":{\"id\":{\"x\":1}}}},\"?\",null]"));
		assertThat(this.inbox.ids()).containsExactly("7", "8", "9");
		assertThat(this.inbox.stored).allMatch((raw) -> "unknown".equals(raw.lane()));
	}

	@ParameterizedTest
	@CsvSource({ "401, Unauthorized, BotFather", "404, Not Found, BotFather",
			"500, Internal Server Error, Nothing needs to be done" })
	void saysOnceWhatAnOperatorShouldDo(int code, String description, String advice) {
		Reply refusal = Reply.error(code, description);
		assertThat(poll(refusal)).isEqualTo(FIRST);
		assertThat(poll(refusal)).isEqualTo(FIRST.multipliedBy(2));
		assertThat(this.logged.said()).hasSize(1);
		assertThat(this.logged.said().getFirst()).contains(advice).contains(description);
		poll(updates());
		assertThat(this.logged.said()).hasSize(2);
		assertThat(poll(refusal)).isEqualTo(FIRST);
	}

	@Test
	void saysOnceThatAnotherProgramPollsAlthoughPollsAreGoodInBetween() {
		Reply driven = Reply.error(409, "Conflict: terminated by other getUpdates request");
		Duration rest = FIRST;
		for (int i = 0; i < 8; i++) {
			rest = poll(driven);
			poll(updates(7 + i));
			this.room.clock.advance(Duration.ofMinutes(1));
		}
		assertThat(rest).isEqualTo(Duration.ofSeconds(30));
		assertThat(this.inbox.ids()).hasSize(8);
		assertThat(this.logged.said()).singleElement().asString().contains("Stop the other program").contains("409");
		assertThat(this.health.health().getStatus()).isEqualTo(Status.UP);
		assertThat(this.health.health().getDetails().get("trouble")).asString().contains("another program");
		this.room.clock.advance(Duration.ofMinutes(2));
		poll(updates());
		assertThat(this.logged.said()).hasSize(2).last().asString().contains("works again");
		assertThat(poll(driven)).isEqualTo(FIRST);
	}

	@Test
	void saysOnceThatTelegramCannotBeReached() {
		this.botApi.close();
		this.feed.take(this.feed.ask());
		this.feed.take(this.feed.ask());
		assertThat(this.logged.said()).hasSize(1);
		assertThat(this.logged.said().getFirst()).contains("cannot be reached").contains("THONGSUOT_TELEGRAM_PROXY");
	}

	@Test
	void saysOnceThatSomethingElseAnswers() {
		poll(Reply.json(502, "<html>x</html>"));
		poll(Reply.json(200, ""));
		assertThat(this.logged.said()).hasSize(1);
		assertThat(this.logged.said().getFirst()).contains("no proper answer").contains("HTTP 502");
	}

	@Test
	void restsLongerAndLongerButNotForEver() {
		Duration rest = FIRST;
		for (int i = 0; i < 8; i++) {
			rest = poll(Reply.error(500, "x"));
		}
		assertThat(rest).isEqualTo(Duration.ofSeconds(30));
	}

	@Test
	void waitsAsLongAsTelegramAsks() {
		assertThat(poll(Reply.error(429, "Too Many Requests: retry after 17", "{\"retry_after\":17}")))
			.isEqualTo(Duration.ofSeconds(17));
	}

	@Test
	void removesAWebhookWithoutDroppingAnything() {
		poll(Reply.error(409, "Conflict: can't use getUpdates method while webhook is active; "
				+ "use deleteWebhook to delete the webhook first"));
		assertThat(this.botApi.last("deleteWebhook").parameters().path("drop_pending_updates").asBoolean(true))
			.isFalse();
	}

	@Test
	void takesAWebhookThatIsSetDuringAPollForOneAndSaysSoOnce() {
		poll(Reply.error(409, "Conflict: terminated by setWebhook request"));
		assertThat(this.botApi.last("deleteWebhook").parameters().path("drop_pending_updates").asBoolean(true))
			.isFalse();
		poll(Reply.error(409, "Conflict: can't use getUpdates method while webhook is active; "
				+ "use deleteWebhook to delete the webhook first"));
		assertThat(this.logged.said()).singleElement().asString().contains("still has a webhook of this bot");
	}

	@Test
	void isHealthyAsLongAsPollsAreGood() {
		poll(updates());
		this.room.clock.advance(Duration.ofSeconds(119));
		assertThat(this.health.health()).isEqualTo(Health.up().withDetail("lastGoodPollSecondsAgo", 119L).build());
		poll(Reply.error(401, "Unauthorized"));
		this.room.clock.advance(Duration.ofSeconds(2));
		Health now = this.health.health();
		assertThat(now.getStatus()).isEqualTo(Status.DOWN);
		assertThat(now.getDetails()).containsEntry("trouble", "does not know the token (401 Unauthorized)");
		poll(updates());
		assertThat(this.health.health().getStatus()).isEqualTo(Status.UP);
	}

	@Test
	void isDownWhenNoPollWasEverGood() {
		this.room.clock.advance(Duration.ofSeconds(121));
		assertThat(this.health.health()).isEqualTo(Health.down().withDetail("noGoodPollForSeconds", 121L).build());
	}

	private Duration poll(Reply reply) {
		this.botApi.answer("getUpdates", reply);
		return this.feed.take(this.feed.ask());
	}

	private long offset() {
		return this.botApi.last("getUpdates").parameters().path("offset").asLong();
	}

	private static Reply updates(long... ids) {
		List<String> updates = java.util.Arrays.stream(ids)
			.mapToObj((id) -> "{\"update_id\":" + id + ",\"message\":{\"message_id\":1,\"date\":1,\"text\":\"x\","
					+ "\"chat\":{\"id\":7,\"type\":\"private\"},\"from\":{\"id\":7}}}")
			.toList();
		return Reply.ok(updates.toString());
	}

}
