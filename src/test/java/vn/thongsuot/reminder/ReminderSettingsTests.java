package vn.thongsuot.reminder;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ReminderSettingsTests {

	private static final Set<Rung> ALL = Set.of(Rung.values());

	private static final LocalTime EIGHT = LocalTime.of(8, 0);

	private static final Duration OFTEN = Duration.ofSeconds(5);

	@Test
	void refusesALadderThatForgetsOverdueTickets() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new ReminderSettings(EIGHT, Set.of(Rung.DEADLINE), 3, OFTEN))
			.withMessageContaining("thongsuot.reminder.steps must contain MORNING");
	}

	@Test
	void refusesAnEveningForAMorning() {
		assertThatIllegalArgumentException().isThrownBy(() -> new ReminderSettings(LocalTime.of(18, 0), ALL, 3, OFTEN))
			.withMessageContaining("thongsuot.reminder.morning must be 05:00 to 12:00, not 18:00");
	}

	@Test
	void refusesOddNumbers() {
		assertThatIllegalArgumentException().isThrownBy(() -> new ReminderSettings(EIGHT, ALL, -1, OFTEN))
			.withMessageContaining("thongsuot.reminder.singles");
		assertThatIllegalArgumentException().isThrownBy(() -> new ReminderSettings(EIGHT, ALL, 3, Duration.ZERO))
			.withMessageContaining("thongsuot.reminder.scan");
	}

}
