package vn.thongsuot.messaging;

import java.text.BreakIterator;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class RichTextTests {

	private static final String FAMILY = "👨‍👩‍👧‍👦";

	@Test
	void showsPlainTextAsItWasTyped() {
		String typed = "<b> & \"x\" > y\nđường 👍";
		assertThat(RichText.plain(typed).plain()).isEqualTo(typed);
	}

	@Test
	void dropsWhatNoStoreTakes() {
		assertThat(RichText.plain("a\u0000b\u0007c\ud83dd").plain()).isEqualTo("abc\uFFFDd");
	}

	@ParameterizedTest
	@ValueSource(strings = { "<b>", "</b>", "<b><i></b></i>", "a < b", "a > b", "R&D", "<script>x</script>", "<a>x</a>",
			"<a href=\"x\" onclick=\"y\">x</a>", "<b", "<b>x</i>" })
	void refusesMarkupThatIsNotWellFormed(String markup) {
		assertThatIllegalArgumentException().isThrownBy(() -> new RichText(markup));
	}

	@Test
	void measuresOnlyWhatIsSeen() {
		assertThat(new RichText("<b>a&amp;b</b> <a href=\"https://x.vn/?a=1&amp;b=2\">đ</a>").length()).isEqualTo(5);
	}

	@Test
	void keepsAShortTextWhole() {
		RichText text = new RichText("<b>một</b>");
		assertThat(text.split(3)).containsExactly(text);
	}

	@Test
	void splitsAtParagraphsFirst() {
		assertThat(plain("Một hai. Ba bốn.\n\nNăm sáu. Bảy".formatted(), 25)).containsExactly("Một hai. Ba bốn.",
				"Năm sáu. Bảy");
	}

	@Test
	void splitsAtSentencesBeforeWords() {
		assertThat(plain("Một hai ba. Bốn năm sáu bảy tám", 20)).containsExactly("Một hai ba.", "Bốn năm sáu bảy tám");
	}

	@Test
	void closesAndReopensTagsAtACut() {
		RichText text = new RichText("<b>một <i>hai</i></b> <a href=\"https://x.vn\">ba bốn</a>");
		assertThat(text.split(10)).extracting(RichText::markup)
			.containsExactly("<b>một <i>hai</i></b> <a href=\"https://x.vn\">ba</a>",
					"<a href=\"https://x.vn\">bốn</a>");
	}

	@Test
	void neverCutsInsideACharacterOfSeveralCodePoints() {
		List<String> parts = plain(FAMILY.repeat(20), 30);
		assertThat(parts).allMatch((part) -> part.length() % FAMILY.length() == 0);
		assertThat(String.join("", parts)).isEqualTo(FAMILY.repeat(20));
	}

	@Test
	void splitsSixtyThousandCharactersWithEmojiAndTagsWithoutLosingOne() {
		RichText text = randomText(new Random(7), 60_000);
		List<RichText> parts = text.split(4096);
		assertThat(parts).hasSizeLessThan(25).allMatch((part) -> part.length() <= 4096 && !part.plain().isBlank());
		String together = String.join("", parts.stream().map(RichText::plain).toList());
		assertThat(together.replaceAll("\\s", "")).isEqualTo(text.plain().replaceAll("\\s", ""));
		assertThat(parts).allMatch((part) -> !endsInsideACharacter(part.plain()));
	}

	@Test
	void splitsARunWithoutAnyBlank() {
		List<String> parts = plain("ữ".repeat(10_000), 4096);
		assertThat(parts).extracting(String::length).containsExactly(4096, 4096, 1808);
	}

	private static List<String> plain(String text, int limit) {
		return RichText.plain(text).split(limit).stream().map(RichText::plain).toList();
	}

	private static boolean endsInsideACharacter(String part) {
		BreakIterator characters = BreakIterator.getCharacterInstance();
		characters.setText(part);
		return Character.isHighSurrogate(part.charAt(part.length() - 1)) || !characters.isBoundary(part.length());
	}

	private static RichText randomText(Random random, int length) {
		StringBuilder markup = new StringBuilder();
		int visible = 0;
		while (visible < length) {
			String word = switch (random.nextInt(12)) {
				case 0 -> "<b>đất &amp; nhà</b>";
				case 1 -> "<quote>dài <i>hơn\n</i></quote>";
				case 2 -> FAMILY;
				case 3 -> "👍";
				case 4 -> ".";
				case 5 -> "\n\n";
				case 6 -> "<a href=\"https://x.vn/?a&amp;b\">liên kết</a>";
				default -> "chữ ";
			};
			markup.append(word);
			visible += Markup.parse(word).visible().length();
		}
		return new RichText("<fold>" + markup + "</fold>");
	}

}
