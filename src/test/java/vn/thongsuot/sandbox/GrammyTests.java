package vn.thongsuot.sandbox;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

import vn.thongsuot.testing.Traffic;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An independent client, grammY from npm, holds a whole conversation against the sandbox.
 */
class GrammyTests {

	private static final Path SOURCE = Path.of("src", "test", "js");

	private static final Path WORK = Path.of("target", "grammy");

	private static final Duration PATIENCE = Duration.ofSeconds(20);

	private final World world = World.inMemory();

	private final BlockingQueue<String> steps = new LinkedBlockingQueue<>();

	@Test
	void grammyHoldsAWholeConversation() throws Exception {
		install();
		try (world; var server = BotApiServer.start(world, 0).record(Traffic.of(Traffic.INDEPENDENT))) {
			Process bot = run(List.of("node", "conversation.mjs", server.address().toString(), world.bot().token()));
			Thread.ofVirtual().start(() -> readSteps(bot));
			try {
				expect("ready ThongSuotBot");
				Person lan = world.createUser("Lan", "Nguyễn", "lan_xa", "84912345678");
				talksInPrivate(lan);
				sendsFiles(lan.withBot());
				worksInAGroup(lan);
				lan.withBot().say("hết");
				expect("text hết");
				expect("stopped");
				assertThat(bot.waitFor(10, TimeUnit.SECONDS)).isTrue();
				assertThat(bot.exitValue()).isZero();
			}
			finally {
				bot.destroyForcibly();
			}
			assertThat(server.ledger().entries()).filteredOn(Ledger.Call.class::isInstance)
				.allMatch(entry -> ((Ledger.Call) entry).accepted());
		}
	}

	private void talksInPrivate(Person lan) throws InterruptedException {
		lan.start("tu-to-roi");
		expect("start tu-to-roi");
		Message hello = said(lan.id(), "Xin chào & chào mừng");
		assertThat(hello.entities().get(0).path("type").asString()).isEqualTo("bold");
		assertThat(world.keyboard(lan.id())).isPresent();
		lan.withBot().shareOwnContact();
		expect("contact true");
		said(lan.id(), "Cảm ơn");
		assertThat(world.keyboard(lan.id())).isEmpty();
		lan.withBot().say("/hoi");
		Press press = lan.withBot().press(said(lan.id(), "Chọn lĩnh vực"), "Đất đai");
		expect("pressed v1:dat");
		said(lan.id(), "Lĩnh vực: dat");
		assertThat(world.press(press.id()).answer()).isEqualTo("Đã nhận");
		assertThat(world.commands(lan.id(), lan.id())).containsExactly(new BotCommand("hoi", "Gửi câu hỏi"));
		Message question = lan.withBot().say("một câu hỏi");
		expect("text một câu hỏi");
		assertThat(said(lan.id(), "Đã nhận: một câu hỏi").replyTo()).isEqualTo(question.id());
		lan.withBot().edit(question, "câu hỏi khác");
		expect("edited câu hỏi khác");
	}

	private void sendsFiles(Speaker phone) throws InterruptedException {
		phone.document("công văn.txt", "text/plain", "nội dung".getBytes(StandardCharsets.UTF_8), null);
		expect("document công văn.txt nội dung");
		Message back = said(phone.chat(), "Gửi lại");
		StoredFile file = world.file(back.body().path("document").path("file_id").asString());
		assertThat(world.bytes(file)).asString(StandardCharsets.UTF_8).isEqualTo("bản trả lời");
		phone.photo(SandboxFixture.picture(), null);
		expect("photo 3");
		assertThat(said(phone.chat(), "hai ảnh").body().has("media_group_id")).isTrue();
		phone.album(
				List.of(Attachment.photo(SandboxFixture.picture(), "sân"), Attachment.video(new byte[] { 1 }, null)));
		expect("album sân");
		expect("album -");
		phone.location(19.8075, 105.7764);
		expect("location 19.8075");
	}

	private void worksInAGroup(Person lan) throws InterruptedException {
		Group group = world.createGroup("Sở Nội vụ", lan);
		group.addBot(lan);
		expect("status left>member");
		expect("joined group");
		Message card = said(group.id(), "Phiếu #C1: trả lời tin này để đáp");
		lan.in(group).say("chuyện riêng, bot không nghe");
		lan.in(group).replyingTo(card).say("xã làm theo Điều 5");
		expect("reply Phiếu #C1: trả lời tin này để đáp <- xã làm theo Điều 5");
		said(group.id(), "Đã nhận: xã làm theo Điều 5");
	}

	private Message said(long chat, String text) {
		return world.await(chat, message -> message.fromBot() && message.text().equals(text), PATIENCE);
	}

	private void expect(String step) throws InterruptedException {
		assertThat(steps.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isEqualTo(step);
	}

	private void readSteps(Process bot) {
		try (var lines = new BufferedReader(new InputStreamReader(bot.getInputStream(), StandardCharsets.UTF_8))) {
			lines.lines().forEach(steps::add);
		}
		catch (IOException | java.io.UncheckedIOException ex) {
			steps.add("output ended");
		}
	}

	private static void install() throws IOException, InterruptedException {
		Files.createDirectories(WORK);
		for (String name : List.of("package.json", "package-lock.json", "conversation.mjs")) {
			Files.copy(SOURCE.resolve(name), WORK.resolve(name), StandardCopyOption.REPLACE_EXISTING);
		}
		demand(works(List.of("node", "--version")), "Node.js is not installed");
		String npm = System.getProperty("os.name").startsWith("Windows") ? "npm.cmd" : "npm";
		demand(works(List.of(npm, "ci", "--no-audit", "--no-fund", "--prefer-offline", "--fetch-retries=0")),
				"npm cannot install grammY");
	}

	/** Skips the test with that reason, unless everything is demanded. */
	private static void demand(boolean there, String reason) {
		if ("true".equals(System.getenv("THONGSUOT_REQUIRE_ALL"))) {
			assertThat(there).as(reason).isTrue();
		}
		Assumptions.assumeTrue(there, reason);
	}

	private static boolean works(List<String> command) throws InterruptedException {
		try {
			Process process = run(command);
			process.getInputStream().transferTo(java.io.OutputStream.nullOutputStream());
			return process.waitFor() == 0;
		}
		catch (IOException ex) {
			return false;
		}
	}

	private static Process run(List<String> command) throws IOException {
		return new ProcessBuilder(new ArrayList<>(command)).directory(WORK.toFile())
			.redirectError(ProcessBuilder.Redirect.INHERIT)
			.start();
	}

}
