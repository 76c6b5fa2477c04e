package vn.thongsuot.wording;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

import vn.thongsuot.messaging.RichText;

/** Turns Markdown into the markup of messages; HTML in it is shown as typed. */
final class MarkdownText extends AbstractVisitor {

	private static final Parser PARSER = Parser.builder().build();

	private final StringBuilder markup = new StringBuilder();

	private MarkdownText() {
	}

	static RichText of(String markdown) {
		MarkdownText visitor = new MarkdownText();
		PARSER.parse(markdown).accept(visitor);
		return new RichText(visitor.markup.toString().strip());
	}

	@Override
	public void visit(Text text) {
		this.markup.append(RichText.escape(text.getLiteral()));
	}

	@Override
	public void visit(StrongEmphasis strong) {
		within("b", strong);
	}

	@Override
	public void visit(Emphasis emphasis) {
		within("i", emphasis);
	}

	@Override
	public void visit(Heading heading) {
		this.markup.append("\n");
		within("b", heading);
		this.markup.append("\n");
	}

	@Override
	public void visit(Code code) {
		this.markup.append("<code>").append(RichText.escape(code.getLiteral())).append("</code>");
	}

	@Override
	public void visit(Link link) {
		if (link.getDestination().startsWith("https://")) {
			this.markup.append("<a href=\"").append(RichText.escape(link.getDestination())).append("\">");
			visitChildren(link);
			this.markup.append("</a>");
		}
		else {
			visitChildren(link);
		}
	}

	@Override
	public void visit(Paragraph paragraph) {
		visitChildren(paragraph);
		this.markup.append((paragraph.getParent() instanceof ListItem || isHeadOfList(paragraph)) ? "\n" : "\n\n");
	}

	/** Whether it says in bold what the list right after it holds. */
	private static boolean isHeadOfList(Paragraph paragraph) {
		return paragraph.getNext() instanceof ListBlock && paragraph.getFirstChild() instanceof StrongEmphasis
				&& paragraph.getFirstChild() == paragraph.getLastChild();
	}

	@Override
	public void visit(ListItem item) {
		this.markup.append(mark(item));
		visitChildren(item);
	}

	@Override
	public void visit(BulletList list) {
		visitChildren(list);
		this.markup.append("\n");
	}

	@Override
	public void visit(OrderedList list) {
		visitChildren(list);
		this.markup.append("\n");
	}

	@Override
	public void visit(SoftLineBreak line) {
		this.markup.append(" ");
	}

	@Override
	public void visit(HardLineBreak line) {
		this.markup.append("\n");
	}

	@Override
	public void visit(HtmlInline html) {
		this.markup.append(RichText.escape(html.getLiteral()));
	}

	@Override
	public void visit(HtmlBlock html) {
		asItStands(html.getLiteral());
	}

	@Override
	public void visit(FencedCodeBlock code) {
		asItStands(code.getLiteral());
	}

	/** Whoever only indents a paragraph does not mean to hide it. */
	@Override
	public void visit(IndentedCodeBlock code) {
		asItStands(code.getLiteral());
	}

	private void asItStands(String block) {
		this.markup.append(RichText.escape(block.strip())).append("\n\n");
	}

	private void within(String tag, Node node) {
		this.markup.append("<").append(tag).append(">");
		visitChildren(node);
		this.markup.append("</").append(tag).append(">");
	}

	private static String mark(ListItem item) {
		if (!(item.getParent() instanceof OrderedList list)) {
			return "• ";
		}
		Integer first = list.getMarkerStartNumber();
		int number = (first != null) ? first : 1;
		for (Node before = item.getPrevious(); before != null; before = before.getPrevious()) {
			number++;
		}
		return number + ". ";
	}

}
