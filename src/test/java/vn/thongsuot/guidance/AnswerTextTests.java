package vn.thongsuot.guidance;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class AnswerTextTests {

	@Test
	void putsTheFirstParagraphBeforeTheRest() {
		AnswerText text = AnswerText.of("Được làm tại xã.\nHồ sơ gồm:\n- tờ khai\n+ giấy chứng sinh\n2) bản sao\nHết.");
		assertThat(text.answer()).isEqualTo("Được làm tại xã.");
		assertThat(text.details()).isEqualTo("Hồ sơ gồm:\n\n- tờ khai\n- giấy chứng sinh\n2) bản sao\n\nHết.");
	}

	@Test
	void cutsALongBeginAtASentence() {
		String sentence = "Công chức tiếp nhận hồ sơ và ghi sổ. ";
		AnswerText text = AnswerText.of(sentence.repeat(60));
		assertThat(text.answer()).hasSizeLessThanOrEqualTo(700).endsWith("ghi sổ.");
		assertThat(text.answer() + " " + text.details()).isEqualTo(sentence.repeat(60).strip());
	}

	@Test
	void cutsWhatHasNeitherSentencesNorWords() {
		AnswerText text = AnswerText.of("😀".repeat(50_000));
		assertThat(text.answer()).hasSizeLessThanOrEqualTo(700);
		assertThat(text.answer() + text.details()).isEqualTo("😀".repeat(50_000));
	}

	@Test
	void showsSignsOfMarkdownAndMarkupAsTyped() {
		assertThat(AnswerText.of("<b>đậm</b> *a* _b_ # c").answer())
			.isEqualTo("\\<b\\>đậm\\</b\\> \\*a\\* \\_b\\_ \\# c");
		assertThat(AnswerText.of("===\n---\n").answer()).isEmpty();
		assertThat(AnswerText.of(" \n\t").answer()).isEmpty();
	}

}
