package vn.thongsuot.messaging;

import java.util.Base64;
import java.util.List;

/** The substance of an outgoing message. */
public sealed interface Body {

	/** Text; one that is too long for the channel is split at paragraphs. */
	record Text(RichText text) implements Body {
	}

	/** Files, together where the platform can, with a caption that may be empty. */
	record Files(List<MediaRef> files, RichText caption) implements Body {

		public Files {
			files = List.copyOf(files);
			if (files.isEmpty()) {
				throw new IllegalArgumentException("No file to send");
			}
		}

	}

	/**
	 * A file that we have written ourselves.
	 *
	 * @param name with its ending, by which the platform tells what it is
	 * @param base64 its bytes
	 */
	record Document(String name, String base64, RichText caption) implements Body {

		/** Most bytes that the outbox keeps. */
		public static final int MOST_BYTES = 700_000;

		public Document {
			if (base64.isEmpty() || base64.length() > 4 * (MOST_BYTES / 3 + 1)) {
				throw new IllegalArgumentException("A file of ours holds 1 to " + MOST_BYTES + " bytes");
			}
		}

		public static Document of(String name, byte[] content, RichText caption) {
			return new Document(name, Base64.getEncoder().encodeToString(content), caption);
		}

		public byte[] bytes() {
			return Base64.getDecoder().decode(this.base64);
		}

	}

	/** A point on the map, in degrees. */
	record Place(double latitude, double longitude) implements Body {
	}

}
