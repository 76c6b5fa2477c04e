package vn.thongsuot.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;

/**
 * Texts found the way people type, by any key. A derived copy: what lies on disk may be
 * deleted at any time. Searching goes on while texts change; a change is found as soon as
 * its call returns.
 */
public final class TextIndex<K> implements AutoCloseable {

	private static final String CONTENT = "content";

	private static final double LEAST_ALIKE = .5;

	private static final int READ_AT_ONCE = 64;

	private final Function<K, String> write;

	private final Function<String, K> read;

	private final Abbreviations abbreviations = Abbreviations.load();

	private final Documents documents;

	private final Names names;

	private final IndexWriter writer;

	private final SearcherManager searchers;

	private volatile SyllableModel model;

	private TextIndex(IndexWriter writer, Function<K, String> write, Function<String, K> read, Names names)
			throws IOException {
		this.writer = writer;
		this.names = names;
		this.documents = new Documents(this.abbreviations, names);
		this.write = write;
		this.read = read;
		this.searchers = new SearcherManager(writer, new Scoring());
		this.model = Learning.of(this.searchers, this.abbreviations);
	}

	/** An index in {@code <home>/index/<name>-v<version of the analysis>}. */
	public static <K> TextIndex<K> onDisk(Path home, String name, Function<K, String> write, Function<String, K> read,
			Names names) {
		return open(IndexFolder.open(IndexFolder.path(home, name)), write, read, names);
	}

	/** An index that lives as long as the process and knows no names. */
	public static <K> TextIndex<K> inMemory(Function<K, String> write, Function<String, K> read) {
		return inMemory(write, read, Names.NONE);
	}

	/** An index that lives as long as the process. */
	public static <K> TextIndex<K> inMemory(Function<K, String> write, Function<String, K> read, Names names) {
		return open(IndexFolder.inMemory(), write, read, names);
	}

	private static <K> TextIndex<K> open(IndexWriter writer, Function<K, String> write, Function<String, K> read,
			Names names) {
		return Io.call(() -> new TextIndex<>(writer, write, read, names));
	}

	/** Builds the index anew unless it was built from content of this version. */
	public synchronized void ensure(String contentVersion, Supplier<? extends Collection<Text<K>>> texts) {
		if (!contentVersion.equals(contentVersion())) {
			rebuild(texts.get());
			this.writer.setLiveCommitData(Map.of(CONTENT, contentVersion).entrySet());
			Io.run(this.writer::commit);
		}
	}

	/** Puts these texts in place of all. */
	public synchronized void rebuild(Collection<Text<K>> texts) {
		Io.run(() -> {
			SyllableModel counted = new SyllableModel();
			Learning.learn(counted, texts, this.abbreviations);
			Reader reader = new Reader(counted, this.abbreviations);
			nameNoContent();
			this.writer.deleteAll();
			add(texts.iterator(), reader);
			show();
			this.model = counted;
		});
	}

	/**
	 * Some texts are read before they are written, so that what is known of words stays
	 * near the processor.
	 */
	private void add(Iterator<Text<K>> texts, Reader reader) throws IOException {
		List<List<Document>> read = new ArrayList<>();
		while (texts.hasNext()) {
			read.add(documentsOf(texts.next(), reader));
			if (read.size() == READ_AT_ONCE || !texts.hasNext()) {
				for (List<Document> documents : read) {
					this.writer.addDocuments(documents);
				}
				read.clear();
			}
		}
	}

	/** Adds a text, or puts it in place of the one with its key. */
	public synchronized void put(Text<K> text) {
		Io.run(() -> {
			nameNoContent();
			Learning.forget(this.model, this.searchers, term(text.key()), this.abbreviations);
			Learning.learn(this.model, text, this.abbreviations);
			this.writer.updateDocuments(term(text.key()),
					documentsOf(text, new Reader(this.model, this.abbreviations)));
			show();
		});
	}

	/** Removes the text with this key, if there is one. */
	public synchronized void remove(K key) {
		Io.run(() -> {
			nameNoContent();
			Learning.forget(this.model, this.searchers, term(key), this.abbreviations);
			this.writer.deleteDocuments(term(key));
			show();
		});
	}

	/**
	 * The texts that answer best, at most that many. Any text is a question; none is an
	 * error.
	 */
	public Found<K> search(String typed, int limit) {
		return found(typed, read(typed, limit));
	}

	private Lookup.Result read(String typed, int limit) {
		return look((lookup) -> lookup.find(Question.of(typed, this.names), limit));
	}

	/**
	 * The texts whose wordings say most of what this one says, the most alike first; none
	 * that says less than half of it.
	 */
	public List<Alike<K>> alike(String text, int limit) {
		Reader reader = new Reader(this.model, this.abbreviations);
		Set<Sought> pairs = pairs(reader.read(text).words().stream().map(Lattice.Edge::word).toList());
		return search(text, limit).hits()
			.stream()
			.map((hit) -> new Alike<>(hit.key(), share(pairs, pairs(reader.wording(hit.wording()).words()))))
			.filter((alike) -> alike.share() >= LEAST_ALIKE)
			.sorted(Comparator.comparingDouble((Alike<K> alike) -> alike.share()).reversed())
			.toList();
	}

	private static Set<Sought> pairs(List<String> words) {
		return new HashSet<>(Column.ALL_FOLDED_PAIRS.terms(words));
	}

	private static double share(Set<Sought> said, Set<Sought> saidThere) {
		return said.isEmpty() ? 0 : said.stream().filter(saidThere::contains).count() / (double) said.size();
	}

	/** Without restoring anything: what the reading is measured against. */
	Found<K> searchAsTyped(String typed, int limit) {
		return found(typed, look((lookup) -> lookup.asTyped(typed, limit)));
	}

	/** The first hits with their signals, to fit the confidence. */
	List<Ranking.Ranked> signals(String typed, int limit) {
		return read(typed, limit).hits();
	}

	private Lookup.Result look(Looking looking) {
		return Io.call(() -> {
			IndexSearcher searcher = this.searchers.acquire();
			try {
				return looking.with(new Lookup(searcher, this.model, this.abbreviations));
			}
			finally {
				this.searchers.release(searcher);
			}
		});
	}

	private Found<K> found(String typed, Lookup.Result result) {
		List<Found.Hit<K>> hits = result.hits().stream().map((hit) -> hit(hit, result.confidence(typed, hit))).toList();
		return new Found<>(result.understood(typed), hits);
	}

	private Found.Hit<K> hit(Ranking.Ranked hit, double confidence) {
		return new Found.Hit<>(this.read.apply(hit.key()), hit.wording(), hit.score(), confidence);
	}

	private List<Document> documentsOf(Text<K> text, Reader reader) {
		return this.documents.of(this.write.apply(text.key()), text.wordings(), text.body(), reader);
	}

	private Term term(K key) {
		return new Term(Documents.KEY, this.write.apply(key));
	}

	private void show() throws IOException {
		this.writer.commit();
		this.searchers.maybeRefreshBlocking();
	}

	/**
	 * Before anything changes: if it is broken off, nobody takes the half for the whole.
	 */
	private void nameNoContent() {
		this.writer.setLiveCommitData(Map.<String, String>of().entrySet());
	}

	private String contentVersion() {
		Iterable<Map.Entry<String, String>> data = this.writer.getLiveCommitData();
		if (data != null) {
			for (Map.Entry<String, String> entry : data) {
				if (entry.getKey().equals(CONTENT)) {
					return entry.getValue();
				}
			}
		}
		return "";
	}

	@Override
	public void close() {
		Io.run(() -> {
			Directory directory = this.writer.getDirectory();
			this.searchers.close();
			this.writer.close();
			directory.close();
		});
	}

	/** A way to look something up. */
	private interface Looking {

		Lookup.Result with(Lookup lookup) throws IOException;

	}

	private static final class Scoring extends SearcherFactory {

		@Override
		public IndexSearcher newSearcher(org.apache.lucene.index.IndexReader reader,
				org.apache.lucene.index.@org.jspecify.annotations.Nullable IndexReader previous) {
			IndexSearcher searcher = new IndexSearcher(reader);
			searcher.setSimilarity(IndexFolder.SIMILARITY);
			searcher.setQueryCache(null);
			return searcher;
		}

	}

}
