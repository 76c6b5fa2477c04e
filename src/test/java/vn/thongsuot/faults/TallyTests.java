package vn.thongsuot.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

import vn.thongsuot.sandbox.BotApiServer;
import vn.thongsuot.sandbox.Group;
import vn.thongsuot.sandbox.Message;
import vn.thongsuot.sandbox.Person;
import vn.thongsuot.sandbox.World;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A tally fed with a loss or a double says so. */
class TallyTests {

	private static final String FOUND = "Bấm nút dưới đây để gửi.";

	private static final String SUMMARY = "Gửi Sở Tư pháp\nLĩnh vực: Hộ tịch\nmã k1z";

	private static final String RECEIPT = "Phiếu #7: Đã gửi tới Sở Tư pháp";

	private static final String CARD = "Phiếu #7 · Hộ tịch\nmã k1z\nĐã trả lời lúc 9:00.";

	private static final String LINE = "Phiếu #7: đã tới máy của xã.";

	private static final String ANSWER = "Phiếu #7: Sở Tư pháp trả lời: đáp k1z";

	private final World world = World.inMemory();

	private final BotApiServer api = BotApiServer.start(this.world, 0).limitRates(false);

	private final FirstWords words = new FirstWords();

	@SuppressWarnings("NullAway.Init")
	private Screen officer;

	@SuppressWarnings("NullAway.Init")
	private Screen staff;

	@SuppressWarnings("NullAway.Init")
	private Message reply;

	@BeforeEach
	void open() {
		this.words.follow(this.api);
		Person hoa = this.world.createUser("Lê Thị", "Hoa");
		hoa.start();
		Person clerk = this.world.createUser("Cán bộ", "Tư pháp");
		Group group = this.world.createSupergroup("Sở Tư pháp", false, clerk);
		group.addBot(clerk);
		this.officer = new Screen(this.world, hoa, hoa.id());
		this.staff = new Screen(this.world, clerk, group.id());
		this.officer.says("khai sinh, mã k1z");
		officerReads(FOUND, SUMMARY, RECEIPT);
	}

	@AfterEach
	void close() {
		this.api.close();
		this.world.close();
	}

	@Test
	void isCleanWhenAllIsThere() {
		answered();
		assertThatCode(() -> tally().isClean()).doesNotThrowAnyException();
	}

	@Test
	void isCleanWithCopiesThatAreMarked() {
		officerReads("(gửi lại) " + RECEIPT);
		answered();
		officerReads("(gửi lại) " + ANSWER);
		staffReads("(gửi lại) " + CARD);
		send(this.staff, "(gửi lại) " + LINE, this.reply.id());
		assertThatCode(() -> tally().isClean()).doesNotThrowAnyException();
	}

	@Test
	void seesASecondRepeatWhichOnlySeveralDeathsExplain() {
		answered();
		officerReads("(gửi lại) " + ANSWER);
		officerReads("(gửi lại) " + ANSWER);
		fails("repeated more than once");
		assertThatCode(() -> tally().isCleanAfterManyDeaths()).doesNotThrowAnyException();
	}

	@Test
	void seesALostCard() {
		fails("lost");
	}

	@Test
	void seesALostAnswer() {
		staffReads(CARD);
		replied();
		send(this.staff, LINE, this.reply.id());
		fails("answer to k1z");
	}

	@Test
	void seesThatTheGroupWasNotTold() {
		staffReads(CARD);
		replied();
		officerReads(ANSWER);
		fails("not told");
	}

	@Test
	void seesACardThatWasNotBroughtUpToDate() {
		staffReads("Phiếu #7 · Hộ tịch\nmã k1z\nChưa có người nhận.");
		replied();
		send(this.staff, LINE, this.reply.id());
		officerReads(ANSWER);
		fails("does not say that it is answered");
	}

	@ParameterizedTest
	@ValueSource(strings = { FOUND, SUMMARY, RECEIPT })
	void seesEachUnmarkedDoubleOnAPhone(String text) {
		officerReads(text);
		answered();
		fails("doubled");
	}

	@Test
	void seesAnUnmarkedDoubleOfTheAnswer() {
		answered();
		officerReads(ANSWER);
		fails("doubled");
	}

	@Test
	void seesAnUnmarkedDoubleOfTheCard() {
		answered();
		staffReads(CARD);
		fails("doubled");
	}

	@Test
	void seesASecondTicketOfOneQuestion() {
		answered();
		staffReads(CARD.replace("#7", "#8"));
		fails("doubled");
	}

	@Test
	void seesASecondLineUnderOneReplyWhateverItSays() {
		answered();
		send(this.staff, "Phiếu #7: đang gửi…", this.reply.id());
		fails("doubled");
	}

	@Test
	void seesADoubleThatWasRevisedSince() {
		answered();
		int copy = send(this.officer, SUMMARY, 0);
		call("editMessageText", Map.of("chat_id", this.officer.chat(), "message_id", copy, "text", "Đã đổi."));
		fails("doubled");
	}

	@Test
	void seesAnAnswerBeforeItsReceipt() {
		answered();
		officerReads("(gửi lại) " + RECEIPT);
		fails("before its receipt");
	}

	private void answered() {
		staffReads(CARD);
		replied();
		send(this.staff, LINE, this.reply.id());
		officerReads(ANSWER);
	}

	private void replied() {
		this.reply = this.staff.says("đáp k1z");
	}

	private void fails(String words) {
		assertThatThrownBy(() -> tally().isClean()).isInstanceOf(AssertionError.class).hasMessageContaining(words);
	}

	private Tally tally() {
		return new Tally(List.of(new Town.Filed("k1z", 0)), List.of(this.officer), List.of(this.staff), this.words);
	}

	private void officerReads(String... texts) {
		List.of(texts).forEach((text) -> send(this.officer, text, 0));
	}

	private void staffReads(String text) {
		send(this.staff, text, 0);
	}

	private int send(Screen screen, String text, int replyTo) {
		Map<String, Object> plain = Map.of("chat_id", screen.chat(), "text", text);
		Map<String, Object> under = Map.of("chat_id", screen.chat(), "text", text, "reply_parameters",
				Map.of("message_id", replyTo));
		call("sendMessage", (replyTo == 0) ? plain : under);
		return screen.fromBot().getLast().id();
	}

	private void call(String method, Map<String, Object> parameters) {
		JsonMapper json = JsonMapper.shared();
		URI address = URI.create(this.api.address() + "/bot" + this.world.bot().token() + "/" + method);
		try (HttpClient client = HttpClient.newHttpClient()) {
			String answer = client
				.send(HttpRequest.newBuilder(address)
					.header("Content-Type", "application/json")
					.POST(HttpRequest.BodyPublishers.ofString(json.writeValueAsString(parameters)))
					.build(), HttpResponse.BodyHandlers.ofString())
				.body();
			if (!json.readTree(answer).path("ok").asBoolean()) {
				throw new IllegalStateException(answer);
			}
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
