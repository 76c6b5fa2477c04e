package vn.thongsuot.sandbox;

import java.util.Locale;

/** What somebody is in a group. */
public enum Status {

	CREATOR, ADMINISTRATOR, MEMBER, RESTRICTED, LEFT, KICKED;

	/** The word of the Bot API. */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	boolean isAdmin() {
		return this == CREATOR || this == ADMINISTRATOR;
	}

	boolean isInside() {
		return this != LEFT && this != KICKED;
	}

}
