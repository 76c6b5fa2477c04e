package vn.thongsuot.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.thongsuot.messaging.Content;
import vn.thongsuot.messaging.Incoming;
import vn.thongsuot.messaging.MediaRef;
import vn.thongsuot.ticket.AttachedThing;

/**
 * What came with one message (or one burst of messages): words, files, places.
 *
 * @param message the platform's id of the message, so that an edit finds its words
 */
record Piece(String message, String text, List<MediaRef> files, List<Spot> places) {

	Piece {
		files = List.copyOf(files);
		places = List.copyOf(places);
	}

	static Piece of(Incoming incoming) {
		return new Piece(incoming.ref().id(), incoming.typed(),
				incoming.all(Content.Media.class).stream().map(Content.Media::file).toList(),
				incoming.all(Content.Location.class)
					.stream()
					.map((place) -> new Spot(place.latitude(), place.longitude()))
					.toList());
	}

	/** Both, in order. */
	Piece and(Piece later) {
		String both = Stream.of(this.text, later.text)
			.filter((words) -> !words.isBlank())
			.collect(Collectors.joining("\n"));
		return new Piece(this.message, both, Stream.concat(this.files.stream(), later.files.stream()).toList(),
				Stream.concat(this.places.stream(), later.places.stream()).toList());
	}

	boolean isEmpty() {
		return this.text.isBlank() && this.files.isEmpty() && this.places.isEmpty();
	}

	Piece reworded(String newText) {
		return new Piece(this.message, newText, this.files, this.places);
	}

	List<AttachedThing> attached() {
		List<AttachedThing> things = new ArrayList<>();
		this.files.forEach((file) -> things.add(new AttachedThing.File(file)));
		this.places.forEach((place) -> things.add(new AttachedThing.Place(place.latitude(), place.longitude())));
		return things;
	}

	/** A point on the map, in degrees. */
	record Spot(double latitude, double longitude) {
	}

}
