package vn.thongsuot.weekly;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;

import org.jspecify.annotations.Nullable;

import vn.thongsuot.ticket.Authority;
import vn.thongsuot.ticket.TicketState;

/**
 * A ticket behind the numbers, as it stood at the cut-off; no person.
 *
 * @param area the former district of its commune; empty if unknown
 * @param department code of the department that had it
 * @param difficulty code of the kind of difficulty; {@link Difficulties#UNSORTED} if
 * unknown
 * @param sortedBy who of the department said that it is of that kind; empty if nobody did
 * @param answeredAt when it was answered in the period
 * @param authority who was asked to decide
 * @param letter the words with which they were asked; empty if nobody was
 * @param joined the communes of the officers who asked the same in the period, one for
 * each
 */
record TicketLine(long number, Part part, String commune, String area, String category, String department,
		String question, String difficulty, @JsonSetter(nulls = Nulls.AS_EMPTY) String sortedBy, TicketState state,
		Instant filedAt, Instant due, @Nullable Instant answeredAt, @Nullable Authority authority, String letter,
		@JsonSetter(nulls = Nulls.AS_EMPTY) List<String> joined) {

	TicketLine {
		joined = List.copyOf(joined);
	}

	/** Whether its kind is no more than a guess. */
	boolean isGuessed() {
		return this.sortedBy.isEmpty() && !isUnsorted();
	}

	/** Whether nobody has said of what kind it is, nor can it be guessed. */
	boolean isUnsorted() {
		return this.difficulty.equals(Difficulties.UNSORTED);
	}

	/** Its own commune and those whose officers asked the same. */
	Stream<String> communes() {
		return Stream.concat(Stream.of(this.commune), this.joined.stream()).distinct();
	}

}
