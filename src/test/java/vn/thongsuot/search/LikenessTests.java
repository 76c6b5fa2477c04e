package vn.thongsuot.search;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What makes two texts the same, on the texts of the guidance. */
class LikenessTests {

	@Test
	void tellsARepeatFromWhatIsOnlyAlike() throws IOException {
		Repeats repeats = repeats();
		assertThat(repeats.asked()).isGreaterThan(200);
		assertThat(repeats.seen()).as("repeats that are seen").isGreaterThan(.98);
		assertThat(repeats.mistaken()).as("others that are taken for repeats").isLessThan(.02);
	}

	static Repeats repeats() throws IOException {
		return Repeats.of(FaqTexts.of(Path.of("faq-data")), Integer.MAX_VALUE);
	}

}
