package vn.thongsuot.messaging;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Divides messages into parts as their platform takes them, each of which says what it is
 * about.
 */
@Component
class Division {

	private static final RichText NOTHING_MORE = new RichText("…");

	private final Channels channels;

	private final ObjectProvider<PartHeading> headings;

	Division(Channels channels, ObjectProvider<PartHeading> headings) {
		this.channels = channels;
		this.headings = headings;
	}

	Parts of(Outgoing message, Address to) {
		return Parts.of(message, this.channels.limits(to), heading(message.about()));
	}

	/** The texts of a message's parts once it says something else. */
	List<RichText> texts(PostedMessage message, RichText text) {
		return Parts.pieces(text, this.channels.limits(message.address()).text(), heading(message.about()));
	}

	/** What is left of a part when the new text takes fewer. */
	RichText rest(PostedMessage message) {
		RichText heading = heading(message.about());
		return heading.isEmpty() ? NOTHING_MORE : heading.then(new RichText(" ")).then(NOTHING_MORE);
	}

	private RichText heading(@Nullable Subject about) {
		PartHeading heading = this.headings.getIfAvailable();
		return (about != null && heading != null) ? heading.of(about) : RichText.EMPTY;
	}

}
