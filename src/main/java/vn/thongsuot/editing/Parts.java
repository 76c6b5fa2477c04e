package vn.thongsuot.editing;

import java.util.Arrays;
import java.util.List;

import vn.thongsuot.dialogue.StalePressException;
import vn.thongsuot.guidance.Edit;
import vn.thongsuot.guidance.Entry;

/** The parts of an entry, by name, and whether somebody has changed one meanwhile. */
final class Parts {

	private Parts() {
	}

	/**
	 * The part with that name.
	 * @throws StalePressException if there is none
	 */
	static Edit.Field named(String name) {
		return Arrays.stream(Edit.Field.values())
			.filter((field) -> field.name().equals(name))
			.findFirst()
			.orElseThrow(() -> new StalePressException("No such part"));
	}

	/**
	 * What stands in a part, as a short number; another text nearly always has another.
	 */
	static String print(Entry entry, Edit.Field field) {
		return Integer.toHexString(content(entry, field).hashCode());
	}

	private static Object content(Entry entry, Edit.Field field) {
		return switch (field) {
			case QUESTION -> entry.question();
			case ANSWER -> List.of(entry.answer(), entry.details());
			case BASIS -> entry.legalBasis();
			case VALIDITY -> entry.validFrom() + "/" + entry.validUntil();
			case WORDINGS -> entry.otherWordings();
			case CATEGORY -> entry.category();
		};
	}

}
