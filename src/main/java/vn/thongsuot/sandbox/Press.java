package vn.thongsuot.sandbox;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A button pressed by a person, and what the bot answered to it; `answer` is empty for an
 * answer without words and null while there is none.
 */
public record Press(String id, long user, long chat, int message, String data, Instant at, @Nullable String answer,
		boolean alert, @Nullable String url) {

	/** Whether the bot has answered, so that the button no longer spins. */
	public boolean answered() {
		return answer != null;
	}

	Press answered(String text, boolean alert, @Nullable String url) {
		return new Press(id, user, chat, message, data, at, text, alert, url);
	}

}
