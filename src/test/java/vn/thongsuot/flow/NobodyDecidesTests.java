package vn.thongsuot.flow;

import org.junit.jupiter.api.Test;

import vn.thongsuot.sandbox.Message;
import vn.thongsuot.testing.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;

/** Registration before there are leads and a standing unit. */
class NobodyDecidesTests {

	@Test
	void theAdministratorDecidesAndANewStandingUnitFindsWhoWaits() {
		try (Province province = Province.on(TestDatabase.h2(), "thongsuot.registration=approval")) {
			Phone admin = province.administrator();
			admin.person().start();
			Phone one = province.applicant("Lê", "Một", "xã Như Thanh");
			Phone two = province.applicant("Lê", "Hai", "xã Như Thanh");
			Message card = admin.reads("Lê Hai");
			admin.presses(admin.sees("Lê Một"), "Duyệt");
			one.reads("đã được duyệt");
			Province.Desk standingUnit = province.desk("Bộ phận Thường trực", "Bộ phận Thường trực");
			Message asked = standingUnit.staff().reads("Lê Hai");
			assertThat(standingUnit.staff().count("Lê Một")).isZero();
			standingUnit.staff().presses(asked, "Duyệt");
			two.reads("đã được duyệt");
			admin.sees("Đã duyệt (Cán bộ Bộ phận Thường trực)");
			admin.seesNoButtonsOn(card);
		}
	}

}
