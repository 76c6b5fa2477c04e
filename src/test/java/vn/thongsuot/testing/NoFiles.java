package vn.thongsuot.testing;

import java.nio.file.Path;
import java.util.Optional;

import vn.thongsuot.files.KeptFile;
import vn.thongsuot.files.KeptFiles;
import vn.thongsuot.messaging.MediaRef;

/** Takes every file and keeps none. */
public final class NoFiles implements KeptFiles {

	@Override
	public long keep(String channel, MediaRef file) {
		return 1;
	}

	@Override
	public Optional<KeptFile> byId(long id) {
		return Optional.empty();
	}

	@Override
	public Optional<Path> copy(long id) {
		return Optional.empty();
	}

}
