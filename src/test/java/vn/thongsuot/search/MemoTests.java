package vn.thongsuot.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MemoTests {

	private final List<String> asked = new ArrayList<>();

	private final Memo<String> memo = new Memo<>((word) -> {
		this.asked.add(word);
		return "<" + word + ">";
	});

	@Test
	void worksOutAWordOnce() {
		assertThat(this.memo.of("xã")).isEqualTo("<xã>");
		assertThat(this.memo.of("của xã".toCharArray(), 4, 6)).isEqualTo("<xã>");
		assertThat(this.asked).containsExactly("xã");
	}

	@Test
	void tellsWordsApartByEachLetter() {
		for (String word : List.of("", "a", "aa", "aaaa", "aaaaa", "aaaab", "aaaaaaaa", "aaaaaaab", "aaaaaaaaa")) {
			assertThat(this.memo.of(word)).isEqualTo("<" + word + ">");
			assertThat(this.memo.of(word)).isEqualTo("<" + word + ">");
		}
	}

	@Test
	void isRightWhateverItForgets() {
		Random random = new Random(20261122);
		for (int i = 0; i < 100_000; i++) {
			String word = Integer.toString(random.nextInt(2_000_000_000), 36);
			assertThat(this.memo.of(word)).isEqualTo("<" + word + ">");
		}
	}

}
