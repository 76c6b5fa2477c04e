package vn.thongsuot.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class WorldTests {

	@Test
	void comesBackFromItsFolderAsItWas(@TempDir Path folder) throws IOException {
		long officer;
		long group;
		String file;
		int update;
		try (var world = World.open(folder, BotAccount.example(), Clock.systemUTC());
				var server = BotApiServer.start(world, 0)) {
			Person lan = world.createUser("Lan", "Nguyễn");
			officer = lan.id();
			lan.start();
			group = world.createSupergroup("Sở", false, lan).id();
			lan.withBot().document("a.txt", "text/plain", new byte[] { 7 }, "tệp");
			Api api = new Api(server, world);
			JsonNode updates = api.ok("getUpdates");
			update = updates.get(1).path("update_id").asInt();
			file = updates.get(1).path("message").path("document").path("file_id").asString();
			api.ok("sendMessage", "chat_id", officer, "text", "Chọn", "reply_markup",
					"{\"keyboard\":[[{\"text\":\"Gửi\"}]]}");
			api.ok("getUpdates", "offset", update);
		}
		Files.write(folder.resolve("world.jsonl"), new byte[] { '{', '"', (byte) 0xe1 }, StandardOpenOption.APPEND);
		try (var world = World.open(folder, BotAccount.example(), Clock.systemUTC());
				var server = BotApiServer.start(world, 0)) {
			assertThat(world.history(officer)).extracting(Message::text).containsExactly("/start", "tệp", "Chọn");
			assertThat(world.person(officer).user().name()).isEqualTo("Lan Nguyễn");
			assertThat(world.group(group).chat().title()).isEqualTo("Sở");
			assertThat(world.keyboard(officer)).isPresent();
			assertThat(world.bytes(world.file(file))).containsExactly(7);
			Api api = new Api(server, world);
			assertThat(api.ok("getUpdates").get(0).path("update_id").asInt()).isEqualTo(update);
			Message next = world.person(officer).withBot().say("tiếp");
			assertThat(next.id()).isEqualTo(world.history(officer).get(2).id() + 1);
			assertThat(api.ok("getUpdates", "offset", update + 1).get(0).path("update_id").asInt())
				.isEqualTo(update + 1);
		}
	}

	@Test
	void tellsEventsInOrderUntilTheListenerLeaves() {
		try (var sandbox = new SandboxFixture()) {
			var events = new ArrayList<Event>();
			var subscription = sandbox.world.subscribe(events::add);
			Message message = sandbox.say("một");
			sandbox.api.ok("sendChatAction", "chat_id", sandbox.officer.id(), "action", "typing");
			Press press = sandbox.officer.withBot().press(message.id(), "x");
			sandbox.api.ok("answerCallbackQuery", "callback_query_id", press.id(), "text", "xong", "show_alert", true);
			subscription.close();
			sandbox.say("hai");
			assertThat(events).hasExactlyElementsOfTypes(Event.Posted.class, Event.Acting.class, Event.Answered.class);
			assertThat(sandbox.world.presses(sandbox.officer.id()).getLast().alert()).isTrue();
		}
	}

	@Test
	void showsTheReplyKeyboardUntilItIsTakenAway() {
		try (var sandbox = new SandboxFixture()) {
			long officer = sandbox.officer.id();
			keyboard(sandbox, "{\"keyboard\":[[{\"text\":\"Gửi số\",\"request_contact\":true}]]}");
			assertThat(sandbox.world.keyboard(officer).orElseThrow().path("keyboard")).hasSize(1);
			keyboard(sandbox, "{\"remove_keyboard\":true}");
			assertThat(sandbox.world.keyboard(officer)).isEmpty();
			keyboard(sandbox, "{\"force_reply\":true}");
			assertThat(sandbox.world.keyboard(officer)).isPresent();
			sandbox.officer.withBot().say("đây");
			assertThat(sandbox.world.keyboard(officer)).isEmpty();
		}
	}

	private static void keyboard(SandboxFixture sandbox, String markup) {
		sandbox.api.ok("sendMessage", "chat_id", sandbox.officer.id(), "text", "x", "reply_markup", markup);
	}

	@Test
	void waitsForAMessageThatIsWanted() throws Exception {
		try (var sandbox = new SandboxFixture()) {
			long officer = sandbox.officer.id();
			var waiting = CompletableFuture
				.supplyAsync(() -> sandbox.world.await(officer, m -> m.text().contains("đáp"), Duration.ofSeconds(5)));
			sandbox.say("hồi đáp");
			assertThat(waiting.get().fromBot()).isTrue();
			assertThatThrownBy(
					() -> sandbox.world.await(officer, m -> m.text().equals("không có"), Duration.ofMillis(20)))
				.isInstanceOf(NoSuchElementException.class)
				.hasMessageContaining("hồi đáp");
		}
	}

	@Test
	void refusesWhatAnAppCannotSend() {
		try (var sandbox = new SandboxFixture()) {
			Speaker phone = sandbox.officer.withBot();
			assertThatThrownBy(() -> phone.say(" ")).isInstanceOf(IllegalArgumentException.class);
			assertThatThrownBy(() -> phone.say("x".repeat(4097))).isInstanceOf(IllegalArgumentException.class);
			sandbox.officer.block();
			assertThatThrownBy(() -> phone.say("x")).hasMessageContaining("blocked");
			assertThat(List.of(sandbox.world.people().size())).containsExactly(2);
		}
	}

	@Test
	void isSafeForManyAtOnce() throws Exception {
		try (var sandbox = new SandboxFixture(); var threads = Executors.newVirtualThreadPerTaskExecutor()) {
			var work = new ArrayList<Callable<Message>>();
			for (int i = 0; i < 60; i++) {
				String text = "tin " + i;
				work.add(() -> sandbox.say(text));
				work.add(() -> sandbox.officer.withBot().say(text));
				work.add(() -> sandbox.officer.withBot().document("a.txt", "text/plain", new byte[1], text));
			}
			for (var done : threads.invokeAll(work)) {
				done.get();
			}
			List<Message> history = sandbox.world.history(sandbox.officer.id());
			assertThat(history).hasSize(181).extracting(Message::id).doesNotHaveDuplicates();
			assertThat(sandbox.world.pendingUpdates()).isGreaterThan(120);
		}
	}

}
