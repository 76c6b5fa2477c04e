package vn.thongsuot.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.store.NIOFSDirectory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Deletes the indexes that another version of the analysis has left behind, whatever
 * their name, and those that nobody has opened for long. What a running process still
 * uses is left alone.
 */
final class OldIndexes {

	/** Marks what is being deleted. */
	private static final String GONE = ".gone";

	private static final Pattern FOLDER = Pattern.compile(".+-v(\\d{1,9})(" + Pattern.quote(GONE) + ")?");

	/** Nobody opens an index for so long whose name has fallen out of use. */
	private static final Duration ABANDONED = Duration.ofDays(60);

	private static final Logger log = LoggerFactory.getLogger(OldIndexes.class);

	private OldIndexes() {
	}

	/** A folder that cannot be deleted does no harm. */
	static void deleteBeside(Path current) {
		for (Path folder : old(current)) {
			try {
				delete(folder);
				log.info("Deleted the old search index {}", folder);
			}
			catch (LockObtainFailedException ex) {
				log.info("The old search index {} is still in use by another process.", folder);
			}
			catch (IOException ex) {
				log.warn("The old search index {} cannot be deleted: {}", folder, ex.toString());
			}
		}
	}

	/** Notes in its folder's time that an index is in use from now on. */
	static void noteUse(Path current) throws IOException {
		Files.delete(Files.createTempFile(current, "opened", ""));
	}

	private static List<Path> old(Path current) {
		try (Stream<Path> folders = Files.list(current.toAbsolutePath().getParent())) {
			Instant abandoned = Files.getLastModifiedTime(current).toInstant().minus(ABANDONED);
			return folders.filter((folder) -> isOld(folder, current, abandoned)).toList();
		}
		catch (IOException ex) {
			return List.of();
		}
	}

	private static boolean isOld(Path folder, Path current, Instant abandoned) {
		Matcher name = FOLDER.matcher(folder.getFileName().toString());
		boolean ours = name.matches() && Files.isDirectory(folder) && !Files.isSymbolicLink(folder)
				&& !folder.toAbsolutePath().equals(current.toAbsolutePath());
		return ours && (name.group(2) != null || Integer.parseInt(name.group(1)) != IndexFolder.ANALYZER_VERSION
				|| isUnusedSince(folder, abandoned));
	}

	/** What holds no index, or whose time cannot be read, is kept. */
	private static boolean isUnusedSince(Path folder, Instant abandoned) {
		try (Stream<Path> files = Files.list(folder)) {
			return files.anyMatch((file) -> file.getFileName().toString().startsWith(IndexFileNames.SEGMENTS))
					&& Files.getLastModifiedTime(folder).toInstant().isBefore(abandoned);
		}
		catch (IOException ex) {
			return false;
		}
	}

	/** Nobody can begin to use it once it bears another name. */
	private static void delete(Path folder) throws IOException {
		if (folder.toString().endsWith(GONE)) {
			empty(folder);
			return;
		}
		try (Directory directory = new NIOFSDirectory(folder);
				Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
			lock.ensureValid();
			Path gone = folder.resolveSibling(folder.getFileName() + GONE);
			empty(Files.move(folder, gone));
		}
	}

	private static void empty(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			for (Path file : files.toList()) {
				Files.deleteIfExists(file);
			}
		}
		Files.deleteIfExists(folder);
	}

}
