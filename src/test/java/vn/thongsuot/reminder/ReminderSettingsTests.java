package vn.thongsuot.reminder;

import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

class ReminderSettingsTests {

	@Test
	void takesAllStepsOfTheLadder() {
		ReminderSettings usual = bind(Map.of());
		assertThat(usual.steps()).containsExactlyInAnyOrder(Rung.DUE_SOON, Rung.DEADLINE, Rung.MORNING, Rung.LEAD,
				Rung.STANDING_UNIT);
		assertThat(usual.soon()).isEqualTo(25);
		assertThat(usual.leadAfter()).isEqualTo(2);
		assertThat(usual.standingUnitAfter()).isEqualTo(4);
		assertThat(usual.officerAfter()).isEqualTo(2);
		assertThat(usual.giveUpAfter()).isEqualTo(10);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			steps               | DEADLINE | steps must contain MORNING, or overdue tickets would be forgotten
			morning             | 18:00    | morning must be 05:00 to 12:00, not 18:00
			soon                | 100      | soon must be 1 to 99 percent, not 100
			lead-after          | 0        | lead-after must be 1 to 60 working days, not 0
			standing-unit-after | 1        | standing-unit-after must be at least lead-after
			officer-after       | 0        | officer-after must be 1 to 60
			give-up-after       | 2        | give-up-after must be more than officer-after
			singles             | -1       | singles must be 0 to 20, not -1
			scan                | 0s       | scan must be 100ms to 1h
			""")
	void saysWhatToDoAboutAWrongOne(String name, String value, String advice) {
		assertThatException().isThrownBy(() -> bind(Map.of("thongsuot.reminder." + name, value)))
			.havingRootCause()
			.withMessageContaining("thongsuot.reminder." + advice);
	}

	private static ReminderSettings bind(Map<String, String> settings) {
		return new Binder(new MapConfigurationPropertySource(new TreeMap<>(settings)))
			.bindOrCreate("thongsuot.reminder", ReminderSettings.class);
	}

}
