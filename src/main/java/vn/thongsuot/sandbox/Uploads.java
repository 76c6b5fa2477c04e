package vn.thongsuot.sandbox;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The files that people and the bot have sent, and the fields that describe them. */
final class Uploads {

	private static final Map<Attachment.Kind, String> FOLDERS = Map.of(Attachment.Kind.PHOTO, "photos",
			Attachment.Kind.DOCUMENT, "documents", Attachment.Kind.VIDEO, "videos", Attachment.Kind.VOICE, "voice",
			Attachment.Kind.AUDIO, "music");

	private final State state;

	Uploads(State state) {
		this.state = state;
	}

	/** Keeps a file and returns the fields of a Message that show it. */
	ObjectNode keep(Attachment attachment) {
		var content = switch (attachment.kind()) {
			case PHOTO -> photo(attachment);
			case DOCUMENT -> wrap("document", named(attachment));
			case VIDEO -> wrap("video", video(attachment));
			case VOICE -> wrap("voice", store(attachment).put("duration", 1).put("mime_type", attachment.mime()));
			case AUDIO -> wrap("audio", named(attachment).put("duration", 1));
		};
		remember(content);
		if (attachment.caption() != null && !attachment.caption().isEmpty()) {
			content.put("caption", attachment.caption());
		}
		return content;
	}

	/**
	 * Notes with each file how a message shows it, so that it can be sent again by its
	 * id.
	 */
	private void remember(ObjectNode content) {
		for (JsonNode field : content.values()) {
			(field.isArray() ? field.values() : List.of(field)).forEach(file -> {
				StoredFile stored = get(file.path("file_id").asString());
				state.files.put(stored.fileId(), new StoredFile(stored.fileId(), stored.uniqueId(), stored.path(),
						stored.name(), stored.mime(), stored.size(), content.deepCopy()));
			});
		}
	}

	StoredFile get(String fileId) {
		StoredFile file = find(fileId);
		if (file == null) {
			throw new NoSuchElementException("there is no file " + fileId);
		}
		return file;
	}

	@Nullable StoredFile find(String fileId) {
		return state.files.get(fileId);
	}

	@Nullable StoredFile atPath(String path) {
		return state.files.values().stream().filter(file -> file.path().equals(path)).findFirst().orElse(null);
	}

	private ObjectNode photo(Attachment attachment) {
		var sizes = Json.array();
		PhotoSizes.of(attachment.bytes())
			.forEach(size -> sizes
				.add(store(new Attachment(attachment.kind(), attachment.name(), "image/jpeg", size.bytes(), null))
					.put("width", size.width())
					.put("height", size.height())));
		return Json.object().set("photo", sizes);
	}

	private ObjectNode video(Attachment attachment) {
		return named(attachment).put("duration", 1).put("width", 640).put("height", 360);
	}

	private ObjectNode named(Attachment attachment) {
		return store(attachment).put("file_name", attachment.name()).put("mime_type", attachment.mime());
	}

	private ObjectNode store(Attachment attachment) {
		String unique = "AQAD" + token(8);
		String fileId = "BQACAgUAAxk" + token(30);
		long number = state.next("file", 0);
		String path = FOLDERS.get(attachment.kind()) + "/file_" + number + extension(attachment.name());
		state.vault.keep(unique, attachment.bytes());
		state.files.put(fileId, new StoredFile(fileId, unique, path, attachment.name(), attachment.mime(),
				attachment.bytes().length, Json.object()));
		return Json.object()
			.put("file_id", fileId)
			.put("file_unique_id", unique)
			.put("file_size", attachment.bytes().length);
	}

	private static ObjectNode wrap(String field, ObjectNode value) {
		return Json.object().set(field, value);
	}

	private String token(int bytes) {
		byte[] random = new byte[bytes];
		state.random.nextBytes(random);
		return new String(Base64.getUrlEncoder().withoutPadding().encode(random), StandardCharsets.US_ASCII);
	}

	private static String extension(String name) {
		int dot = name.lastIndexOf('.');
		String end = (dot < 0) ? "" : name.substring(dot);
		return end.matches("\\.[A-Za-z0-9]{1,8}") ? end : "";
	}

}
