package vn.thongsuot.sandbox;

import java.util.Locale;

/** The types of chat that the platform tells apart. */
public enum ChatKind {

	PRIVATE, GROUP, SUPERGROUP, CHANNEL;

	/** The word of the Bot API. */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

}
