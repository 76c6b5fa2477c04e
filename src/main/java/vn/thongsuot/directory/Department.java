package vn.thongsuot.directory;

import org.jspecify.annotations.Nullable;

/**
 * A department of the province, or a sub-unit, a vertical agency or the standing unit.
 *
 * @param code short official abbreviation, such as {@code SNV}
 * @param shortName what people call it
 * @param parent code of the department that a sub-unit belongs to
 */
public record Department(String code, String fullName, String shortName, Kind kind, @Nullable String parent) {

	/** Code of the standing unit. */
	public static final String STANDING_UNIT = "BPTT";

	/** Kinds of departments. */
	public enum Kind {

		DEPARTMENT, SUB_UNIT, VERTICAL_AGENCY, PARTY, STANDING_UNIT

	}

}
