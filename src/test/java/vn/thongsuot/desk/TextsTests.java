package vn.thongsuot.desk;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TextsTests {

	@Test
	void leavesAShortTextAsItIs() {
		assertThat(Texts.begin("Đất đai", 7)).isEqualTo("Đất đai");
	}

	@Test
	void cutsBetweenWords() {
		assertThat(Texts.begin("một hai ba bốn năm", 12)).isEqualTo("một hai ba…");
	}

	@Test
	void putsWhatStandsInAListOnOneLine() {
		assertThat(Texts.beginOnOneLine(" STT\tHọ tên\n1\tLê Văn A\n", 80)).isEqualTo("STT Họ tên 1 Lê Văn A");
	}

	@Test
	void neverCutsACharacterInTwo() {
		for (int limit = 2; limit < 12; limit++) {
			String cut = Texts.begin("😀😀😀😀😀😀😀😀", limit);
			assertThat(cut.codePoints().filter((point) -> point == '…' || point == 0x1F600).count())
				.isEqualTo(cut.codePointCount(0, cut.length()));
			assertThat(cut.length()).isLessThanOrEqualTo(limit);
		}
	}

}
