package vn.thongsuot.messaging;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import vn.thongsuot.testing.FakeChannel;

import static org.assertj.core.api.Assertions.assertThat;

/** How messages are divided. */
class PartsTests {

	private static final RichText HEADING = new RichText("<b>Phiếu #7</b> (tiếp theo)");

	private static final Parts.Limits LIMITS = new Parts.Limits(100, 50);

	@Test
	void leavesAloneWhatFits() {
		RichText text = RichText.plain("a".repeat(100));
		assertThat(Parts.pieces(text, 100, HEADING)).containsExactly(text);
	}

	@Test
	void beginsEachFurtherPieceWithTheHeadingAndKeepsToTheLimit() {
		List<RichText> pieces = Parts.pieces(RichText.plain("một hai ba bốn. ".repeat(30)), 100, HEADING);
		assertThat(pieces).hasSizeGreaterThan(3).allMatch((piece) -> piece.length() <= 100);
		assertThat(pieces.getFirst().plain()).startsWith("một hai");
		assertThat(pieces.subList(1, pieces.size()))
			.allMatch((piece) -> piece.plain().startsWith("Phiếu #7 (tiếp theo)\nmột"));
	}

	@Test
	void captionsEachFurtherAlbumWithTheHeading() {
		List<MediaRef> files = IntStream.range(0, 11)
			.mapToObj((i) -> IncomingFixture.file(MediaRef.Kind.PHOTO, "p" + i))
			.toList();
		Parts parts = Parts.of(
				Outgoing.to(FakeChannel.chat("an"), new Body.Files(files, new RichText("Phiếu #7 – tệp"))), LIMITS,
				HEADING);
		assertThat(parts.all()).extracting((part) -> ((Body.Files) part.body()).caption().plain())
			.containsExactly("Phiếu #7 – tệp", "Phiếu #7 (tiếp theo)");
	}

}
