package vn.thongsuot.telegram;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;
import vn.thongsuot.files.FileSource;
import vn.thongsuot.files.LostFileException;

/** Fetches files from Telegram. */
final class TelegramFiles implements FileSource {

	private final BotApi api;

	private final OkHttpClient http;

	private final TelegramSettings settings;

	TelegramFiles(BotApi api, OkHttpClient http, TelegramSettings settings) {
		this.api = api;
		this.http = http;
		this.settings = settings;
	}

	@Override
	public String channel() {
		return Chats.CHANNEL;
	}

	@Override
	public void fetch(String platformId, OutputStream to) throws IOException {
		Request request = new Request.Builder().url(place(platformId)).build();
		try (Response response = this.http.newCall(request).execute()) {
			ResponseBody body = response.body();
			if (response.code() != 200 || body == null) {
				throw new IOException("HTTP " + response.code() + " instead of the file");
			}
			body.byteStream().transferTo(to);
		}
	}

	private HttpUrl place(String platformId) throws IOException {
		String path = switch (this.api.call("getFile", Map.of("file_id", platformId))) {
			case Answer.Done(JsonNode file) -> file.path("file_path").asText("");
			case Answer.Refused refused when refused.code() == 400 -> throw new LostFileException(refused.toString());
			case Answer.Refused refused -> throw new IOException(refused.toString());
			case Answer.NotSent failed -> throw new IOException(failed.reason());
			case Answer.Lost lost -> throw new IOException(lost.reason());
		};
		if (path.isEmpty() || path.startsWith("/")) {
			throw new LostFileException("the Bot API gives no path to download from");
		}
		return HttpUrl.get(this.settings.api())
			.newBuilder()
			.addPathSegment("file")
			.addPathSegment("bot" + this.settings.token())
			.addPathSegments(path)
			.build();
	}

}
