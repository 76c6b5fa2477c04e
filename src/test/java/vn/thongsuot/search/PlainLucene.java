package vn.thongsuot.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.MMapDirectory;

/** What Lucene does out of the box: StandardAnalyzer and BM25 over one field. */
final class PlainLucene {

	private final IndexSearcher searcher;

	PlainLucene(Path folder, List<Text<String>> corpus) throws IOException {
		MMapDirectory directory = new MMapDirectory(folder);
		try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(new StandardAnalyzer()))) {
			for (Text<String> text : corpus) {
				Document document = new Document();
				document.add(new StringField("id", text.key(), Field.Store.YES));
				document.add(new TextField("text", text.wordings().getFirst() + "\n" + text.body(), Field.Store.NO));
				writer.addDocument(document);
			}
		}
		this.searcher = new IndexSearcher(DirectoryReader.open(directory));
		this.searcher.setQueryCache(null);
	}

	List<Found.Hit<String>> search(String question, int limit) throws IOException {
		BooleanQuery.Builder query = new BooleanQuery.Builder();
		try (StandardAnalyzer analyzer = new StandardAnalyzer()) {
			var stream = analyzer.tokenStream("text", question);
			var term = stream.addAttribute(org.apache.lucene.analysis.tokenattributes.CharTermAttribute.class);
			stream.reset();
			for (int i = 0; i < 1000 && stream.incrementToken(); i++) {
				query.add(new TermQuery(new Term("text", term.toString())), BooleanClause.Occur.SHOULD);
			}
			stream.close();
		}
		List<Found.Hit<String>> hits = new ArrayList<>();
		for (ScoreDoc hit : this.searcher.search(query.build(), limit).scoreDocs) {
			String id = this.searcher.storedFields().document(hit.doc).get("id");
			hits.add(new Found.Hit<>(id, "", hit.score, 0));
		}
		return hits;
	}

}
