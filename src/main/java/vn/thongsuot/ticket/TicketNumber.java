package vn.thongsuot.ticket;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The number by which people name a ticket; written {@code #123}. */
public record TicketNumber(long value) {

	private static final Pattern WRITTEN = Pattern.compile("#(\\d{1,12})\\b");

	/** The first number that stands in a text as we write it. */
	public static Optional<TicketNumber> in(String text) {
		Matcher matcher = WRITTEN.matcher(text);
		return matcher.find() ? Optional.of(new TicketNumber(Long.parseLong(matcher.group(1)))) : Optional.empty();
	}

	/**
	 * The tickets that a message of ours is about, as it says itself: the one that its
	 * first line begins with, or else all that it lists.
	 */
	public static List<TicketNumber> named(String message) {
		String first = message.lines().findFirst().orElse("");
		return in(first).map(List::of)
			.orElseGet(() -> WRITTEN.matcher(message)
				.results()
				.map((found) -> new TicketNumber(Long.parseLong(found.group(1))))
				.distinct()
				.toList());
	}

	@Override
	public String toString() {
		return "#" + this.value;
	}

}
