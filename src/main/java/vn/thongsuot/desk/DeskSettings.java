package vn.thongsuot.desk;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the groups are dealt with.
 *
 * @param fewestLetters a reply with fewer letters and no file is asked about before it
 * leaves
 * @param linkWithin how long a group may stay unlinked before we leave it
 * @param together how close two people's replies to one ticket must be for the second to
 * name the first
 * @param transfer whether a department may send a ticket to another one directly
 * @param longestPromise how far ahead a promised day may be, 1 to 180 days
 */
@ConfigurationProperties("thongsuot.desk")
record DeskSettings(@DefaultValue("15") int fewestLetters, @DefaultValue("30m") Duration linkWithin,
		@DefaultValue("1m") Duration together, @DefaultValue("true") boolean transfer,
		@DefaultValue("60d") Duration longestPromise) {

	DeskSettings {
		if (fewestLetters < 0 || fewestLetters > 200) {
			throw new IllegalArgumentException("thongsuot.desk.fewest-letters must be 0 to 200, not " + fewestLetters);
		}
		if (linkWithin.compareTo(Duration.ofSeconds(1)) < 0) {
			throw new IllegalArgumentException("thongsuot.desk.link-within must be 1s or more, not " + linkWithin);
		}
		if (longestPromise.toDays() < 1 || longestPromise.toDays() > 180) {
			throw new IllegalArgumentException(
					"thongsuot.desk.longest-promise must be 1d to 180d, not " + longestPromise);
		}
		if (together.isNegative()) {
			throw new IllegalArgumentException("thongsuot.desk.together must be 0s or more, not " + together);
		}
	}

}
