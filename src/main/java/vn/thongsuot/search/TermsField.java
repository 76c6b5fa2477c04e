package vn.thongsuot.search;

import java.util.List;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.jspecify.annotations.Nullable;

/** A column of a document whose words are already cut. */
final class TermsField extends Field {

	private static final FieldType TERMS = terms();

	private final Column column;

	private final List<List<Written>> runs;

	/**
	 * Words of one run follow each other; pairs do not reach from one run to the next.
	 */
	TermsField(Column column, List<List<Written>> runs) {
		super(column.field, TERMS);
		this.column = column;
		this.runs = runs;
	}

	/** One stream serves a field in all documents. */
	@Override
	public TokenStream tokenStream(Analyzer analyzer, @Nullable TokenStream reuse) {
		TermStream stream = (reuse instanceof TermStream used) ? used : new TermStream();
		stream.read(this.column.pairs, this.runs);
		return stream;
	}

	private static FieldType terms() {
		FieldType type = new FieldType(TextField.TYPE_NOT_STORED);
		type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
		type.freeze();
		return type;
	}

}
