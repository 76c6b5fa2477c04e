package vn.thongsuot.directory;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import vn.thongsuot.search.Vietnamese;

/** The kinds of units of the lower tier; townships are of the past. */
public enum CommuneType {

	XA, PHUONG, DAC_KHU, THI_TRAN;

	/** Reads the word for a kind, however it is marked. */
	static Optional<CommuneType> named(String word) {
		String name = Vietnamese.fold(word.strip()).replace(' ', '_').toUpperCase(Locale.ROOT);
		return Arrays.stream(values()).filter((type) -> type.name().equals(name)).findFirst();
	}

}
