package vn.thongsuot.files;

import java.io.IOException;
import java.io.OutputStream;

/** Where the files of a channel are fetched from. */
public interface FileSource {

	/** Name of the channel. */
	String channel();

	/**
	 * Writes the bytes of a file.
	 * @param platformId the platform's id of the file
	 * @throws LostFileException if it cannot be had, now or ever
	 * @throws IOException if it is worth another try
	 */
	void fetch(String platformId, OutputStream to) throws IOException;

}
