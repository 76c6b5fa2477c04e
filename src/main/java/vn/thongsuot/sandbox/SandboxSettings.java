package vn.thongsuot.sandbox;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the sandbox.
 *
 * @param enabled whether it stands in Telegram's place; false turns it off even without a
 * token
 * @param port of its Bot API on loopback; 0 takes any free one
 * @param settle whether its people register and link their groups by themselves at the
 * start
 */
@ConfigurationProperties("thongsuot.sandbox")
record SandboxSettings(@DefaultValue("false") boolean enabled, @DefaultValue("0") int port,
		@DefaultValue("true") boolean settle) {

	/** The bot of the sandbox; its token opens nothing anywhere else. */
	static final BotAccount BOT = BotAccount.example();

}
