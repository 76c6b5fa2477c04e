package vn.thongsuot.directory;

import jakarta.persistence.AttributeConverter;
import org.jspecify.annotations.Nullable;

import vn.thongsuot.messaging.Address;

/** Keeps an address as one text. */
class AddressConverter implements AttributeConverter<@Nullable Address, @Nullable String> {

	@Override
	public @Nullable String convertToDatabaseColumn(@Nullable Address address) {
		return (address != null) ? address.toString() : null;
	}

	@Override
	public @Nullable Address convertToEntityAttribute(@Nullable String text) {
		return (text != null) ? Address.parse(text) : null;
	}

}
