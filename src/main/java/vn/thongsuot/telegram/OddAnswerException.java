package vn.thongsuot.telegram;

import java.io.IOException;

/** Something answered that is no Bot API: a proxy's page, or nothing at all. */
final class OddAnswerException extends IOException {

	private final int status;

	OddAnswerException(int status) {
		super("HTTP " + status + " without JSON");
		this.status = status;
	}

	/** Whether whoever answered has refused to pass the request on. */
	boolean refuses() {
		return this.status >= 300 && this.status < 500;
	}

}
