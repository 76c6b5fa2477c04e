package vn.thongsuot.flow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import vn.thongsuot.ThongSuot;
import vn.thongsuot.guidance.Entry;
import vn.thongsuot.guidance.Guidance;
import vn.thongsuot.sandbox.InlineButton;
import vn.thongsuot.sandbox.Message;
import vn.thongsuot.sandbox.Speaker;
import vn.thongsuot.sandbox.World;
import vn.thongsuot.testing.Patience;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Opens each entry by its own question in the sandbox, as an officer with a phone does,
 * and keeps a picture of it: {@code mvn verify -Pentries}.
 */
class EntryGallery {

	private static final Path PICTURES = Path.of("target", "entries");

	/** Pixels from top to bottom of a common phone. */
	private static final int SCREEN = 844;

	private static final long OFFICER = 5100000011L;

	private final List<Opened> opened = new ArrayList<>();

	private final List<String> lost = new ArrayList<>();

	@TempDir
	private Path folder;

	@Test
	void opensEachEntryByItsOwnQuestion() throws IOException {
		try (var product = product();
				var page = new PocketPage(this.folder.resolve("profile"),
						"http://localhost:" + product.getEnvironment().getRequiredProperty("local.server.port"))) {
			Patience.until("the sandbox has settled", page::isSettled);
			World world = product.getBean(World.class);
			var entries = product.getBean(Guidance.class)
				.all()
				.stream()
				.sorted(Comparator.comparing(Entry::category).thenComparing(Entry::id))
				.toList();
			entries.forEach((entry) -> open(entry, world, page));
			report(entries.size());
		}
		assertThat(this.lost).isEmpty();
	}

	private ConfigurableApplicationContext product() {
		return new SpringApplicationBuilder(ThongSuot.class).initializers(new ProductOnly())
			.run("--thongsuot.telegram.token=", "--thongsuot.home=" + this.folder.resolve("home"), "--server.port=0",
					"--thongsuot.inbox.quiet=20ms", "--thongsuot.courier.chat-per-second=1000",
					"--thongsuot.courier.chat-burst=1000", "--thongsuot.courier.group-per-minute=60000",
					"--thongsuot.courier.per-second=1000", "--thongsuot.courier.burst=1000");
	}

	private void open(Entry entry, World world, PocketPage page) {
		Speaker officer = world.person(OFFICER).withBot();
		Message reply = after(world, officer.say(entry.question()).id(), EntryGallery::isAnswer);
		boolean atOnce = isEntry(reply, entry);
		Optional<String> choice = choice(reply, entry);
		if (atOnce) {
			photograph(entry, "answer", reply.id(), page);
		}
		else if (choice.isPresent()) {
			officer.press(reply, choice.get());
			Message shown = after(world, reply.id(), (message) -> isEntry(message, entry));
			photograph(entry, "choice", shown.id(), page);
		}
		else {
			this.lost.add(entry.id());
		}
	}

	/** The next such message of the bot. */
	private static Message after(World world, int message, Predicate<Message> wanted) {
		Patience.until("the bot's answer", () -> next(world, message, wanted).isPresent());
		return next(world, message, wanted).orElseThrow();
	}

	private static Optional<Message> next(World world, int message, Predicate<Message> wanted) {
		return world.history(OFFICER)
			.stream()
			.filter((one) -> one.fromBot() && one.id() > message)
			.filter(wanted)
			.findFirst();
	}

	/** Whatever is answered to a question, it can be sent on. */
	private static boolean isAnswer(Message message) {
		return message.buttons().stream().anyMatch((button) -> button.text().startsWith("Gửi hỏi"));
	}

	private static boolean isEntry(Message reply, Entry entry) {
		return reply.text().startsWith(entry.question() + "\n");
	}

	/** The button that opens the entry, if it is among the choices or the only one. */
	private static Optional<String> choice(Message reply, Entry entry) {
		List<String> labels = reply.buttons().stream().map(InlineButton::text).toList();
		return reply.text()
			.lines()
			.filter((line) -> line.matches("\\d\\. .*") && line.substring(3).equals(entry.question()))
			.map((line) -> line.substring(0, 1))
			.findFirst()
			.or(() -> labels.stream().filter((label) -> reply.text().contains(entry.question())).findFirst())
			.filter(labels::contains);
	}

	private void photograph(Entry entry, String how, int message, PocketPage page) {
		Path folder = PICTURES.resolve(entry.category());
		int height = page.heightOf(message);
		page.picture(message, folder.resolve(entry.id() + ".png"));
		if (page.unfold(message)) {
			page.picture(message, folder.resolve(entry.id() + "-open.png"));
		}
		this.opened.add(new Opened(entry.category(), entry.id(), how, height, page.heightOf(message)));
	}

	private void report(int entries) throws IOException {
		Files.write(PICTURES.resolve("entries.tsv"), this.opened.stream().map(Opened::line).toList());
		System.out.printf(
				"%d entries: %d opened, %d of them answered at once; higher than a phone's %d pixels: %d, "
						+ "unfolded %d; not reached: %s%n",
				entries, this.opened.size(), count((one) -> one.how().equals("answer")), SCREEN,
				count((one) -> one.height() > SCREEN), count((one) -> one.unfolded() > SCREEN), this.lost);
	}

	private long count(Predicate<Opened> which) {
		return this.opened.stream().filter(which).count();
	}

	/**
	 * An entry that was opened.
	 *
	 * @param how "answer" if at once, "choice" if it was among the choices
	 * @param height pixels with its buttons
	 * @param unfolded the same with all that is folded away
	 */
	private record Opened(String category, String id, String how, int height, int unfolded) {

		String line() {
			return String.join("\t", this.category, this.id, this.how, Integer.toString(this.height),
					Integer.toString(this.unfolded));
		}

	}

}
