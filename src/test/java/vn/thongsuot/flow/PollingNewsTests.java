package vn.thongsuot.flow;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.parallel.Isolated;

import vn.thongsuot.sandbox.Fault;
import vn.thongsuot.sandbox.Faults;
import vn.thongsuot.testing.Patience;

import static org.assertj.core.api.Assertions.assertThat;

/** What an operator reads when polling is in trouble. */
@Isolated("listens to a log that all installations of this JVM share")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PollingNewsTests {

	private DeskScene scene;

	@BeforeAll
	void open() {
		this.scene = DeskScene.open();
	}

	@AfterEach
	void calm() {
		faults().clear();
	}

	@AfterAll
	void close() {
		this.scene.close();
	}

	@Test
	void aSecondProgramIsSaidOnceAndShownInTheHealth() {
		assertThat(this.scene.province.health()).contains("lastGoodPollSecondsAgo");
		try (Logs logs = Logs.of("vn.thongsuot.telegram.Pulse")) {
			for (int i = 0; i < 3; i++) {
				this.scene.province.pollAsSomebodyElse();
			}
			Patience.until("the health says so", () -> {
				this.scene.province.pollAsSomebodyElse();
				return this.scene.province.health().contains("polled by another program");
			});
			assertThat(logs.warnings()).hasSize(1).first().asString().contains("Stop the other program");
		}
		Phone officer = this.scene.officer();
		this.scene.card(officer, "kplat12");
	}

	@Test
	void aTokenThatIsRefusedForAWhileIsSaidOnceAndTriedAgain() {
		Phone officer = this.scene.officer();
		try (Logs logs = Logs.of("vn.thongsuot.telegram.Pulse")) {
			faults().next("getUpdates", 3, new Fault.ServerError(401, "Unauthorized"));
			officer.says("/huy");
			officer.reads("Không có việc gì đang làm dở");
			Patience.until("the health says so",
					() -> this.scene.province.health().contains("does not know the token"));
			officer.says("/trogiup");
			officer.reads("Anh/chị làm được gì ở đây");
			assertThat(logs.warnings()).hasSize(1)
				.first()
				.asString()
				.contains("does not know the token")
				.contains("THONGSUOT_TELEGRAM_TOKEN");
		}
		Patience.until("the health is good again",
				() -> !this.scene.province.health().contains("does not know the token"));
	}

	@Test
	void aWebhookOfAnotherProgramIsRemovedAndNothingIsLost() {
		Phone officer = this.scene.officer();
		try (Logs logs = Logs.of("vn.thongsuot.telegram.Pulse")) {
			assertThat(this.scene.province.callAsSomebodyElse("setWebhook?url=https://a.vn/hook&secret_token=another"))
				.contains("true");
			officer.says("/huy");
			officer.reads("Không có việc gì đang làm dở");
			assertThat(logs.warnings()).singleElement().asString().contains("still has a webhook of this bot");
		}
	}

	private Faults faults() {
		return this.scene.province.api.faults();
	}

}
