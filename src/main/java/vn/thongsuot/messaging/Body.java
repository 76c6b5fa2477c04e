package vn.thongsuot.messaging;

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

	/** A point on the map, in degrees. */
	record Place(double latitude, double longitude) implements Body {
	}

}
