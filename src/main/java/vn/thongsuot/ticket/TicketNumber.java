package vn.thongsuot.ticket;

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

	@Override
	public String toString() {
		return "#" + this.value;
	}

}
