package vn.thongsuot.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;

/** Turns a text into documents of the index, one for each wording. */
final class Documents {

	static final String KEY = "key";

	/** As it was written; looked at for each hit, so not compressed. */
	static final String WORDING = "wording";

	/** The same of those that are too long for that. */
	static final String LONG_WORDING = "wording-long";

	/** The words that a wording without marks was read as, one a value. */
	static final String READ = "read";

	/** Only on the document of the first wording. */
	static final String BODY = "body";

	static final String NUMBER = "number";

	/** Places and offices that the text names. */
	static final String TAG = "tag";

	/** Lucene keeps no longer value beside the documents, only within. */
	private static final int LONGEST_VALUE = 32_766;

	private final Abbreviations abbreviations;

	private final Names names;

	Documents(Abbreviations abbreviations, Names names) {
		this.abbreviations = abbreviations;
		this.names = names;
	}

	List<Document> of(Text<String> text, Reader reader) {
		String clean = Vietnamese.clean(text.body());
		Expanded expandedBody = Expanded.of(clean, this.abbreviations);
		reader.meet(expandedBody);
		Set<String> numbers = new LinkedHashSet<>();
		Set<String> tags = new LinkedHashSet<>();
		text.wordings().forEach((wording) -> note(Vietnamese.clean(wording), numbers, tags));
		note(clean, numbers, tags);
		List<Document> documents = new ArrayList<>();
		for (String wording : text.wordings()) {
			Expanded title = reader.wording(wording);
			reader.meet(title);
			Document document = document(text.key(), wording, title, expandedBody);
			numbers.forEach((number) -> document.add(new StringField(NUMBER, number, Field.Store.NO)));
			tags.forEach((tag) -> document.add(new StringField(TAG, tag, Field.Store.NO)));
			documents.add(document);
		}
		documents.getFirst().add(new StoredField(BODY, text.body()));
		return documents;
	}

	private void note(String clean, Set<String> numbers, Set<String> tags) {
		numbers.addAll(DocumentNumbers.in(clean));
		tags.addAll(Question.tags(this.names.in(clean)));
	}

	private static Field wording(BytesRef wording) {
		return (wording.length <= LONGEST_VALUE) ? new BinaryDocValuesField(WORDING, wording)
				: new StoredField(LONG_WORDING, wording);
	}

	private static Document document(String key, String wording, Expanded title, Expanded body) {
		Document document = new Document();
		document.add(new StringField(KEY, key, Field.Store.NO));
		document.add(new BinaryDocValuesField(KEY, new BytesRef(key)));
		document.add(wording(new BytesRef(wording)));
		if (title.restored()) {
			title.words().forEach((word) -> document.add(new StoredField(READ, word)));
		}
		for (Column column : Column.FIELDS) {
			List<List<Written>> runs = new ArrayList<>(title.runs(column));
			if (!column.wordingOnly) {
				runs.addAll(body.runs(column));
			}
			document.add(new TermsField(column, runs));
		}
		return document;
	}

}
