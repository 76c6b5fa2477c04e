package vn.thongsuot.wording;

import java.util.ArrayList;
import java.util.List;

import vn.thongsuot.messaging.Body;
import vn.thongsuot.messaging.MediaRef;
import vn.thongsuot.messaging.RichText;
import vn.thongsuot.ticket.AttachedThing;

/** Puts what was attached into as few messages as possible, in order. */
public final class Bundles {

	private Bundles() {
	}

	/**
	 * Files that stand together go together; a place goes alone and breaks the row.
	 * @param caption what each message with files says; may be empty
	 */
	public static List<Body> of(List<AttachedThing> things, RichText caption) {
		List<Body> bodies = new ArrayList<>();
		List<MediaRef> files = new ArrayList<>();
		for (AttachedThing thing : things) {
			switch (thing) {
				case AttachedThing.File(MediaRef file) -> files.add(file);
				case AttachedThing.Place(double latitude, double longitude) -> {
					flush(files, caption, bodies);
					bodies.add(new Body.Place(latitude, longitude));
				}
			}
		}
		flush(files, caption, bodies);
		return bodies;
	}

	private static void flush(List<MediaRef> files, RichText caption, List<Body> bodies) {
		if (!files.isEmpty()) {
			bodies.add(new Body.Files(files, caption));
			files.clear();
		}
	}

}
