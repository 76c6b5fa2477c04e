package vn.thongsuot.sandbox;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

class PollingTests {

	private final SandboxFixture sandbox = new SandboxFixture();

	private final Api api = sandbox.api;

	@AfterEach
	void close() {
		sandbox.close();
	}

	@Test
	void numbersUpdatesInOrderFromARandomStart() {
		JsonNode list = api.ok("getUpdates");
		assertThat(list).hasSizeGreaterThan(2);
		int first = list.get(0).path("update_id").asInt();
		assertThat(first).isGreaterThan(99_999_999);
		assertThat(list.get(1).path("update_id").asInt()).isEqualTo(first + 1);
		assertThat(list.get(0).path("message").path("text").asString()).isEqualTo("/start");
	}

	@Test
	void givesAnUpdateUntilItsIdIsConfirmed() {
		int first = api.ok("getUpdates").get(0).path("update_id").asInt();
		assertThat(api.ok("getUpdates", "offset", first).get(0).path("update_id").asInt()).isEqualTo(first);
		JsonNode rest = api.ok("getUpdates", "offset", first + 1);
		assertThat(rest.get(0).path("update_id").asInt()).isEqualTo(first + 1);
		assertThat(api.ok("getUpdates", "offset", 5).get(0).path("update_id").asInt()).isEqualTo(first + 1);
		assertThat(api.ok("getUpdates", "offset", first + 5000).get(0).path("update_id").asInt()).isEqualTo(first + 1);
		assertThat(api.ok("getUpdates", "offset", -1)).hasSize(1);
		assertThat(sandbox.world.pendingUpdates()).isOne();
	}

	@Test
	void waitsUntilSomethingHappens() throws Exception {
		sandbox.updates();
		CompletableFuture<JsonNode> waiting = api.later("getUpdates", "timeout", 20, "offset", 1);
		Thread.sleep(150);
		assertThat(waiting).isNotDone();
		sandbox.officer.withBot().say("đây");
		JsonNode answer = waiting.get(5, TimeUnit.SECONDS);
		assertThat(answer.path("result").get(0).path("message").path("text").asString()).isEqualTo("đây");
	}

	@Test
	void endsTheFirstOfTwoConsumers() throws Exception {
		sandbox.updates();
		CompletableFuture<JsonNode> first = api.later("getUpdates", "timeout", 20, "offset", 1);
		Thread.sleep(150);
		CompletableFuture<JsonNode> second = api.later("getUpdates", "timeout", 20, "offset", 2);
		JsonNode ended = first.get(5, TimeUnit.SECONDS);
		assertThat(ended.path("error_code").asInt()).isEqualTo(409);
		assertThat(ended.path("description").asString()).isEqualTo("Conflict: terminated by other getUpdates request; "
				+ "make sure that only one bot instance is running");
		sandbox.officer.withBot().say("x");
		assertThat(second.get(5, TimeUnit.SECONDS).path("result")).hasSize(1);
	}

	@Test
	void refusesToPollWhileAWebhookIsSet() {
		api.ok("setWebhook", "url", "https://thongsuot.example/hook", "secret_token", "abc");
		assertThat(api.ok("getWebhookInfo").path("url").asString()).isEqualTo("https://thongsuot.example/hook");
		assertThat(api.refused("getUpdates"))
			.isEqualTo("Conflict: can't use getUpdates method while webhook is active; "
					+ "use deleteWebhook to delete the webhook first");
		api.ok("deleteWebhook", "drop_pending_updates", true);
		assertThat(sandbox.world.pendingUpdates()).isZero();
		assertThat(api.refused("setWebhook", "url", "http://a.vn"))
			.isEqualTo("Bad Request: bad webhook: An HTTPS URL must be provided for webhook");
	}

	@Test
	void dropsUpdatesAfterADayAndPressesAfterTwoMinutesAndAHalf() {
		sandbox.updates();
		Message message = sandbox.say("x");
		sandbox.officer.withBot().press(message.id(), "v1");
		sandbox.officer.withBot().say("y");
		assertThat(sandbox.world.pendingUpdates()).isEqualTo(2);
		sandbox.clock.pass(Duration.ofSeconds(150));
		assertThat(sandbox.world.pendingUpdates()).isOne();
		sandbox.clock.pass(Duration.ofHours(24));
		assertThat(sandbox.world.pendingUpdates()).isZero();
	}

	@Test
	void queuesOnlyTheKindsThatTheBotAskedFor() {
		Message message = sandbox.officer.withBot().say("x");
		sandbox.updates();
		sandbox.officer.withBot().react(message, "👍");
		assertThat(sandbox.world.pendingUpdates()).isZero();
		api.ok("getUpdates", "allowed_updates", "[\"message_reaction\",\"callback_query\"]", "timeout", 0, "offset", 7);
		sandbox.officer.withBot().react(message, "👌");
		sandbox.officer.withBot().say("không nghe");
		JsonNode reaction = sandbox.update().path("message_reaction");
		assertThat(reaction.path("old_reaction").get(0).path("emoji").asString()).isEqualTo("👍");
		assertThat(reaction.path("new_reaction").get(0).path("emoji").asString()).isEqualTo("👌");
	}

	@Test
	void endsTheWaitingConsumerWhenAWebhookIsSet() throws Exception {
		sandbox.updates();
		CompletableFuture<JsonNode> waiting = api.later("getUpdates", "timeout", 20, "offset", 1);
		Thread.sleep(150);
		api.ok("setWebhook", "url", "https://thongsuot.example/hook");
		assertThat(waiting.get(5, TimeUnit.SECONDS).path("description").asString())
			.isEqualTo("Conflict: terminated by setWebhook request");
	}

	@Test
	void givesOneUpdateWhenTheSameOffsetIsAskedForAgainAtOnce() {
		assertThat(api.ok("getUpdates", "offset", 1)).hasSizeGreaterThan(1);
		assertThat(api.ok("getUpdates", "offset", 1)).hasSize(1);
	}

}
