package vn.thongsuot.dialogue;

/**
 * A press whose data makes no sense: garbled, forged, or about something that is gone.
 * Nothing has been changed yet.
 */
public class StalePressException extends RuntimeException {

	public StalePressException(String message) {
		super(message);
	}

}
