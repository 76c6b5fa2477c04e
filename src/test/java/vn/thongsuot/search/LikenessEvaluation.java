package vn.thongsuot.search;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Measures from which share on two reports are the same, on texts of any set. What must
 * hold of it is tested on our own texts ({@link LikenessTests}).
 * {@code mvn verify -Pretrieval -Dretrieval.data=DIR -Dtest=LikenessEvaluation}.
 */
class LikenessEvaluation {

	private static final int MOST = 300;

	@Test
	void tellsARepeatFromWhatIsOnlyAlike() throws IOException {
		String data = System.getProperty("retrieval.data", "");
		assertThat(data).as("-Dretrieval.data names the folder of sets").isNotBlank();
		System.out.println("likeness set asked said_elsewhere first p5 median same | other p95 p99 same");
		System.out.println("likeness own " + LikenessTests.repeats());
		for (RetrievalSet set : RetrievalSet.in(Path.of(data))) {
			System.out.println("likeness " + set.name() + " " + Repeats.of(set.corpus(), MOST));
		}
	}

}
