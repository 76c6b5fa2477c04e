package vn.thongsuot.telegram;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;

import org.junit.jupiter.api.Test;

import vn.thongsuot.files.LostFileException;
import vn.thongsuot.telegram.FakeBotApi.Reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TelegramFilesTests {

	private static final String FILE = "/file/bot" + FakeBotApi.TOKEN + "/documents/a b.pdf";

	@Test
	void downloadsFromTheConfiguredAddress() throws IOException {
		try (FakeBotApi botApi = new FakeBotApi(); Room room = new Room(botApi.settings())) {
			botApi.answer("getFile", path()).answer(FILE, Reply.json(200, "nội dung"));
			assertThat(fetch(botApi, room)).isEqualTo("nội dung");
			assertThat(botApi.last("getFile").parameters().path("file_id").asText()).isEqualTo("f1");
		}
	}

	@Test
	void worksBelowAPath() throws IOException {
		try (FakeBotApi botApi = new FakeBotApi("/telegram"); Room room = new Room(botApi.settings())) {
			botApi.answer("getFile", path()).answer("/telegram" + FILE, Reply.json(200, "nội dung"));
			assertThat(fetch(botApi, room)).isEqualTo("nội dung");
			assertThat(room.ping()).isInstanceOf(Answer.Done.class);
		}
	}

	@Test
	void knowsAFileThatIsNotToBeHad() {
		try (FakeBotApi botApi = new FakeBotApi(); Room room = new Room(botApi.settings())) {
			botApi.answer("getFile", Reply.error(400, "Bad Request: file is too big"));
			assertThatThrownBy(() -> fetch(botApi, room)).isInstanceOf(LostFileException.class)
				.hasMessageContaining("file is too big");
		}
	}

	@Test
	void doesNotTakeAnErrorForTheFile() {
		try (FakeBotApi botApi = new FakeBotApi(); Room room = new Room(botApi.settings())) {
			botApi.answer("getFile", path(), Reply.error(500, "x")).answer(FILE, Reply.error(404, "Not Found"));
			assertThatThrownBy(() -> fetch(botApi, room)).isExactlyInstanceOf(IOException.class)
				.hasMessageContaining("404");
			assertThatThrownBy(() -> fetch(botApi, room)).isExactlyInstanceOf(IOException.class);
			botApi.stop();
			assertThatThrownBy(() -> fetch(botApi, room)).isExactlyInstanceOf(IOException.class)
				.hasMessageNotContaining(FakeBotApi.TOKEN);
		}
	}

	private static Reply path() {
		return Reply.ok("{\"file_id\":\"f1\",\"file_path\":\"documents/a b.pdf\"}");
	}

	private static String fetch(FakeBotApi botApi, Room room) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		new TelegramFiles(room.api, room.wire.client(Duration.ofSeconds(5)), botApi.settings()).fetch("f1", bytes);
		return bytes.toString(java.nio.charset.StandardCharsets.UTF_8);
	}

}
