package vn.thongsuot.search;

import java.util.ArrayList;
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

	static final String WORDING = "wording";

	/** Only on the document of the first wording. */
	static final String BODY = "body";

	static final String NUMBER = "number";

	/** Places and offices that the text names. */
	static final String TAG = "tag";

	private final Abbreviations abbreviations;

	private final Names names;

	Documents(Abbreviations abbreviations, Names names) {
		this.abbreviations = abbreviations;
		this.names = names;
	}

	List<Document> of(String key, List<String> wordings, String body, Reader reader) {
		Expanded expandedBody = Expanded.of(body, this.abbreviations);
		reader.meet(expandedBody);
		Cut cutBody = new Cut(expandedBody);
		String all = Vietnamese.clean(String.join(" ; ", wordings) + " ; " + body);
		Set<String> numbers = DocumentNumbers.in(all);
		Set<String> tags = Question.tags(this.names.in(all));
		List<Document> documents = new ArrayList<>();
		for (String wording : wordings) {
			Expanded title = reader.wording(wording);
			reader.meet(title);
			Document document = document(key, wording, new Cut(title), cutBody);
			numbers.forEach((number) -> document.add(new StringField(NUMBER, number, Field.Store.NO)));
			tags.forEach((tag) -> document.add(new StringField(TAG, tag, Field.Store.NO)));
			documents.add(document);
		}
		documents.getFirst().add(new StoredField(BODY, body));
		return documents;
	}

	private static Document document(String key, String wording, Cut title, Cut body) {
		Document document = new Document();
		document.add(new StringField(KEY, key, Field.Store.YES));
		document.add(new BinaryDocValuesField(KEY, new BytesRef(key)));
		document.add(new StoredField(WORDING, wording));
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
