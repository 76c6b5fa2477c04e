package vn.thongsuot.wording;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MarkdownTextTests {

	@Test
	void setsABoldHeadRightAboveItsList() {
		assertThat(MarkdownText.of("**Cách làm**\n\n1. Tra văn bản.\n2. Hỏi Sở.").markup())
			.isEqualTo("<b>Cách làm</b>\n1. Tra văn bản.\n2. Hỏi Sở.");
	}

	@Test
	void losesNothingThatMarkdownTakesForCode() {
		assertThat(
				MarkdownText.of("Nộp đơn.\n\n    Thụt vào bốn dấu cách.\n\n```\nMẫu 01\n```\n\n> Trích dẫn.").markup())
			.isEqualTo("Nộp đơn.\n\nThụt vào bốn dấu cách.\n\nMẫu 01\n\nTrích dẫn.");
	}

	@Test
	void leavesALineBetweenOtherParagraphs() {
		assertThat(MarkdownText.of("**Lưu ý:** xem kỹ.\n\n- một\n- hai\n\nHết.").markup())
			.isEqualTo("<b>Lưu ý:</b> xem kỹ.\n\n• một\n• hai\n\nHết.");
	}

}
