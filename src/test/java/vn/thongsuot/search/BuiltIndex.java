package vn.thongsuot.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;

import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.IOContext;
import org.jspecify.annotations.Nullable;

/**
 * The index of the guidance as the first start of this JVM has built it, so that the
 * others only open it. One that was built from other content is built anew all the same.
 */
public final class BuiltIndex {

	private static final String NAME = "guidance";

	private static final AtomicReference<@Nullable Path> KEPT = new AtomicReference<>();

	private BuiltIndex() {
	}

	/** Puts a copy into a home that has no index yet, once there is one to copy. */
	public static void into(Path home) {
		Path kept = KEPT.get();
		Path index = IndexFolder.path(home, NAME);
		if (kept != null && !Files.exists(index)) {
			copy(kept, index);
		}
	}

	/** Keeps what was built in a home where nothing has changed since. */
	public static void keep(Path home) {
		if (KEPT.get() == null) {
			try {
				Path copy = Files.createTempDirectory("index");
				copy(IndexFolder.path(home, NAME), copy);
				KEPT.compareAndSet(null, copy);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}
	}

	private static void copy(Path from, Path to) {
		try (Directory source = FSDirectory.open(from); Directory target = FSDirectory.open(to)) {
			for (String file : SegmentInfos.readLatestCommit(source).files(true)) {
				target.copyFrom(source, file, file, IOContext.DEFAULT);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
