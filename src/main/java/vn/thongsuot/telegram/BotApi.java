package vn.thongsuot.telegram;

import java.io.IOException;
import java.net.URI;
import java.util.Map;

import okhttp3.OkHttpClient;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;
import org.telegram.telegrambots.meta.TelegramUrl;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;

/** Calls the Bot API and says plainly what came of it; never throws. */
final class BotApi {

	private final OkHttpClient http;

	private final OkHttpTelegramClient client;

	private final String token;

	private final URI address;

	BotApi(OkHttpClient http, TelegramSettings settings) {
		this.http = http;
		this.token = settings.token();
		this.address = settings.address();
		this.client = new OkHttpTelegramClient(Json.MAPPER, http, this.token, url(settings.address()));
	}

	private static TelegramUrl url(URI address) {
		int usual = "https".equals(address.getScheme()) ? 443 : 80;
		return TelegramUrl.builder()
			.schema(address.getScheme())
			.host(address.getHost())
			.port((address.getPort() > 0) ? address.getPort() : usual)
			.build();
	}

	Answer call(String method, Map<String, ?> parameters) {
		try {
			return this.client.execute(new Call(method, parameters));
		}
		catch (TelegramApiException | RuntimeException ex) {
			return failure(ex);
		}
	}

	/** The same with a file. */
	Answer call(String method, Map<String, ?> parameters, Parcel.Upload upload) {
		try (Response response = this.http.newCall(UploadCall.of(this.address, this.token, method, parameters, upload))
			.execute()) {
			ResponseBody body = response.body();
			return (body != null) ? Answer.read(body.string()) : new Answer.Lost("there is no answer");
		}
		catch (IOException | RuntimeException ex) {
			return failure(ex);
		}
	}

	private Answer failure(Throwable failure) {
		Throwable cause = failure;
		while (!(cause instanceof NotSentException) && cause.getCause() != null) {
			cause = cause.getCause();
		}
		return switch (cause) {
			case NotSentException ex -> new Answer.NotSent(clean(ex.getMessage()));
			case OddAnswerException ex when ex.refuses() -> new Answer.NotSent(clean(ex.getMessage()));
			case OddAnswerException ex -> new Answer.Lost(clean(ex.getMessage()));
			default -> new Answer.Lost(clean(cause.getClass().getSimpleName() + ": " + cause.getMessage()));
		};
	}

	/** The token is part of every address, and must not get out with a message. */
	private String clean(@Nullable String message) {
		return String.valueOf(message).replace(this.token, "***");
	}

	/** Ends all calls that are under way. */
	void cancel() {
		this.http.dispatcher().cancelAll();
	}

}
