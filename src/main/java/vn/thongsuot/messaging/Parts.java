package vn.thongsuot.messaging;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A message in the parts in which a platform takes it: the reply target is with the first
 * one, the keyboard with the last one; several files together never carry a keyboard.
 *
 * @param textFrom the first part that carries the text, to be revised; all after it do
 * too
 * @param captioned whether that text is a caption, which is one part alone
 */
record Parts(List<Part> all, int textFrom, boolean captioned) {

	private static final int LARGEST_GROUP = 10;

	/**
	 * Divides a message.
	 * @param heading what each further part begins with; may be empty
	 */
	static Parts of(Outgoing message, Limits limits, RichText heading) {
		return switch (message.body()) {
			case Body.Text text -> new Parts(assemble(texts(text.text(), limits.text(), heading), message), 0, false);
			case Body.Files files -> files(files, message, limits, heading);
			case Body.Place place -> new Parts(assemble(List.of(place), message), 0, true);
		};
	}

	/** The pieces of a text, at least one; all but the first begin with the heading. */
	static List<RichText> pieces(RichText text, int limit, RichText heading) {
		if (text.length() <= limit) {
			return List.of(text);
		}
		List<RichText> pieces = new ArrayList<>(text.split(limit - heading.length() - 1));
		RichText line = heading.isEmpty() ? heading : heading.then(new RichText("\n"));
		for (int i = 1; i < pieces.size(); i++) {
			pieces.set(i, line.then(pieces.get(i)));
		}
		return pieces.isEmpty() ? List.of(text) : pieces;
	}

	private static List<Body> texts(RichText text, int limit, RichText heading) {
		return pieces(text, limit, heading).stream().<Body>map(Body.Text::new).toList();
	}

	private static Parts files(Body.Files files, Outgoing message, Limits limits, RichText heading) {
		List<List<MediaRef>> groups = groups(files.files());
		boolean pressable = !(message.keyboard() instanceof Keyboard.None);
		boolean alone = groups.size() == 1 && groups.getFirst().size() == 1;
		RichText caption = files.caption();
		if (!caption.isEmpty() && (caption.length() > limits.caption() || (pressable && !alone))) {
			List<Body> bodies = new ArrayList<>(bodies(groups, heading, heading));
			bodies.addAll(texts(caption, limits.text(), heading));
			return new Parts(assemble(bodies, message), groups.size(), false);
		}
		if (pressable) {
			setLastApart(groups);
		}
		int captioned = caption.isEmpty() ? groups.size() - 1 : 0;
		return new Parts(assemble(bodies(groups, caption, heading), message), captioned, true);
	}

	/** Photos and videos go together, so do documents and audio; voice goes alone. */
	private static List<List<MediaRef>> groups(List<MediaRef> files) {
		Map<MediaRef.Kind, List<MediaRef>> open = new EnumMap<>(MediaRef.Kind.class);
		List<List<MediaRef>> groups = new ArrayList<>();
		for (MediaRef file : files) {
			MediaRef.Kind kind = (file.kind() == MediaRef.Kind.VIDEO) ? MediaRef.Kind.PHOTO : file.kind();
			List<MediaRef> group = open.get(kind);
			if (group == null || group.size() == LARGEST_GROUP || kind == MediaRef.Kind.VOICE) {
				group = new ArrayList<>();
				open.put(kind, group);
				groups.add(group);
			}
			group.add(file);
		}
		return groups;
	}

	private static void setLastApart(List<List<MediaRef>> groups) {
		List<MediaRef> last = groups.getLast();
		if (last.size() > 1) {
			groups.add(List.of(last.removeLast()));
		}
	}

	private static List<Body> bodies(List<List<MediaRef>> groups, RichText first, RichText further) {
		List<Body> bodies = new ArrayList<>();
		for (List<MediaRef> group : groups) {
			bodies.add(new Body.Files(group, bodies.isEmpty() ? first : further));
		}
		return bodies;
	}

	private static List<Part> assemble(List<Body> bodies, Outgoing message) {
		List<Part> parts = new ArrayList<>();
		for (int i = 0; i < bodies.size(); i++) {
			parts.add(new Part(bodies.get(i), (i == bodies.size() - 1) ? message.keyboard() : Keyboard.NONE,
					(i == 0) ? message.replyTo() : null, message.silent(), message.confidential()));
		}
		return parts;
	}

	/**
	 * How long texts and captions may be, in UTF-16 units of what is seen.
	 */
	record Limits(int text, int caption) {
	}

	/** What one call sends. */
	record Part(Body body, Keyboard keyboard, @Nullable ReplyTarget replyTo, boolean silent, boolean confidential) {

		/** Messages that the platform counts for it. */
		int weight() {
			return (this.body instanceof Body.Files files) ? files.files().size() : 1;
		}

		Part with(RichText text, Keyboard keyboard) {
			Body body = switch (this.body) {
				case Body.Text ignored -> new Body.Text(text);
				case Body.Files files -> new Body.Files(files.files(), text);
				case Body.Place place -> place;
			};
			return new Part(body, keyboard, this.replyTo, this.silent, this.confidential);
		}

		Outgoing toOutgoing(PostedMessage message, Address to) {
			return new Outgoing(to, this.body, this.keyboard, message.key(), this.replyTo, message.about(),
					message.purpose(), message.priority(), this.silent, this.confidential);
		}

	}

	/** What one revision says. */
	record Revision(RichText text, Keyboard keyboard) {

		/** The same as a message of its own. */
		Part toPart() {
			return new Part(new Body.Text(this.text), this.keyboard, null, true, false);
		}

	}

}
