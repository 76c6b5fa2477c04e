package vn.thongsuot.sandbox;

/**
 * The bot of a world: its token (`id:secret`), its name and its username without "@".
 */
public record BotAccount(String token, String name, String username) {

	public BotAccount {
		if (!token.matches("[1-9]\\d*:[A-Za-z0-9_-]{3,}")) {
			throw new IllegalArgumentException("a bot token looks like 123456:ABC-def");
		}
	}

	/** The user id that the token begins with. */
	public long id() {
		return Long.parseLong(token.substring(0, token.indexOf(':')));
	}

	/** The account that tests and the sandbox use when it does not matter. */
	public static BotAccount example() {
		return new BotAccount("7000000001:AAsandboxSandboxSandboxSandboxSandb", "Thông Suốt", "ThongSuotBot");
	}

}
