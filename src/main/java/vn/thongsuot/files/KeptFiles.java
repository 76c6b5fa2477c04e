package vn.thongsuot.files;

import java.nio.file.Path;
import java.util.Optional;

import vn.thongsuot.messaging.MediaRef;

/** The files that belong to the record: the platform's reference, and a copy on disk. */
public interface KeptFiles {

	/**
	 * Keeps a file, in the caller's transaction; its copy is fetched after the commit. A
	 * file that is kept already is not kept again.
	 * @param channel name of the channel that it came through
	 * @return its id
	 */
	long keep(String channel, MediaRef file);

	/** What is known of a kept file. */
	Optional<KeptFile> byId(long id);

	/** The copy on disk; nothing as long as it is not there. */
	Optional<Path> copy(long id);

}
