package vn.thongsuot.directory;

import java.nio.file.Path;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import vn.thongsuot.messaging.Address;

/**
 * What the operator sets of the directory.
 *
 * @param directory folder with the files of another province
 * @param registration whether whoever registers has to be admitted
 * @param admins user ids of administrators, on Telegram unless a channel is named
 */
@ConfigurationProperties("thongsuot")
record DirectorySettings(@Nullable Path directory, @DefaultValue("approval") Registration registration,
		@DefaultValue List<String> admins) {

	DirectorySettings {
		admins = admins.stream().map(String::strip).filter((each) -> !each.isEmpty()).toList();
		admins.forEach(DirectorySettings::address);
	}

	/** The private chats of the administrators. */
	List<Address> administrators() {
		return this.admins.stream().map(DirectorySettings::address).toList();
	}

	private static Address address(String admin) {
		if (!admin.matches("([a-z]+:)?[A-Za-z0-9_-]+") || admin.startsWith("-")) {
			throw new IllegalArgumentException(
					"THONGSUOT_ADMINS: give user ids with commas between, such as 12345,67890, instead of " + admin);
		}
		return admin.contains(":") ? Address.parse(admin) : new Address("telegram", admin);
	}

	/** How officers are registered. */
	enum Registration {

		APPROVAL, OPEN

	}

}
