package vn.thongsuot.sandbox;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class FaultsTests {

	private final SandboxFixture sandbox = new SandboxFixture();

	private final Faults faults = sandbox.server.faults();

	private final long officer = sandbox.officer.id();

	@AfterEach
	void close() {
		sandbox.close();
	}

	@Test
	void holdsOneChatBack() {
		faults.next("sendMessage", officer, 1, new Fault.TooManyRequests(7, false));
		assertThat(send("một").path("parameters").path("retry_after").asInt()).isEqualTo(7);
		sandbox.clock.pass(Duration.ofSeconds(4));
		assertThat(send("hai").path("parameters").path("retry_after").asInt()).isEqualTo(3);
		sandbox.api.ok("sendMessage", "chat_id", sandbox.group.id(), "text", "nhóm vẫn được");
		sandbox.clock.pass(Duration.ofSeconds(3));
		assertThat(send("ba").path("ok").asBoolean()).isTrue();
	}

	@Test
	void holdsEverythingBack() {
		faults.next("*", 1, new Fault.TooManyRequests(5, true));
		send("một");
		assertThat(
				sandbox.api.call("sendMessage", "chat_id", sandbox.group.id(), "text", "x").path("error_code").asInt())
			.isEqualTo(429);
		assertThat(sandbox.api.ok("getUpdates")).isNotEmpty();
	}

	@Test
	void failsAsServersAndProxiesDo() {
		faults.next("sendMessage", new Fault.ServerError(500, "Internal Server Error"));
		faults.next("sendMessage", new Fault.BadGateway());
		faults.next("sendMessage", new Fault.EmptyAnswer());
		assertThat(Json.write(send("x")))
			.isEqualTo("{\"ok\":false,\"error_code\":500,\"description\":\"Internal Server Error\"}");
		var gateway = raw();
		assertThat(gateway.statusCode()).isEqualTo(502);
		assertThat(gateway.body()).startsWith("<html>");
		var empty = raw();
		assertThat(empty.statusCode()).isEqualTo(200);
		assertThat(empty.body()).isEmpty();
		assertThat(said()).isZero();
		assertThat(faults.played()).isTrue();
	}

	@Test
	void cutsTheConnectionBeforeOrAfterTheCall() {
		faults.next("sendMessage", new Fault.CutBefore());
		assertThatThrownBy(this::raw).isInstanceOf(UncheckedIOException.class);
		assertThat(said()).isZero();
		faults.next("sendMessage", new Fault.CutAfter());
		assertThatThrownBy(this::raw).isInstanceOf(UncheckedIOException.class);
		assertThat(said()).isOne();
		faults.next("sendMessage", new Fault.TruncatedAnswer());
		assertThatThrownBy(this::raw).isInstanceOf(UncheckedIOException.class);
		assertThat(said()).isEqualTo(2);
		assertThat(sandbox.server.ledger().accepted("sendMessage")).hasSize(2);
	}

	@Test
	void playsTheSameMisfortunesForTheSameSeed() {
		faults.randomly(42, 0.5, new Fault.ServerError(500, "x"), new Fault.BadGateway());
		String first = luck();
		faults.randomly(42, 0.5, new Fault.ServerError(500, "x"), new Fault.BadGateway());
		assertThat(luck()).isEqualTo(first).contains("200").contains("50");
		faults.clear();
		assertThat(raw().statusCode()).isEqualTo(200);
	}

	private String luck() {
		var codes = new StringBuilder();
		for (int i = 0; i < 12; i++) {
			codes.append(raw().statusCode()).append(' ');
		}
		return codes.toString();
	}

	private JsonNode send(String text) {
		return sandbox.api.call("sendMessage", "chat_id", officer, "text", text);
	}

	private java.net.http.HttpResponse<String> raw() {
		return sandbox.api.post("sendMessage", "application/json",
				Api.json("chat_id", officer, "text", "x").getBytes(StandardCharsets.UTF_8));
	}

	private long said() {
		return sandbox.world.history(officer).stream().filter(Message::fromBot).count();
	}

	@Test
	void failsToHandOutAFile() {
		sandbox.officer.withBot().document("a.txt", "text/plain", new byte[] { 'a', 'b' }, null);
		JsonNode updates = sandbox.updates();
		String id = updates.get(updates.size() - 1).path("message").path("document").path("file_id").asString();
		String path = sandbox.api.ok("getFile", "file_id", id).path("file_path").asString();
		faults.next("file", new Fault.ServerError(500, "Internal Server Error"));
		assertThat(sandbox.api.download(path)).hasSizeGreaterThan(10);
		assertThat(sandbox.api.download(path)).hasSize(2);
	}

}
