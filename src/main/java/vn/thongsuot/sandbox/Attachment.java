package vn.thongsuot.sandbox;

import org.jspecify.annotations.Nullable;

/** A file that a person sends: what it is sent as, its bytes, and a caption. */
public record Attachment(Kind kind, String name, String mime, byte[] bytes, @Nullable String caption) {

	/** How the app sends a file. */
	public enum Kind {

		PHOTO, DOCUMENT, VIDEO, VOICE, AUDIO

	}

	public static Attachment photo(byte[] bytes, @Nullable String caption) {
		return new Attachment(Kind.PHOTO, "photo.jpg", "image/jpeg", bytes, caption);
	}

	public static Attachment document(String name, String mime, byte[] bytes, @Nullable String caption) {
		return new Attachment(Kind.DOCUMENT, name, mime, bytes, caption);
	}

	public static Attachment video(byte[] bytes, @Nullable String caption) {
		return new Attachment(Kind.VIDEO, "video.mp4", "video/mp4", bytes, caption);
	}

	public static Attachment voice(byte[] bytes) {
		return new Attachment(Kind.VOICE, "voice.ogg", "audio/ogg", bytes, null);
	}

}
