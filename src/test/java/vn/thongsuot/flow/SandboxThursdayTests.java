package vn.thongsuot.flow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import vn.thongsuot.ThongSuot;
import vn.thongsuot.sandbox.Group;
import vn.thongsuot.sandbox.Message;
import vn.thongsuot.sandbox.Person;
import vn.thongsuot.sandbox.Press;
import vn.thongsuot.sandbox.World;
import vn.thongsuot.testing.Patience;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A sandbox as it starts by itself: its people move in, a lead who has opened the bot
 * confirms a report, and at nine on Thursday the summary says who has not.
 */
class SandboxThursdayTests {

	private static final long LEAD_OF_JUSTICE = 5100000114L;

	private static final long STAFF_OF_JUSTICE = 5100000111L;

	@TempDir
	private Path folder;

	private String address = "";

	@Test
	void aLeadConfirmsAndAtNineTheSummaryComesWithItsFiles() {
		try (var product = product()) {
			this.address = "http://localhost:" + product.getEnvironment().getRequiredProperty("local.server.port");
			World world = product.getBean(World.class);
			Patience.until("the sandbox has settled", () -> fetch("/sandbox/state").contains("\"settled\":true"));
			Group justice = group(world, "Sở Tư pháp");
			Group home = group(world, "Sở Nội vụ");
			assertThat(world.history(LEAD_OF_JUSTICE)).as("the lead has opened the bot").isNotEmpty();
			go("{\"at\":\"2026-12-02T14:01\"}");
			Message draft = sees(world, justice, (text) -> text.contains("Bản nháp"));
			assertThat(press(world, STAFF_OF_JUSTICE, justice, draft)).contains("Chỉ lãnh đạo");
			assertThat(press(world, LEAD_OF_JUSTICE, justice, draft)).contains("Đã xác nhận");
			sees(world, justice, (text) -> text.contains("Đinh Thị Hạnh đã xác nhận"));
			go("{\"to\":\"thursday\"}");
			assertThat(fetch("/sandbox/state")).as("half a minute before nine").contains("\"sumsUp\":true");
			go("{\"at\":\"2026-12-03T09:00\"}");
			Message summary = sees(world, home, (text) -> text.startsWith("Báo cáo tổng hợp tuần của tỉnh"));
			assertThat(summary.text().lines().filter((line) -> line.startsWith("Chưa xác nhận ("))).singleElement()
				.asString()
				.contains("Sở Nội vụ", "Sở Tài chính", "Sở NN&MT")
				.doesNotContain("Sở Tư pháp");
			List.of("(Word)", "(Excel)", "Hình tuần")
				.forEach((file) -> sees(world, home,
						(text) -> text.contains(file) && text.startsWith("Bản nháp. ") && text.contains("Toàn tỉnh")));
		}
	}

	private ConfigurableApplicationContext product() {
		return new SpringApplicationBuilder(ThongSuot.class).initializers(new ProductOnly(), new FixedStart())
			.run("--thongsuot.telegram.token=", "--thongsuot.home=" + this.folder.resolve("home"), "--server.port=0",
					"--thongsuot.inbox.quiet=20ms", "--thongsuot.weekly.scan=100ms", "--thongsuot.weekly.look=100ms",
					"--thongsuot.courier.chat-per-second=1000", "--thongsuot.courier.chat-burst=1000",
					"--thongsuot.courier.group-per-minute=60000", "--thongsuot.courier.per-second=1000",
					"--thongsuot.courier.burst=1000", "--spring.main.log-startup-info=false",
					"--logging.level.root=warn");
	}

	private static Group group(World world, String department) {
		return world.groups()
			.stream()
			.filter((group) -> group.chat().title().startsWith(department))
			.findFirst()
			.orElseThrow();
	}

	private static Message sees(World world, Group group, Predicate<String> wanted) {
		Patience.until("a message in " + group.chat().title(),
				() -> world.history(group.id()).stream().map(Message::text).anyMatch(wanted));
		return world.history(group.id())
			.stream()
			.filter((message) -> wanted.test(message.text()))
			.findFirst()
			.orElseThrow();
	}

	/** What somebody who presses "confirm" is told. */
	private static String press(World world, long id, Group group, Message draft) {
		Person person = world.person(id);
		Press press = person.in(group).press(draft, "Xác nhận báo cáo (lãnh đạo)");
		Patience.until("the press is answered", () -> world.press(press.id()).answer() != null);
		return String.valueOf(world.press(press.id()).answer());
	}

	private void go(String where) {
		send(HttpRequest.newBuilder(URI.create(this.address + "/sandbox/clock"))
			.header("Content-Type", "application/json")
			.POST(HttpRequest.BodyPublishers.ofString(where))
			.build());
	}

	private String fetch(String path) {
		return send(HttpRequest.newBuilder(URI.create(this.address + path)).build());
	}

	private static String send(HttpRequest request) {
		try (HttpClient client = HttpClient.newHttpClient()) {
			HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
			assertThat(answer.statusCode()).as(answer.body()).isLessThan(300);
			return answer.body();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

}
