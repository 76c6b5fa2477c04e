package vn.thongsuot.flow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.thongsuot.sandbox.Message;
import vn.thongsuot.testing.Patience;

import static org.assertj.core.api.Assertions.assertThat;

/** Over Tết nothing is said; on a Saturday that makes up for a day off people work. */
class TetInSandboxTests {

	private static final String LIST = "đã đến hạn, đang chờ trả lời";

	private static final String CALENDAR = """
			date,kind,official
			2027-02-04,holiday,no
			2027-02-05,holiday,no
			2027-02-08,holiday,no
			2027-02-09,holiday,no
			2027-02-10,holiday,no
			2027-02-13,make-up,no
			""";

	@TempDir
	private Path folder;

	@Test
	void saysNothingOverTetAndWorksOnAMakeUpSaturday() throws IOException {
		Path calendar = Files.writeString(this.folder.resolve("calendar.csv"), CALENDAR);
		try (DeskScene scene = DeskScene.open("thongsuot.reminder.scan=100ms", "thongsuot.calendar.file=" + calendar)) {
			scene.province.goTo(LocalDateTime.of(2027, 1, 27, 9, 0));
			Message card = scene.card(scene.officer(), "ktet1");
			scene.province.goTo(LocalDateTime.of(2027, 2, 3, 9, 0));
			scene.staff().reads(LIST);
			long before = scene.staff().count(LIST);
			for (int day = 4; day <= 10; day++) {
				scene.province.goTo(LocalDateTime.of(2027, 2, day, 9, 0));
				lookRound();
			}
			assertThat(scene.staff().count(LIST)).as("lists over Tết").isEqualTo(before);
			scene.province.goTo(LocalDateTime.of(2027, 2, 12, 9, 0));
			scene.staff().reads(LIST);
			long friday = scene.staff().count(LIST);
			scene.province.goTo(LocalDateTime.of(2027, 2, 13, 9, 0));
			Patience.until("the list of the make-up Saturday", () -> scene.staff().count(LIST) > friday);
			scene.province.goTo(LocalDateTime.of(2027, 2, 14, 9, 0));
			lookRound();
			assertThat(scene.staff().count(LIST)).as("no list on Sunday").isEqualTo(friday + 1);
			assertThat(card.text()).contains("ktet1");
		}
	}

	/** Some looks at what is due. */
	private static void lookRound() {
		try {
			Thread.sleep(400);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
