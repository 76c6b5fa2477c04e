package vn.thongsuot.desk;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.thongsuot.messaging.Address;
import vn.thongsuot.messaging.Content;
import vn.thongsuot.messaging.Incoming;
import vn.thongsuot.messaging.MediaRef;
import vn.thongsuot.messaging.MessageRef;
import vn.thongsuot.ticket.AttachedThing;
import vn.thongsuot.ticket.TicketActor;

/**
 * What somebody wrote in a group under a message of ours; kept as JSON while it waits for
 * its ticket.
 *
 * @param chat the group
 * @param parts a message each, at least one
 * @param role in what capacity its author wrote
 * @param person the author's private address, where it is known
 * @param name the author's name
 */
record Written(String chat, List<Part> parts, TicketActor.Role role, @Nullable String person, String name) {

	Written {
		parts = List.copyOf(parts);
	}

	/** Reads what came in, leaving out what we cannot take. */
	static Written of(Incoming incoming, TicketActor author) {
		List<MessageRef> refs = incoming.refs().isEmpty() ? List.of(incoming.ref()) : incoming.refs();
		List<Part> parts = IntStream.range(0, incoming.contents().size())
			.boxed()
			.flatMap((i) -> Part.of(refs.get(Math.min(i, refs.size() - 1)).id(), incoming.contents().get(i)))
			.toList();
		return new Written(incoming.chat().toString(), parts, author.role(), author.address(), author.name());
	}

	boolean isEmpty() {
		return this.parts.isEmpty();
	}

	MessageRef source() {
		return new MessageRef(Address.parse(this.chat), this.parts.getFirst().message());
	}

	TicketActor author() {
		return new TicketActor(this.role, (this.person != null) ? Address.parse(this.person) : null, this.name);
	}

	String text() {
		return this.parts.stream().map(Part::text).filter((text) -> !text.isBlank()).collect(Collectors.joining("\n"));
	}

	/** How many letters it has, so that signs and digits alone are no reason. */
	long letters() {
		return letters(text());
	}

	static long letters(String text) {
		return text.codePoints().filter(Character::isLetter).count();
	}

	List<AttachedThing> things() {
		return this.parts.stream().flatMap(Part::things).toList();
	}

	/** The same with one message reworded. */
	Written reworded(String message, String text) {
		return new Written(this.chat,
				this.parts.stream().map((part) -> part.message().equals(message) ? part.reworded(text) : part).toList(),
				this.role, this.person, this.name);
	}

	/** The same in the group's new address, where its messages have no ids. */
	Written movedTo(Address chat) {
		String none = MessageRef.leftBehind(chat).id();
		return new Written(chat.toString(), this.parts.stream().map((part) -> part.renamed(none)).toList(), this.role,
				this.person, this.name);
	}

	/** One message: its text, and its file or place if it has one. */
	record Part(String message, String text, @Nullable MediaRef file, @Nullable Double latitude,
			@Nullable Double longitude) {

		private static Stream<Part> of(String message, Content content) {
			return switch (content) {
				case Content.Text(String text) -> Stream.of(new Part(message, text, null, null, null));
				case Content.Media(MediaRef file, String caption) ->
					Stream.of(new Part(message, caption, file, null, null));
				case Content.Location(double latitude, double longitude) ->
					Stream.of(new Part(message, "", null, latitude, longitude));
				default -> Stream.empty();
			};
		}

		Part reworded(String text) {
			return new Part(this.message, text, this.file, this.latitude, this.longitude);
		}

		private Part renamed(String message) {
			return new Part(message, this.text, this.file, this.latitude, this.longitude);
		}

		private Stream<AttachedThing> things() {
			if (this.file != null) {
				return Stream.of(new AttachedThing.File(this.file));
			}
			return (this.latitude != null && this.longitude != null)
					? Stream.of(new AttachedThing.Place(this.latitude, this.longitude)) : Stream.empty();
		}

	}

}
