package vn.thongsuot.telegram;

/** What can go wrong with the polling, and what an operator should do. */
enum Trouble {

	UNREACHABLE("cannot be reached",
			"Check the network; where the carrier blocks Telegram, set THONGSUOT_TELEGRAM_PROXY."),

	NO_ANSWER("gives no proper answer",
			"Check the network and what stands between (THONGSUOT_TELEGRAM_API, THONGSUOT_TELEGRAM_PROXY)."),

	WRONG_TOKEN("does not know the token",
			"Check THONGSUOT_TELEGRAM_TOKEN against what BotFather shows (/mybots, API Token)."),

	SECOND_PROGRAM("is polled by another program with the same token",
			"Stop the other program, or give this one a bot and a token of its own."),

	WEBHOOK("still has a webhook of this bot", "It is removed now; nothing is lost."),

	BUSY("asks to wait", "Nothing needs to be done."),

	ITS_OWN("has an error of its own", "Nothing needs to be done here."),

	NOT_STORED("what came in cannot be stored",
			"Check the database and the disk; Telegram keeps what is not stored for 24 hours."),

	UNFORESEEN("an unforeseen error", "Please report it.");

	private final String words;

	private final String advice;

	Trouble(String words, String advice) {
		this.words = words;
		this.advice = advice;
	}

	String words() {
		return this.words;
	}

	String advice() {
		return this.advice;
	}

}
