package vn.thongsuot.directory;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.thongsuot.directory.DirectorySettings.Registration;
import vn.thongsuot.messaging.Address;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class DirectorySettingsTests {

	@Test
	void readsUserIdsOfAdministrators() {
		assertThat(settings("12345", " 67890 ", "", "zalo:ab1").administrators()).containsExactly(
				new Address("telegram", "12345"), new Address("telegram", "67890"), new Address("zalo", "ab1"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "@minh", "-100123", "12 34" })
	void saysWhatAnAdministratorLooksLike(String admin) {
		assertThatIllegalArgumentException().isThrownBy(() -> settings(admin))
			.withMessageContaining("THONGSUOT_ADMINS")
			.withMessageContaining("12345,67890");
	}

	private static DirectorySettings settings(String... admins) {
		return new DirectorySettings(null, Registration.APPROVAL, List.of(admins));
	}

}
