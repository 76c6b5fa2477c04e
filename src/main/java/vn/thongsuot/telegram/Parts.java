package vn.thongsuot.telegram;

import java.util.ArrayList;
import java.util.List;

import vn.thongsuot.messaging.Body;
import vn.thongsuot.messaging.Keyboard;
import vn.thongsuot.messaging.MediaRef;
import vn.thongsuot.messaging.MediaRef.Kind;

/** Puts files together as Telegram allows. */
final class Parts {

	private static final int ALBUM = 10;

	private Parts() {
	}

	/**
	 * Files that can travel as one message or album, in order; an album bears no buttons,
	 * so that with a keyboard the last file travels alone.
	 */
	static List<List<MediaRef>> of(Body.Files files, Keyboard keyboard) {
		List<List<MediaRef>> parts = new ArrayList<>();
		int together = (keyboard instanceof Keyboard.None) ? files.files().size() : files.files().size() - 1;
		for (int i = 0; i < files.files().size(); i++) {
			MediaRef file = files.files().get(i);
			if (i >= together || parts.isEmpty() || !fits(file, parts.getLast())) {
				parts.add(new ArrayList<>());
			}
			parts.getLast().add(file);
		}
		return parts;
	}

	private static boolean fits(MediaRef file, List<MediaRef> album) {
		return album.size() < ALBUM && file.kind() != Kind.VOICE && company(file) == company(album.getFirst());
	}

	/** Photos and videos mix; documents and audio stay among themselves. */
	private static Kind company(MediaRef file) {
		return (file.kind() == Kind.VIDEO) ? Kind.PHOTO : file.kind();
	}

}
