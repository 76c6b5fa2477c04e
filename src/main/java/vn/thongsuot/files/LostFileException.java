package vn.thongsuot.files;

import java.io.IOException;

/** A file cannot be had from its platform, now or ever. */
public class LostFileException extends IOException {

	public LostFileException(String message) {
		super(message);
	}

}
