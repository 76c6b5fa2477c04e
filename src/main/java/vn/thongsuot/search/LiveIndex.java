package vn.thongsuot.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;

/**
 * Texts that are searched while they change, with the model of their words in step.
 * Whoever changes them sees to it that nobody else does meanwhile.
 */
final class LiveIndex {

	private static final String CONTENT = "content";

	/** They decide beside the analysis how texts are indexed. */
	private static final String LISTS = Integer
		.toHexString(List.of(Lines.of(Abbreviations.RESOURCE), Lines.of(CommonPhrases.RESOURCE)).hashCode());

	private static final int READ_AT_ONCE = 64;

	private final Abbreviations abbreviations = Abbreviations.load();

	private final Documents documents;

	private final IndexWriter writer;

	private final SearcherManager searchers;

	private volatile SyllableModel model;

	LiveIndex(IndexWriter writer, Names names) throws IOException {
		this.writer = writer;
		this.documents = new Documents(this.abbreviations, names);
		this.searchers = new SearcherManager(writer, new Scoring());
		this.model = Learning.of(this.searchers, this.abbreviations);
	}

	/** Whether it can be changed; once writing has failed, it never can be again. */
	boolean isWritable() {
		return this.writer.isOpen();
	}

	/** Whether all of it was built from this content and nothing has changed since. */
	boolean holds(String content) {
		Iterable<Map.Entry<String, String>> data = this.writer.getLiveCommitData();
		if (data != null) {
			for (Map.Entry<String, String> entry : data) {
				if (entry.getKey().equals(CONTENT)) {
					return entry.getValue().equals(withLists(content));
				}
			}
		}
		return false;
	}

	/** Says from which content all of it was built. */
	void nameContent(String content) throws IOException {
		this.writer.setLiveCommitData(Map.of(CONTENT, withLists(content)).entrySet());
		this.writer.commit();
	}

	private static String withLists(String content) {
		return content + "/" + LISTS;
	}

	/**
	 * Before anything changes: if it is broken off, nobody takes the half for the whole.
	 */
	private void nameNoContent() {
		this.writer.setLiveCommitData(Map.<String, String>of().entrySet());
	}

	/** Puts these texts, which are read twice, in place of all. */
	void rebuild(Iterable<Text<String>> texts) throws IOException {
		SyllableModel counted = new SyllableModel();
		Learning.learn(counted, texts, this.abbreviations);
		Reader reader = new Reader(counted, this.abbreviations);
		nameNoContent();
		this.writer.deleteAll();
		add(texts.iterator(), reader);
		show();
		this.model = counted;
	}

	/**
	 * Some texts are read before they are written, so that what is known of words stays
	 * near the processor.
	 */
	private void add(Iterator<Text<String>> texts, Reader reader) throws IOException {
		List<List<Document>> read = new ArrayList<>();
		while (texts.hasNext()) {
			read.add(this.documents.of(texts.next(), reader));
			if (read.size() == READ_AT_ONCE || !texts.hasNext()) {
				for (List<Document> documents : read) {
					this.writer.addDocuments(documents);
				}
				read.clear();
			}
		}
	}

	/** Adds a text, or puts it in place of the one with its key. */
	void put(Text<String> text) throws IOException {
		Term key = new Term(Documents.KEY, text.key());
		nameNoContent();
		Learning.forget(this.model, this.searchers, key, this.abbreviations);
		Learning.learn(this.model, text, this.abbreviations);
		this.writer.updateDocuments(key, this.documents.of(text, reader()));
		show();
	}

	/** Removes the text with this key, if there is one. */
	void remove(String key) throws IOException {
		Term term = new Term(Documents.KEY, key);
		nameNoContent();
		Learning.forget(this.model, this.searchers, term, this.abbreviations);
		this.writer.deleteDocuments(term);
		show();
	}

	private void show() throws IOException {
		this.writer.commit();
		this.searchers.maybeRefreshBlocking();
	}

	/** Reads as the texts of now would. */
	Reader reader() {
		return new Reader(this.model, this.abbreviations);
	}

	/** Looks something up in what is there now. */
	Lookup.Result look(Looking looking) throws IOException {
		State state = (State) this.searchers.acquire();
		try {
			return looking.with(new Lookup(state, this.model, this.abbreviations));
		}
		finally {
			this.searchers.release(state);
		}
	}

	void close() throws IOException {
		Directory directory = this.writer.getDirectory();
		this.searchers.close();
		this.writer.close();
		directory.close();
	}

	/** A way to look something up. */
	interface Looking {

		Lookup.Result with(Lookup lookup) throws IOException;

	}

	private static final class Scoring extends SearcherFactory {

		@Override
		public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous) {
			return new State(reader);
		}

	}

}
