package vn.thongsuot.wording;

import org.junit.jupiter.api.Test;

import vn.thongsuot.messaging.RichText;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class PhrasesTests {

	private final Phrases phrases = new Phrases();

	@Test
	void showsValuesAsTyped() {
		RichText text = this.phrases.say("ticket.headline", "number", "#7", "start", "<b>đất & \"rừng\"");
		assertThat(text.plain()).isEqualTo("Phiếu #7 – <b>đất & \"rừng\"");
		assertThat(text.markup()).contains("&lt;b&gt;");
	}

	@Test
	void keepsTheMarkupOfRichValues() {
		RichText text = this.phrases.say("ticket.headline", "number", "#7", "start", new RichText("<i>x</i>"));
		assertThat(text.markup()).endsWith("<i>x</i>");
	}

	@Test
	void doesNotFillPlaceholdersInsideValues() {
		String text = this.phrases.label("ticket.headline", "number", "{start}", "start", "$1 {number}");
		assertThat(text).isEqualTo("Phiếu {start} – $1 {number}");
	}

	@Test
	void refusesAMissingValueAndAnUnknownTemplate() {
		assertThatIllegalArgumentException().isThrownBy(() -> this.phrases.label("ticket.headline", "number", 1))
			.withMessageContaining("start");
		assertThatIllegalArgumentException().isThrownBy(() -> this.phrases.label("ticket.nothing"));
	}

	@Test
	void turnsMarkdownIntoMarkup() {
		RichText text = MarkdownText
			.of("Làm **hai** việc:\n\n1. Xem <b>hồ sơ</b>\n2. Gọi [cổng](https://a.vn)\n\n- một & hai");
		assertThat(text.markup()).contains("<b>hai</b>")
			.contains("1. Xem &lt;b&gt;hồ sơ&lt;/b&gt;")
			.contains("2. Gọi <a href=\"https://a.vn\">cổng</a>")
			.contains("• một &amp; hai");
	}

}
