package vn.thongsuot.ticket;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * An official letter, as people name it.
 *
 * @param number number and symbol, such as {@code 123/SNV-XDCQ}
 */
@Embeddable
public record OfficialLetter(@Column(name = "letter_number") String number,
		@Column(name = "letter_day") LocalDate day) {

	private static final int LONGEST = 100;

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

	public OfficialLetter {
		if (number.isBlank() || number.length() > LONGEST) {
			throw new IllegalArgumentException("A letter has a number of at most " + LONGEST + " characters");
		}
	}

	/** As it stands in the record, such as {@code 123/SNV-XDCQ (25/11/2026)}. */
	@Override
	public String toString() {
		return this.number + " (" + DAY.format(this.day) + ")";
	}

}
