package vn.thongsuot.faults;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.thongsuot.sandbox.Fault;
import vn.thongsuot.sandbox.Ledger;
import vn.thongsuot.sandbox.Message;

import static org.assertj.core.api.Assertions.assertThat;

/** What the platform does to a product that goes on running. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(600)
class BotApiFaults {

	private static final int OFFICERS = 3;

	/** The call may have arrived, and the product cannot know. */
	private static final List<Fault> IN_DOUBT = List.of(new Fault.CutBefore(), new Fault.CutAfter(),
			new Fault.BadGateway(), new Fault.EmptyAnswer(), new Fault.TruncatedAnswer(),
			new Fault.ServerError(500, "Internal Server Error"), new Fault.ServerError(502, "Bad Gateway"));

	private static final List<Fault> CERTAIN = List.of(new Fault.TooManyRequests(1, false),
			new Fault.TooManyRequests(1, true), new Fault.Delay(Duration.ofMillis(700)));

	private final long seed = Long.getLong("faults.seed", System.nanoTime() % 1_000_000);

	private final ProductFiles files = ProductFiles.make();

	private Town town = new Town(this.files, false, OFFICERS);

	private int questions;

	@BeforeAll
	void tellSeed() {
		System.out.println("faults of the Bot API: seed " + this.seed);
	}

	@AfterEach
	void quietAndClean(TestInfo test) {
		this.town.api.faults().clear();
		this.town.awaitSettled();
		Tally tally = Tally.of(this.town);
		System.out.println(test.getDisplayName() + " | " + tally);
		tally.isClean();
	}

	@AfterAll
	void checkStore() throws Exception {
		this.town.product.stop();
		new StoreCheck(this.town.product.database()).isClean(this.town.filed.size());
		this.town.close();
	}

	/**
	 * A doubtful call is repeated once and then given up by design: so its repeat is left
	 * alone.
	 */
	@Test
	void survivesAllFaultsMixed() throws Exception {
		Random random = new Random(this.seed);
		List<Future<?>> work = new ArrayList<>();
		try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
			for (int officer = 0; officer < OFFICERS; officer++) {
				int who = officer;
				work.add(people.submit(() -> {
					for (int k = 0; k < 8; k++) {
						answered(who, nextId());
					}
				}));
			}
			int played = 0;
			while (work.stream().anyMatch((each) -> !each.isDone())) {
				played += playOne(random) ? 1 : 0;
			}
			System.out.println("faults played: " + played);
			for (Future<?> each : work) {
				each.get();
			}
		}
	}

	private boolean playOne(Random random) {
		if (!this.town.api.faults().played()) {
			Pause.millis(20);
			return false;
		}
		boolean doubtful = random.nextInt(3) == 0;
		List<Fault> kinds = doubtful ? IN_DOUBT : CERTAIN;
		this.town.api.faults().next("*", kinds.get(random.nextInt(kinds.size())));
		long end = System.nanoTime() + 3_000_000_000L;
		while (!this.town.api.faults().played() && System.nanoTime() < end) {
			Pause.millis(5);
		}
		Pause.millis(doubtful ? 3500 : 200);
		return true;
	}

	@Test
	void asksAChatForNothingBeforeItsPauseIsOver() {
		long chat = this.town.staff().chat();
		this.town.api.faults().next("sendMessage", chat, 1, new Fault.TooManyRequests(4, false));
		double begun = now();
		answered(0, nextId());
		Ledger.Call refused = sends(chat).stream()
			.filter((call) -> call.at() >= begun && !call.accepted())
			.findFirst()
			.orElseThrow();
		assertThat(sends(chat).stream().map(Ledger.Call::at))
			.noneMatch((at) -> at > refused.at() && at < refused.at() + 3.9);
	}

	@Test
	void waitsUntilAllMayBeWrittenToAgain() {
		this.town.api.faults().next("sendMessage", new Fault.TooManyRequests(4, true));
		answered(1, nextId());
	}

	@Test
	void outlastsASecondConsumer() throws Exception {
		String id = nextId();
		Thread.ofVirtual().start(() -> quietly(this::consumeAsWell));
		answered(0, id);
		consumeAsWell();
		answered(0, nextId());
	}

	private void consumeAsWell() throws IOException, InterruptedException {
		try (HttpClient http = HttpClient.newHttpClient()) {
			for (int i = 0; i < 5; i++) {
				URI poll = URI
					.create(this.town.api.address() + "/bot" + this.town.world.bot().token() + "/getUpdates?timeout=0");
				http.send(HttpRequest.newBuilder(poll).build(), HttpResponse.BodyHandlers.discarding());
				Pause.millis(300);
			}
		}
	}

	@Test
	void outlastsAServerThatIsAwayForHalfAMinute() {
		String before = nextId();
		this.town.file(0, before);
		this.town.away(() -> {
			this.town.answer(before);
			this.town.officers.get(1).says("/trogiup");
			Pause.millis(30_000);
		});
		this.town.awaitAnswer(0, before);
		answered(1, nextId());
	}

	@ParameterizedTest
	@ValueSource(booleans = { false, true })
	void outlastsHalfAMinuteInWhichCallsAreTakenAndCut(boolean carriedOut) {
		String before = nextId();
		this.town.file(0, before);
		this.town.api.faults().next("*", Integer.MAX_VALUE, carriedOut ? new Fault.CutAfter() : new Fault.CutBefore());
		this.town.answer(before);
		this.town.officers.get(1).says("/trogiup");
		Pause.millis(30_000);
		this.town.api.faults().clear();
		this.town.awaitAnswer(0, before);
		answered(1, nextId());
	}

	@Test
	void outlastsBeingThrownOut() {
		String before = nextId();
		this.town.file(2, before);
		this.town.group().kickBot(this.town.administrator);
		Pause.millis(1500);
		String meanwhile = nextId();
		this.town.file(2, meanwhile);
		Pause.millis(1000);
		this.town.group().addBot(this.town.administrator);
		this.town.group().promoteBot(this.town.administrator);
		this.town.answer(before);
		this.town.answer(meanwhile);
		this.town.awaitAnswer(2, before);
		this.town.awaitAnswer(2, meanwhile);
	}

	@Test
	void keepsTheAnswerForAnOfficerWhoReturns() {
		String id = nextId();
		this.town.file(2, id);
		Screen officer = this.town.officers.get(2);
		officer.person().block();
		this.town.answer(id);
		this.town.staff().reads(0, "chưa tới được", (message) -> message.text().contains("chưa tới được"));
		assertThat(officer.fromBot()).noneMatch((message) -> message.text().contains("đáp " + id));
		officer.person().unblock();
		this.town.awaitAnswer(2, id);
	}

	@Test
	void followsAGroupThatBecomesASupergroup() throws Exception {
		try (Town other = new Town(this.files, false, 2, false)) {
			other.file(0, "kM1");
			other.answer("kM1");
			other.awaitAnswer(0, "kM1");
			other.file(0, "kM2");
			other.staff().reads(0, "mã kM2");
			Thread asking = Thread.ofVirtual().start(() -> other.file(1, "kM3"));
			other.migrate();
			asking.join();
			other.file(0, "kM4");
			other.answer("kM4");
			other.awaitAnswer(0, "kM4");
			answerWherever(other, "kM3", 1);
			answerWherever(other, "kM2", 0);
			other.awaitSettled();
			Tally tally = Tally.of(other);
			System.out.println("supergroup | " + tally);
			tally.isClean();
			other.product.stop();
			new StoreCheck(other.product.database()).isClean(other.filed.size());
		}
	}

	/** A card left behind in the old group is answered by its ticket's number. */
	private static void answerWherever(Town town, String id, int officer) {
		Message card = town.anyCard(id);
		if (card.chat() == town.staff().chat()) {
			town.answer(id);
		}
		else {
			String number = Tally.number(card);
			Message said = town.staff().says("/phieu " + number);
			Message shown = town.staff().reads(said.id(), number);
			town.staff().speaker().replyingTo(shown).say("Trả lời ở nhóm mới, đáp " + id);
		}
		town.awaitAnswer(officer, id);
	}

	private void answered(int officer, String id) {
		this.town.file(officer, id);
		this.town.answer(id);
		this.town.awaitAnswer(officer, id);
	}

	private synchronized String nextId() {
		return "kB" + ++this.questions + "q";
	}

	private List<Ledger.Call> sends(long chat) {
		return this.town.api.ledger()
			.calls("sendMessage")
			.stream()
			.filter((call) -> call.params().path("chat_id").asString("").equals(Long.toString(chat)))
			.toList();
	}

	private static double now() {
		return System.currentTimeMillis() / 1000.0;
	}

	private static void quietly(Consuming work) {
		try {
			work.run();
		}
		catch (IOException | InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Work with a connection. */
	private interface Consuming {

		void run() throws IOException, InterruptedException;

	}

}
