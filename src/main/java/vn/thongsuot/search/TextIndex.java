package vn.thongsuot.search;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

import org.apache.lucene.index.IndexWriter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Texts found the way people type, by any key. A derived copy: what lies on disk may be
 * deleted at any time. Searching goes on while texts change; a change is found as soon as
 * its call returns. After one that failed, all texts have to be given anew.
 */
public final class TextIndex<K> implements AutoCloseable {

	private static final double LEAST_ALIKE = .5;

	private static final Logger log = LoggerFactory.getLogger(TextIndex.class);

	private volatile LiveIndex live;

	private final Names names;

	private final Function<K, String> write;

	private final Function<String, K> read;

	private TextIndex(LiveIndex live, Names names, Function<K, String> write, Function<String, K> read) {
		this.live = live;
		this.names = names;
		this.write = write;
		this.read = read;
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
		return new TextIndex<>(Io.call(() -> new LiveIndex(writer, names)), names, write, read);
	}

	/** Builds the index anew unless it was built from content of this version. */
	public synchronized void ensure(String contentVersion, Supplier<? extends Collection<Text<K>>> texts) {
		if (!this.live.isWritable() || !this.live.holds(contentVersion)) {
			rebuild(texts.get());
			Io.run(() -> this.live.nameContent(contentVersion));
		}
	}

	/** Puts these texts in place of all, also after a change that failed. */
	public synchronized void rebuild(Collection<Text<K>> texts) {
		LiveIndex index = this.live.isWritable() ? this.live : inPlaceOfBroken();
		Io.run(() -> index.rebuild(() -> texts.stream().map(this::written).iterator()));
		this.live = index;
	}

	/**
	 * What could not be written once, as when the disk was full or the folder is gone,
	 * takes no change any more. It is left to those who search in it just now.
	 */
	private LiveIndex inPlaceOfBroken() {
		log.warn("The search index can no longer be written; this process searches in memory until it is restarted."
				+ " See that its folder is there and its disk has space.");
		return Io.call(() -> new LiveIndex(IndexFolder.inMemory(), this.names));
	}

	/** Adds a text, or puts it in place of the one with its key. */
	public synchronized void put(Text<K> text) {
		Io.run(() -> this.live.put(written(text)));
	}

	/** Removes the text with this key, if there is one. */
	public synchronized void remove(K key) {
		Io.run(() -> this.live.remove(this.write.apply(key)));
	}

	private Text<String> written(Text<K> text) {
		return new Text<>(this.write.apply(text.key()), text.wordings(), text.body());
	}

	/**
	 * The texts that answer best, at most that many. Any text is a question; none is an
	 * error.
	 */
	public Found<K> search(String typed, int limit) {
		return found(typed, look(typed, limit));
	}

	private Lookup.Result look(String typed, int limit) {
		return Io.call(() -> this.live.look((lookup) -> lookup.find(Question.of(typed, this.names), limit)));
	}

	/**
	 * The texts whose wordings say most of what this one says, the most alike first; none
	 * that says less than half of it.
	 */
	public List<Alike<K>> alike(String text, int limit) {
		Reader reader = this.live.reader();
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
		return found(typed, Io.call(() -> this.live.look((lookup) -> lookup.asTyped(typed, limit))));
	}

	/** The first hits with their signals, to fit the confidence. */
	List<Ranking.Ranked> signals(String typed, int limit) {
		return look(typed, limit).hits();
	}

	private Found<K> found(String typed, Lookup.Result result) {
		List<Found.Hit<K>> hits = result.hits().stream().map((hit) -> hit(hit, result.confidence(typed, hit))).toList();
		return new Found<>(result.understood(typed), hits);
	}

	private Found.Hit<K> hit(Ranking.Ranked hit, double confidence) {
		return new Found.Hit<>(this.read.apply(hit.key()), hit.wording(), hit.score(), confidence);
	}

	@Override
	public void close() {
		Io.run(this.live::close);
	}

}
