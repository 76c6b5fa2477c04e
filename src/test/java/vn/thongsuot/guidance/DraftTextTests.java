package vn.thongsuot.guidance;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DraftTextTests {

	@Test
	void leavesOutCourtesiesAndNamesTheDocuments() {
		DraftText draft = DraftText.of(
				"Kính chào anh chị. Em xin hỏi: chứng thực bản sao khi bản chính ép nhựa có được không ạ? Em cảm ơn",
				"Được. Căn cứ khoản 2 Điều 20 Nghị định số 23/2015/NĐ-CP và Luật Hộ tịch 2014.");
		assertThat(draft.question()).isEqualTo("Chứng thực bản sao khi bản chính ép nhựa có được không ạ?");
		assertThat(draft.basis()).containsExactly("Khoản 2 Điều 20 Nghị định số 23/2015/NĐ-CP", "Luật Hộ tịch 2014");
		assertThat(draft.wordings()).hasSizeBetween(3, 8).doesNotHaveDuplicates();
	}

	@Test
	void leavesOutCourtesiesThatHaveNoMarks() {
		DraftText draft = DraftText.of("da cho em hoi chung thuc chu ky cua nguoi khong doc duoc chu thi lam the nao a",
				"Người đó điểm chỉ.");
		assertThat(draft.question()).isEqualTo("Chung thuc chu ky cua nguoi khong doc duoc chu thi lam the nao");
		assertThat(draft.wordings()).contains("chung thuc chu ky cua nguoi khong doc duoc chu");
		assertThat(DraftText.of("cho hoi vien vay von theo diem a", "Có.").question())
			.isEqualTo("Cho hoi vien vay von theo diem a");
	}

	@Test
	void leavesOutTheCourtesiesOfTheAnswer() {
		assertThat(
				DraftText.of("Khai sinh quá hạn ở đâu?", "Chào chị … xã. đăng ký tại UBND xã.\n- tờ khai\nTrân trọng!")
					.answer())
			.isEqualTo("Đăng ký tại UBND xã.\n- tờ khai");
		assertThat(DraftText.of("Khai sinh quá hạn ở đâu?", "Dạ có ạ.").answer()).isEqualTo("Dạ có ạ.");
	}

	@Test
	void namesAllArticlesOfADocument() {
		assertThat(DraftText.of("Dịch thuật?", "Theo Điều 27, Điều 28 Nghị định 23/2015/NĐ-CP.").basis())
			.containsExactly("Điều 27, Điều 28 Nghị định 23/2015/NĐ-CP");
		assertThat(DraftText.of("Dịch thuật?", "Xem khoản 1 các Điều 5, 6 và 9 của Luật Hộ tịch 2014.").basis())
			.containsExactly("Khoản 1 các Điều 5, 6 và 9 của Luật Hộ tịch 2014");
	}

	@Test
	void proposesWordingsThatDifferAsOfficersTypeThem() {
		assertThat(DraftText.of("Tự dịch giấy tờ thì UBND xã chứng thực chữ ký được không?", "Không.").wordings())
			.containsExactly("tu dich giay to thi ubnd xa chung thuc chu ky duoc khong",
					"tu dich giay to thi ubnd xa chung thuc chu ky dc ko",
					"tu dich giay to thi ubnd xa chung thuc chu ky");
	}

	@Test
	void takesTheQuestionOutOfAStory() {
		String story = "Xã có hộ dân từ nơi khác đến ở từ năm 2010, chưa đăng ký thường trú. ".repeat(4);
		assertThat(DraftText.of(story + "Hộ này đăng ký khai sinh cho con ở đâu? Nhờ hướng dẫn.", "Ở xã.").question())
			.isEqualTo("Hộ này đăng ký khai sinh cho con ở đâu?");
		assertThat(DraftText.of(story, "Ở xã.").question()).hasSizeLessThanOrEqualTo(160).endsWith("…");
	}

	@Test
	void isCompleteWhateverWasAsked() {
		for (String asked : new String[] { "a", "?", "khai sinh", "😀", "Em cảm ơn", "x".repeat(100_000) }) {
			Entry entry = DraftText.of(asked, "Đăng ký ở xã. Theo Luật Hộ tịch 2014.")
				.toEntry("a", "ho_tich", "STP", LocalDate.of(2027, 1, 1));
			assertThat(Gap.of(entry)).as(asked.substring(0, Math.min(20, asked.length()))).isEmpty();
		}
	}

}
