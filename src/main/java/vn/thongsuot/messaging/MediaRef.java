package vn.thongsuot.messaging;

import org.jspecify.annotations.Nullable;

/**
 * A file as the platform keeps it; sent again by its id, never uploaded twice.
 *
 * @param kind what the platform takes it for
 * @param platformId opaque id with which the platform sends it again
 * @param uniqueId id that is equal for equal files
 * @param name file name, if the platform tells
 * @param mimeType media type, if the platform tells
 * @param size in bytes; 0 if unknown
 */
public record MediaRef(Kind kind, String platformId, String uniqueId, @Nullable String name, @Nullable String mimeType,
		long size) {

	/** Kinds of files that officers and departments exchange. */
	public enum Kind {

		PHOTO, DOCUMENT, VOICE, AUDIO, VIDEO

	}

}
