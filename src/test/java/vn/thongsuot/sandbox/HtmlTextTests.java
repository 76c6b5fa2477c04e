package vn.thongsuot.sandbox;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class HtmlTextTests {

	@Test
	void turnsTagsIntoEntitiesMeasuredInUtf16() {
		Formatted parsed = HtmlText
			.parse("😀 <b>đậm <i>nghiêng</i></b> &lt;x&gt; &amp; <a href=\"https://a.vn\">đây</a>");
		assertThat(parsed.text()).isEqualTo("😀 đậm nghiêng <x> & đây");
		assertThat(Json.write(parsed.entities())).isEqualTo(
				"[{\"offset\":3,\"length\":11,\"type\":\"bold\"}," + "{\"offset\":7,\"length\":7,\"type\":\"italic\"},"
						+ "{\"offset\":21,\"length\":3,\"type\":\"text_link\",\"url\":\"https://a.vn/\"}]");
	}

	@Test
	void knowsQuotesThatFoldAndCodeWithALanguage() {
		Formatted parsed = HtmlText
			.parse("<blockquote expandable>dài</blockquote><pre><code class=\"language-java\">x</code></pre>");
		assertThat(Json.write(parsed.entities()))
			.isEqualTo("[{\"offset\":0,\"length\":3,\"type\":\"expandable_blockquote\"},"
					+ "{\"offset\":3,\"length\":1,\"type\":\"pre\",\"language\":\"java\"}]");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			<x>a</x> | Unsupported start tag "x" at byte offset 0
			ệ <p>a | Unsupported start tag "p" at byte offset 4
			<b>a | Can't find end tag corresponding to start tag "b"
			<b>a</i> | Unmatched end tag at byte offset 4, expected "</b>", found "</i>"
			a</b> | Unexpected end tag at byte offset 1
			1 < 2 | Unsupported start tag "" at byte offset 2
			a <b | Unclosed start tag at byte offset 2
			<span class="x">a</span> | Tag "span" must have class "tg-spoiler" at byte offset 0
			<b>a</b | Unclosed end tag at byte offset 4
			""")
	void namesErrorsAsTelegramDoes(String html, String error) {
		assertThatThrownBy(() -> HtmlText.parse(html)).isInstanceOf(Refusal.class)
			.hasMessage("Bad Request: can't parse entities: " + error);
	}

	@Test
	void leavesABareAmpersandAlone() {
		assertThat(HtmlText.parse("a & b &nbsp; &#233;").text()).isEqualTo("a & b &nbsp; é");
	}

	@Test
	void dropsLinksThatLeadNowhere() {
		assertThat(HtmlText.parse("<a href=\"tg://user?id=ai\">a</a> <a href=\"không\">b</a>").entities()).isEmpty();
		assertThat(HtmlText.parse("<a href=\"tg://user?id=7\">a</a>").entities()).hasSize(1);
	}

}
