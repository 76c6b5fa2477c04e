package vn.thongsuot.flow;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

import vn.thongsuot.sandbox.Ledger;
import vn.thongsuot.testing.Patience;
import vn.thongsuot.testing.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;

/** The product is started with a token that the platform does not know. */
@Isolated
class WrongTokenTests {

	private static final String SECRET = "AAwrongWrongWrongWrongWrongWrongWro";

	@Test
	void isSaidOnceShownInTheHealthAndTriedAgainWithAPause() {
		try (Province province = Province.on(TestDatabase.h2(), "thongsuot.telegram.token=7000000001:" + SECRET)) {
			Patience.until("three attempts", () -> attempts(province).size() >= 3);
			assertThat(province.health()).contains("does not know the token (401")
				.contains("noGoodPollForSeconds")
				.doesNotContain(SECRET);
			List<Ledger.Call> attempts = attempts(province);
			assertThat(attempts.get(1).at() - attempts.get(0).at()).isGreaterThan(0.4);
			assertThat(attempts.get(2).at() - attempts.get(1).at()).isGreaterThan(0.9);
			assertThat(province.warnings()).singleElement()
				.asString()
				.contains("Telegram: does not know the token")
				.contains("Check THONGSUOT_TELEGRAM_TOKEN against what BotFather shows")
				.contains("tried again")
				.doesNotContain(SECRET);
		}
	}

	private static List<Ledger.Call> attempts(Province province) {
		return province.api.ledger().calls("getUpdates");
	}

}
