package vn.thongsuot.messaging;

/** An update that cannot be read; it is parked and never blocks the next one. */
public class UnreadableUpdateException extends RuntimeException {

	public UnreadableUpdateException(String message, Throwable cause) {
		super(message, cause);
	}

}
