package vn.thongsuot.directory;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import vn.thongsuot.messaging.Address;

/**
 * What somebody says of themselves when they register.
 *
 * @param address their private chat
 * @param commune code of the commune
 * @param consentAt when they agreed to what is stored
 * @param ownPhone number that the platform vouches for as theirs; only compared with the
 * roster
 */
public record Application(Address address, String fullName, String position, String commune, Instant consentAt,
		@Nullable String ownPhone) {

	public Application {
		fullName = checked(fullName);
		position = checked(position);
	}

	static String checked(String text) {
		String trimmed = text.strip();
		if (trimmed.isEmpty() || trimmed.length() > Officer.TEXT_LIMIT) {
			throw new IllegalArgumentException("A name and a position have 1 to 100 characters");
		}
		return trimmed;
	}

}
