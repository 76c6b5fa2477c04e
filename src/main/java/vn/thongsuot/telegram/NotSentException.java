package vn.thongsuot.telegram;

import java.io.IOException;

/** The connection failed before a single byte of the request's body was written. */
final class NotSentException extends IOException {

	NotSentException(IOException cause) {
		super(cause.getClass().getSimpleName() + ": " + cause.getMessage(), cause);
	}

}
