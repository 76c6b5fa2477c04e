package vn.thongsuot.directory;

/** An officer may send from now on. */
public record OfficerAdmitted(long officer, By by) {

	/** What admitted them. */
	public enum By {

		ROSTER, OPEN_REGISTRATION, PERSON

	}

}
