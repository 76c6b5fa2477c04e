package vn.thongsuot.guidance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * A piece of guidance.
 *
 * @param id stable and unique
 * @param otherWordings other ways in which officers ask it
 * @param category code of its category
 * @param department code of the department that answers for it; empty for what the
 * product says about itself
 * @param answer the answer in one or two sentences, Markdown
 * @param details what follows: steps, exceptions, Markdown; may be empty
 * @param legalBasis documents and articles with dates, one an element
 * @param validFrom first day on which it holds, if known
 * @param validUntil last day on which it holds, if it ends
 * @param reviewBy day after which it must be looked at again
 * @param approvedBy who approved it for the department, if anybody has
 */
public record Entry(String id, String question, List<String> otherWordings, String category, String department,
		String answer, String details, List<String> legalBasis, @Nullable LocalDate validFrom,
		@Nullable LocalDate validUntil, LocalDate reviewBy, Status status, @Nullable String approvedBy) {

	/** Fewer other wordings are found too seldom. */
	public static final int FEWEST_WORDINGS = 3;

	/** More other wordings would drown the question. */
	public static final int MOST_WORDINGS = 15;

	public Entry {
		otherWordings = List.copyOf(otherWordings);
		legalBasis = List.copyOf(legalBasis);
	}

	/** Whether it holds on that day: has begun, has not ended, is not in doubt. */
	public boolean holdsOn(LocalDate day) {
		boolean begun = this.validFrom == null || !day.isBefore(this.validFrom);
		boolean ended = this.validUntil != null && day.isAfter(this.validUntil);
		return begun && !ended && this.status != Status.UNSETTLED;
	}

	/**
	 * What an approval is bound to: everything but where it is filed and how else it may
	 * be asked; 64 hexadecimal digits.
	 */
	public String fingerprint() {
		List<Object> parts = new ArrayList<>(List.of(this.id, this.department, this.question, this.answer, this.details,
				this.status, this.reviewBy, Objects.toString(this.validFrom), Objects.toString(this.validUntil)));
		parts.addAll(this.legalBasis);
		String content = parts.stream().map(Object::toString).map(Entry::measured).collect(Collectors.joining());
		return Fingerprints.of(content);
	}

	/** The same, approved by somebody or by nobody. */
	Entry approvedBy(@Nullable String somebody) {
		return new Entry(this.id, this.question, this.otherWordings, this.category, this.department, this.answer,
				this.details, this.legalBasis, this.validFrom, this.validUntil, this.reviewBy, this.status, somebody);
	}

	private static String measured(String part) {
		String text = part.strip();
		return text.length() + ":" + text;
	}

	/** Whether it may stand as current. */
	public enum Status {

		IN_FORCE, TIME_LIMITED, FUTURE, SUPERSEDED, UNSETTLED

	}

}
