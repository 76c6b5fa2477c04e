package vn.thongsuot.telegram;

import java.net.URI;
import java.time.Duration;
import java.util.regex.Pattern;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How Telegram is reached; nothing is checked while no token is set.
 *
 * @param token the bot's token from BotFather; empty if there is none
 * @param api address of the Bot API, Telegram's own by default
 * @param proxy {@code http://host:port} or {@code socks5://user:password@host:port};
 * empty for none
 * @param repeatedMark stands before a message that may have arrived before
 * @param unhealthyAfter without a good poll for that long, health is DOWN
 */
@ConfigurationProperties("thongsuot.telegram")
record TelegramSettings(@DefaultValue("") String token, @DefaultValue("") String api, @DefaultValue("") String proxy,
		@DefaultValue("") String repeatedMark, @DefaultValue("2m") Duration unhealthyAfter) {

	static final String TELEGRAM = "https://api.telegram.org";

	private static final Pattern TOKEN = Pattern.compile("\\d{1,19}:[\\w-]+");

	TelegramSettings {
		token = token.strip();
		api = api.isBlank() ? TELEGRAM : api.strip().replaceAll("/+$", "");
		proxy = proxy.strip();
		if (!token.isEmpty()) {
			check(token, api, proxy);
		}
	}

	private static void check(String token, String api, String proxy) {
		if (!TOKEN.matcher(token).matches()) {
			throw new IllegalArgumentException("THONGSUOT_TELEGRAM_TOKEN is not a bot token. Copy it whole from "
					+ "BotFather (/mybots, API Token); it looks like 123456789:AAE... without spaces.");
		}
		if (!api.matches("https?://[^/?#@\\s]+(/[^?#\\s]*)?") || URI.create(api).getHost() == null) {
			throw new IllegalArgumentException("THONGSUOT_TELEGRAM_API is not an address of a Bot API. "
					+ "Leave it empty for Telegram's own, or write it like http://127.0.0.1:8081.");
		}
		if (!proxy.isEmpty()) {
			ProxyAddress.parse(proxy);
		}
	}

	URI address() {
		return URI.create(this.api);
	}

	/** The bot's user id, the first half of its token. */
	long botId() {
		return Long.parseLong(this.token.substring(0, this.token.indexOf(':')));
	}

	@Override
	public String toString() {
		return "TelegramSettings[api=" + this.api + ", proxy=" + !this.proxy.isEmpty() + "]";
	}

}
