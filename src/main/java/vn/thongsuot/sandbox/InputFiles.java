package vn.thongsuot.sandbox;

import java.net.URLConnection;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.node.ObjectNode;

/**
 * A file as a call gives it: a part of the body, "attach://part", or the id of a known
 * file.
 */
final class InputFiles {

	private static final int PHOTO = 10 << 20;

	private static final int FILE = 50 << 20;

	private final World world;

	InputFiles(World world) {
		this.world = world;
	}

	/** The fields of a message that show the file as that kind. */
	ObjectNode content(Call call, String kind, String value, String part) {
		Upload upload = upload(call, value, part);
		if (upload != null) {
			check(upload, kind);
			return world.uploads.keep(new Attachment(Attachment.Kind.valueOf(kind.toUpperCase(Locale.ROOT)),
					upload.name().isEmpty() ? "file" : upload.name(), mime(upload), upload.bytes(), null));
		}
		if (value.startsWith("http://") || value.startsWith("https://")) {
			throw Refusal.bad("failed to get HTTP URL content");
		}
		StoredFile known = world.uploads.find(value);
		if (known == null) {
			throw Refusal.bad("wrong file identifier/HTTP URL specified");
		}
		if (!known.shown().has(kind)) {
			String real = known.shown().propertyNames().iterator().next();
			throw Refusal.bad("can't use file of type " + name(real) + " as " + name(kind));
		}
		return known.shown().deepCopy();
	}

	private static @Nullable Upload upload(Call call, String value, String part) {
		if (!value.startsWith("attach://")) {
			return value.isEmpty() ? call.files().get(part) : null;
		}
		Upload upload = call.files().get(value.substring("attach://".length()));
		if (upload == null) {
			throw Refusal.bad("there is no file \"" + value + "\" in the request");
		}
		return upload;
	}

	private static void check(Upload upload, String kind) {
		int size = upload.bytes().length;
		if (size == 0) {
			throw Refusal.bad("file must be non-empty");
		}
		if (size > FILE) {
			throw Refusal.of(413, "Request Entity Too Large");
		}
		if (kind.equals("photo") && size > PHOTO) {
			throw Refusal
				.bad("file of size " + size + " bytes is too big for a photo; the maximum size is " + PHOTO + " bytes");
		}
		if (kind.equals("photo") && PhotoSizes.read(upload.bytes()) == null) {
			throw Refusal.bad("IMAGE_PROCESS_FAILED");
		}
	}

	/** By the end of the name, as the platform does. */
	private static String mime(Upload upload) {
		String guessed = URLConnection.guessContentTypeFromName(upload.name());
		return (guessed == null) ? upload.mime() : guessed;
	}

	private static String name(String kind) {
		return kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1);
	}

}
