package vn.thongsuot.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.store.MMapDirectory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens the place of an index, emptied if what lies there cannot be read. */
final class IndexFolder {

	/** Changes whenever the same lists would index the same text in another way. */
	static final int ANALYZER_VERSION = 6;

	/**
	 * Megabytes of new texts that are kept in memory before they are written: a sixteenth
	 * of what there is.
	 */
	static final double BUFFER = Math.clamp(Runtime.getRuntime().maxMemory() >> 24, 16, 256);

	static final BM25Similarity SIMILARITY = new BM25Similarity(.9f, .8f);

	private static final Logger log = LoggerFactory.getLogger(IndexFolder.class);

	private IndexFolder() {
	}

	static Path path(Path home, String name) {
		return home.resolve("index").resolve(name + "-v" + ANALYZER_VERSION);
	}

	/** In memory if another process holds the folder: each searches in its own copy. */
	static IndexWriter open(Path folder) {
		try {
			IndexWriter writer = openUnlocked(MMapDirectory.open(folder));
			OldIndexes.noteUse(folder);
			OldIndexes.deleteBeside(folder);
			return writer;
		}
		catch (LockObtainFailedException ex) {
			log.warn("The index {} is in use by another process; this one searches in memory.", folder);
			return inMemory();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(
					"Cannot write the search index in " + folder + "; check the folder's rights.", ex);
		}
	}

	static IndexWriter inMemory() {
		try {
			return writer(new ByteBuffersDirectory(), IndexWriterConfig.OpenMode.CREATE);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static IndexWriter openUnlocked(Directory directory) throws IOException {
		try {
			return openOrEmptied(directory);
		}
		catch (LockObtainFailedException ex) {
			directory.close();
			throw ex;
		}
	}

	private static IndexWriter openOrEmptied(Directory directory) throws IOException {
		try {
			verify(directory);
			return writer(directory, IndexWriterConfig.OpenMode.CREATE_OR_APPEND);
		}
		catch (LockObtainFailedException ex) {
			throw ex;
		}
		catch (IOException | RuntimeException ex) {
			empty(directory);
			log.warn("The search index cannot be read and is built again: {}", ex.toString());
			return writer(directory, IndexWriterConfig.OpenMode.CREATE);
		}
	}

	/**
	 * Even the list of files may be what cannot be read. What another process holds is
	 * left to it.
	 */
	private static void empty(Directory directory) throws IOException {
		try (Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
			lock.ensureValid();
			for (String file : directory.listAll()) {
				if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
					directory.deleteFile(file);
				}
			}
		}
	}

	private static void verify(Directory directory) throws IOException {
		if (DirectoryReader.indexExists(directory)) {
			try (DirectoryReader reader = DirectoryReader.open(directory)) {
				for (LeafReaderContext leaf : reader.leaves()) {
					leaf.reader().checkIntegrity();
				}
			}
		}
	}

	private static IndexWriter writer(Directory directory, IndexWriterConfig.OpenMode mode) throws IOException {
		IndexWriterConfig config = new IndexWriterConfig().setOpenMode(mode)
			.setSimilarity(SIMILARITY)
			.setRAMBufferSizeMB(BUFFER)
			.setUseCompoundFile(false);
		return new IndexWriter(directory, config);
	}

}
