package vn.thongsuot.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.store.NIOFSDirectory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Deletes the indexes that another version of the analysis has left behind, whatever
 * their name. What a running process still uses is left alone.
 */
final class OldIndexes {

	/** Marks what is being deleted. */
	private static final String GONE = ".gone";

	private static final Pattern FOLDER = Pattern.compile(".+-v(\\d{1,9})(" + Pattern.quote(GONE) + ")?");

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

	private static List<Path> old(Path current) {
		try (Stream<Path> folders = Files.list(current.toAbsolutePath().getParent())) {
			return folders.filter((folder) -> isOld(folder, current)).toList();
		}
		catch (IOException ex) {
			return List.of();
		}
	}

	private static boolean isOld(Path folder, Path current) {
		Matcher name = FOLDER.matcher(folder.getFileName().toString());
		boolean other = name.matches()
				&& (name.group(2) != null || Integer.parseInt(name.group(1)) != IndexFolder.ANALYZER_VERSION);
		return other && Files.isDirectory(folder) && !Files.isSymbolicLink(folder)
				&& !folder.toAbsolutePath().equals(current.toAbsolutePath());
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
