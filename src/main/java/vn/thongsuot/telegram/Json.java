package vn.thongsuot.telegram;

import java.util.Optional;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** Telegram's JSON; the rest of the product speaks a newer Jackson. */
final class Json {

	/** One update however odd must not make the whole batch unreadable. */
	private static final int DEEPEST = 100_000;

	static final ObjectMapper MAPPER = JsonMapper
		.builder(JsonFactory.builder()
			.streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
			.build())
		.enable(JsonWriteFeature.ESCAPE_NON_ASCII)
		.build();

	private Json() {
	}

	static JsonNode read(String text) throws JsonProcessingException {
		return MAPPER.readTree(text);
	}

	/**
	 * The same JSON again, in ASCII, so that any database takes it; nothing if it is
	 * absurdly deep.
	 */
	static Optional<String> write(JsonNode node) {
		try {
			return Optional.of(MAPPER.writeValueAsString(node));
		}
		catch (JsonProcessingException ex) {
			return Optional.empty();
		}
	}

}
