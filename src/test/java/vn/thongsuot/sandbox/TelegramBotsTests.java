package vn.thongsuot.sandbox;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;
import org.telegram.telegrambots.meta.TelegramUrl;
import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;
import org.telegram.telegrambots.meta.api.methods.GetFile;
import org.telegram.telegrambots.meta.api.methods.GetMe;
import org.telegram.telegrambots.meta.api.methods.commands.SetMyCommands;
import org.telegram.telegrambots.meta.api.methods.groupadministration.GetChat;
import org.telegram.telegrambots.meta.api.methods.groupadministration.GetChatAdministrators;
import org.telegram.telegrambots.meta.api.methods.groupadministration.GetChatMember;
import org.telegram.telegrambots.meta.api.methods.send.SendDocument;
import org.telegram.telegrambots.meta.api.methods.send.SendMediaGroup;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.updates.GetUpdates;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageText;
import org.telegram.telegrambots.meta.api.objects.InputFile;
import org.telegram.telegrambots.meta.api.objects.ReplyParameters;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.api.objects.commands.BotCommand;
import org.telegram.telegrambots.meta.api.objects.media.InputMediaPhoto;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** The library that the product uses talks to the sandbox. */
class TelegramBotsTests {

	private final SandboxFixture sandbox = new SandboxFixture();

	private final OkHttpClient http = new OkHttpClient.Builder().retryOnConnectionFailure(false).build();

	private final OkHttpTelegramClient client = new OkHttpTelegramClient(http, sandbox.world.bot().token(),
			TelegramUrl.builder().schema("http").host("127.0.0.1").port(sandbox.server.address().getPort()).build());

	private final String officer = Long.toString(sandbox.officer.id());

	@AfterEach
	void close() {
		http.dispatcher().executorService().shutdown();
		http.connectionPool().evictAll();
		sandbox.close();
	}

	@Test
	void holdsAConversation() throws TelegramApiException {
		assertThat(client.execute(new GetMe()).getUserName()).isEqualTo("ThongSuotBot");
		List<Update> updates = client.execute(GetUpdates.builder().timeout(0).build());
		assertThat(updates.getFirst().getMessage().getEntities().getFirst().getType()).isEqualTo("bot_command");
		var keyboard = new InlineKeyboardMarkup(List
			.of(new InlineKeyboardRow(InlineKeyboardButton.builder().text("Gửi hỏi").callbackData("v1:hoi").build())));
		var sent = client.execute(SendMessage.builder()
			.chatId(officer)
			.text("<b>Chọn</b>")
			.parseMode("HTML")
			.replyMarkup(keyboard)
			.replyParameters(
					ReplyParameters.builder().messageId(updates.getFirst().getMessage().getMessageId()).build())
			.build());
		assertThat(sent.getEntities().getFirst().getType()).isEqualTo("bold");
		Message message = sandbox.world.message(sandbox.officer.id(), sent.getMessageId()).orElseThrow();
		sandbox.officer.withBot().press(message, "Gửi hỏi");
		int last = updates.getLast().getUpdateId();
		var query = client.execute(GetUpdates.builder().offset(last + 1).timeout(5).build())
			.getFirst()
			.getCallbackQuery();
		assertThat(query.getData()).isEqualTo("v1:hoi");
		client.execute(AnswerCallbackQuery.builder().callbackQueryId(query.getId()).text("Đã nhận").build());
		client.execute(EditMessageText.builder().chatId(officer).messageId(sent.getMessageId()).text("Đã gửi").build());
		assertThat(sandbox.world.message(sandbox.officer.id(), sent.getMessageId()).orElseThrow().rows()).isEmpty();
		client.execute(SetMyCommands.builder().command(new BotCommand("hoi", "Hỏi")).build());
	}

	@Test
	void sendsFilesAndFetchesThem() throws TelegramApiException {
		var document = client.execute(SendDocument.builder()
			.chatId(officer)
			.caption("Công văn")
			.document(new InputFile(new ByteArrayInputStream("abc".getBytes(StandardCharsets.UTF_8)), "cong_van.pdf"))
			.build());
		var file = client.execute(new GetFile(document.getDocument().getFileId()));
		assertThat(sandbox.api.download(file.getFilePath())).hasSize(3);
		client.execute(SendDocument.builder()
			.chatId(officer)
			.document(new InputFile(document.getDocument().getFileId()))
			.build());
		var album = client.execute(SendMediaGroup.builder()
			.chatId(officer)
			.media(new InputMediaPhoto(picture(), "anh1.png"))
			.media(new InputMediaPhoto(picture(), "anh2.png"))
			.build());
		assertThat(album).hasSize(2);
		assertThat(album.getFirst().getMediaGroupId()).isEqualTo(album.getLast().getMediaGroupId());
	}

	private static ByteArrayInputStream picture() {
		return new ByteArrayInputStream(SandboxFixture.picture());
	}

	@Test
	void readsChatsMembersAndEveryKindOfUpdate() throws TelegramApiException {
		String group = Long.toString(sandbox.group.id());
		sandbox.group.promoteBot(sandbox.owner);
		assertThat(client.execute(new GetChat(group)).getTitle()).isEqualTo("Sở Nội vụ");
		assertThat(client.execute(new GetChatMember(group, sandbox.owner.id())).getStatus()).isEqualTo("creator");
		assertThat(client.execute(new GetChatAdministrators(group))).hasSize(2);
		Speaker phone = sandbox.officer.withBot();
		phone.album(List.of(Attachment.photo(SandboxFixture.picture(), "x"), Attachment.video(new byte[] { 1 }, null)));
		phone.shareOwnContact();
		phone.location(19.8, 105.7);
		phone.sticker("👍");
		phone.poll("Ăn gì?", List.of("Phở", "Bún"));
		phone.edit(phone.say("một"), "hai");
		sandbox.owner.in(sandbox.group).anonymously().say("ẩn danh");
		sandbox.group.migrate(sandbox.owner);
		sandbox.officer.block();
		List<Update> updates = client.execute(GetUpdates.builder().timeout(0).build());
		assertThat(updates).hasSize(sandbox.world.pendingUpdates()).hasSizeGreaterThan(12);
		assertThat(updates.getLast().getMyChatMember().getNewChatMember().getStatus()).isEqualTo("kicked");
	}

	@Test
	void learnsFromErrors() {
		Group now = sandbox.group.migrate(sandbox.owner);
		var moved = refused(Long.toString(sandbox.group.id()));
		assertThat(moved.getParameters().getMigrateToChatId()).isEqualTo(now.id());
		sandbox.server.faults().next("sendMessage", new Fault.TooManyRequests(3, false));
		var busy = refused(officer);
		assertThat(busy.getErrorCode()).isEqualTo(429);
		assertThat(busy.getParameters().getRetryAfter()).isEqualTo(3);
		sandbox.officer.block();
		sandbox.clock.pass(java.time.Duration.ofSeconds(3));
		assertThat(refused(officer).getApiResponse()).isEqualTo("Forbidden: bot was blocked by the user");
	}

	private TelegramApiRequestException refused(String chat) {
		return catchThrowableOfType(TelegramApiRequestException.class,
				() -> client.execute(SendMessage.builder().chatId(chat).text("x").build()));
	}

}
