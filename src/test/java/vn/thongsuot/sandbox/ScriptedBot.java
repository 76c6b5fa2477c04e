package vn.thongsuot.sandbox;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A small bot over the Bot API that answers as the product would: guidance with buttons,
 * a card for the department, a reply on its way back.
 */
final class ScriptedBot implements AutoCloseable {

	private final HttpClient http = HttpClient.newHttpClient();

	private final String base;

	private final long desk;

	private final Thread thread = Thread.ofVirtual().unstarted(this::run);

	private long officer;

	ScriptedBot(String api, long desk) {
		this.base = api + "/bot" + SandboxSettings.BOT.token() + "/";
		this.desk = desk;
	}

	static ScriptedBot of(PageOnly page) {
		var place = page.cast().groups().getFirst();
		long desk = page.part(Stage.class).group(place).id();
		var bot = new ScriptedBot(page.botApi(), desk);
		page.world().group(desk).addBot(page.part(Stage.class).administrator());
		bot.call("setMyCommands",
				"""
						{"commands":[{"command":"hoi","description":"Hỏi một câu"},{"command":"tracuu","description":"Tra cứu hướng dẫn"},
						{"command":"cuatoi","description":"Câu hỏi của tôi"},{"command":"trogiup","description":"Cách dùng, số điện thoại"}]}""");
		bot.thread.start();
		return bot;
	}

	JsonNode call(String method, String json) {
		try {
			var request = HttpRequest.newBuilder(URI.create(this.base + method))
				.header("Content-Type", "application/json")
				.POST(HttpRequest.BodyPublishers.ofString(json))
				.build();
			return Json.read(this.http.send(request, HttpResponse.BodyHandlers.ofString()).body());
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return Json.object();
		}
	}

	JsonNode send(long chat, String html, String more) {
		return call("sendMessage",
				Json.object()
					.put("chat_id", chat)
					.put("text", html)
					.put("parse_mode", "HTML")
					.toString()
					.replaceFirst("}$", "") + more + "}");
	}

	private void run() {
		long offset = 0;
		while (!Thread.currentThread().isInterrupted()) {
			JsonNode updates = call("getUpdates", "{\"timeout\":20,\"offset\":" + offset + "}").path("result");
			for (JsonNode update : updates) {
				offset = update.path("update_id").asLong() + 1;
				handle(update);
			}
		}
	}

	private void handle(JsonNode update) {
		if (update.has("callback_query")) {
			pressed(update.path("callback_query"));
		}
		else if (update.has("message")) {
			said(update.path("message"));
		}
	}

	private void said(JsonNode message) {
		long chat = message.path("chat").path("id").asLong();
		String text = message.path("text").asString("");
		if (chat == this.desk) {
			answered(message, text);
		}
		else if (text.equals("/start")) {
			send(chat, "Chào anh/chị. Để gửi câu hỏi, xin chia sẻ số điện thoại.",
					",\"reply_markup\":{\"keyboard\":[[{\"text\":\"Chia sẻ số điện thoại\",\"request_contact\":true}],[{\"text\":\"Để sau\"}]],\"resize_keyboard\":true,\"one_time_keyboard\":true}");
		}
		else if (message.has("contact")) {
			send(chat, "Đã nhận số. Cảm ơn anh/chị.", ",\"reply_markup\":{\"remove_keyboard\":true}");
		}
		else if (chat > 0 && !text.isEmpty()) {
			guide(chat, text);
		}
		else if (chat > 0) {
			send(chat, "Đã nhận tệp.", "");
		}
	}

	private void guide(long chat, String question) {
		this.officer = chat;
		call("sendChatAction", "{\"chat_id\":" + chat + ",\"action\":\"typing\"}");
		String echo = question.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
		send(chat,
				"""
						<b>Anh/chị hỏi:</b> %s

						Người sử dụng đất khai báo với UBND xã nơi có đất. Xã niêm yết thông báo mất giấy tại trụ sở <b>15 ngày</b>, \
						sau đó hồ sơ chuyển Văn phòng đăng ký đất đai để cấp lại.

						<blockquote expandable>Bước 1. Tiếp nhận đơn theo mẫu, kiểm tra người khai báo là người sử dụng đất.
						Bước 2. Niêm yết tại trụ sở UBND xã và nhà văn hóa thôn trong 15 ngày.
						Bước 3. Lập biên bản kết thúc niêm yết.
						Bước 4. Chuyển hồ sơ đến Văn phòng đăng ký đất đai.
						Bước 5. Nhận kết quả, trả cho người dân trong 3 ngày làm việc.</blockquote>
						<i>Căn cứ: Nghị định về đăng ký đất đai (mẫu để thử). Còn hiệu lực.</i>"""
					.formatted(echo),
				",\"reply_markup\":{\"inline_keyboard\":[[{\"text\":\"Đúng ý tôi hỏi\",\"callback_data\":\"yes\"}],[{\"text\":\"Gửi hỏi Sở NN&MT\",\"callback_data\":\"ask\"}]]}");
	}

	private void pressed(JsonNode query) {
		String data = query.path("data").asString();
		ObjectNode answer = Json.object().put("callback_query_id", query.path("id").asString());
		JsonNode message = query.path("message");
		switch (data) {
			case "yes" -> answer.put("text", "Cảm ơn anh/chị đã cho biết.");
			case "ask" -> ask(message);
			case "alert" -> answer.put("text", "Phiếu này đã có người nhận.").put("show_alert", true);
			default -> edit(message, "\n\n<b>Người xử lý:</b> " + query.path("from").path("first_name").asString());
		}
		call("answerCallbackQuery", answer.toString());
	}

	private void ask(JsonNode message) {
		send(message.path("chat").path("id").asLong(),
				"Phiếu <b>TH-000127</b> đã gửi <b>Sở Nông nghiệp và Môi trường</b>.\nTrả lời trước 16:30 thứ Tư 26/11.",
				"");
		send(this.desk, """
				<b>TH-000127 · Đất đai</b>
				Xã Mường Lát · Hà Văn Thao, công chức Phòng Kinh tế

				Người dân làm mất sổ đỏ, xã cần làm những bước nào để cấp lại?

				Hạn trả lời: <b>trước 16:30 thứ Tư 26/11</b>
				<i>Trả lời (reply) tin này, câu trả lời sẽ đến xã.</i>""",
				",\"reply_markup\":{\"inline_keyboard\":[[{\"text\":\"Tôi nhận\",\"callback_data\":\"claim\"},{\"text\":\"Trả lời\",\"callback_data\":\"alert\"}]]}");
	}

	private void answered(JsonNode message, String text) {
		if (message.has("reply_to_message")) {
			send(this.officer,
					"<b>TH-000127 – Sở Nông nghiệp và Môi trường trả lời:</b>\n\n"
							+ text.replace("&", "&amp;").replace("<", "&lt;")
							+ "\n\n<i>Trao đổi nghiệp vụ, không thay thế văn bản hành chính.</i>",
					",\"reply_markup\":{\"inline_keyboard\":[[{\"text\":\"Đã rõ\",\"callback_data\":\"yes\"},{\"text\":\"Chưa rõ, hỏi thêm\",\"callback_data\":\"alert\"}]]}");
			call("setMessageReaction", "{\"chat_id\":" + this.desk + ",\"message_id\":"
					+ message.path("message_id").asInt() + ",\"reaction\":[{\"type\":\"emoji\",\"emoji\":\"👌\"}]}");
		}
	}

	private void edit(JsonNode message, String more) {
		call("editMessageText",
				Json.object()
					.put("chat_id", message.path("chat").path("id").asLong())
					.put("message_id", message.path("message_id").asInt())
					.put("parse_mode", "HTML")
					.put("text", message.path("text").asString().replace("&", "&amp;") + more)
					.toString());
	}

	@Override
	public void close() {
		this.thread.interrupt();
	}

}
