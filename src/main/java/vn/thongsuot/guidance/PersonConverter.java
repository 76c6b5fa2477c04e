package vn.thongsuot.guidance;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

import vn.thongsuot.messaging.Address;

/** Keeps an address as text. */
@Converter
class PersonConverter implements AttributeConverter<Address, String> {

	@Override
	public @Nullable String convertToDatabaseColumn(@Nullable Address address) {
		return (address != null) ? address.toString() : null;
	}

	@Override
	public @Nullable Address convertToEntityAttribute(@Nullable String text) {
		return (text != null) ? Address.parse(text) : null;
	}

}
