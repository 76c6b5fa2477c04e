package vn.thongsuot.directory;

import java.util.List;

import jakarta.persistence.AttributeConverter;

/** Keeps a list of codes as one text. */
class CodesConverter implements AttributeConverter<List<String>, String> {

	@Override
	public String convertToDatabaseColumn(List<String> codes) {
		return String.join(",", codes);
	}

	@Override
	public List<String> convertToEntityAttribute(String text) {
		return text.isEmpty() ? List.of() : List.of(text.split(","));
	}

}
