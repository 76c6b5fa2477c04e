package vn.thongsuot.guidance;

import java.util.List;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps a list of lines as one text. */
@Converter
class LinesConverter implements AttributeConverter<List<String>, String> {

	@Override
	public String convertToDatabaseColumn(List<String> lines) {
		return String.join("\n", lines);
	}

	@Override
	public List<String> convertToEntityAttribute(String text) {
		return text.isEmpty() ? List.of() : List.of(text.split("\n"));
	}

}
