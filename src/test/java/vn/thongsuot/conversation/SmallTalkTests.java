package vn.thongsuot.conversation;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SmallTalkTests {

	@ParameterizedTest
	@CsvSource({ "Chào em!,GREETING", "Em chào anh chị ạ,GREETING", "Dạ cảm ơn các anh chị nhiều ạ,THANKS",
			"xin chào,GREETING", "Alo,GREETING", "Cảm ơn ạ.,THANKS", "cam on nhieu,THANKS", "Dạ vâng,ASSENT",
			"OK 👍,ASSENT", "đã rõ,ASSENT" })
	void tellsSmallTalk(String text, SmallTalk kind) {
		assertThat(SmallTalk.of(text)).contains(kind);
	}

	@ParameterizedTest
	@ValueSource(strings = { "cảm ơn, cho hỏi thêm về thuế đất", "chào anh, khai sinh quá hạn làm sao",
			"ok thế còn lệ phí", "chao mua hang hoa" })
	void leavesQuestionsAlone(String text) {
		assertThat(SmallTalk.of(text)).isEmpty();
	}

}
