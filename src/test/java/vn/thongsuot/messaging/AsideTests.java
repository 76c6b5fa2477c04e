package vn.thongsuot.messaging;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class AsideTests {

	@Test
	void isKnownByTheMarkBeforeIt() {
		assertThat(Aside.isOne("  // hỏi lại phòng")).isTrue();
		assertThat(Aside.isOne("http://thanhhoa.gov.vn")).isFalse();
	}

	@Test
	void saysItsWordsWithoutTheMark() {
		assertThat(Aside.words("//hỏi lại phòng")).isEqualTo("hỏi lại phòng");
		assertThat(Aside.words("///  hỏi / đáp")).isEqualTo("hỏi / đáp");
	}

}
