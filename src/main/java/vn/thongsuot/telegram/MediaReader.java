package vn.thongsuot.telegram;

import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.messaging.Content;
import vn.thongsuot.messaging.MediaRef;
import vn.thongsuot.messaging.MediaRef.Kind;

/** Reads the file of a message. */
final class MediaReader {

	/** Telegram hands bots no larger file. */
	static final long LARGEST = 20L * 1024 * 1024;

	private static final Map<String, Kind> KINDS = Map.of("document", Kind.DOCUMENT, "voice", Kind.VOICE, "audio",
			Kind.AUDIO, "video", Kind.VIDEO, "video_note", Kind.VIDEO, "animation", Kind.DOCUMENT);

	private MediaReader() {
	}

	static boolean hasFile(JsonNode message) {
		return message.has("photo") || KINDS.keySet().stream().anyMatch(message::has);
	}

	static Optional<Content> media(JsonNode message) {
		return file(message).map((file) -> (file.size() > LARGEST) ? new Content.Unsupported("too-big", file.name())
				: new Content.Media(file, Typed.clean(message.path("caption"))));
	}

	private static Optional<MediaRef> file(JsonNode message) {
		return message.path("photo").isEmpty()
				? KINDS.entrySet()
					.stream()
					.filter((kind) -> message.has(kind.getKey()))
					.findFirst()
					.map((kind) -> ref(kind.getValue(), message.path(kind.getKey())))
				: Optional.of(ref(Kind.PHOTO, largest(message.path("photo"))));
	}

	private static JsonNode largest(JsonNode sizes) {
		return StreamSupport.stream(sizes.spliterator(), false)
			.max(java.util.Comparator.comparingLong(MediaReader::pixels))
			.orElseThrow();
	}

	private static long pixels(JsonNode size) {
		return size.path("width").asLong() * size.path("height").asLong();
	}

	private static MediaRef ref(Kind kind, JsonNode file) {
		return new MediaRef(kind, file.path("file_id").asText(), file.path("file_unique_id").asText(),
				orNull(file.path("file_name")), orNull(file.path("mime_type")), file.path("file_size").asLong());
	}

	private static @Nullable String orNull(JsonNode text) {
		String clean = Typed.clean(text).replace("\n", " ").strip();
		return clean.isEmpty() ? null : clean;
	}

}
