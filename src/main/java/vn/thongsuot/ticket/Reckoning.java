package vn.thongsuot.ticket;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** The calendar by which the deadlines of open tickets were last reckoned. */
@Entity
class Reckoning {

	static final int ONLY = 1;

	@Id
	private int id;

	private String fingerprint;

	@SuppressWarnings("NullAway.Init")
	protected Reckoning() {
	}

	void done(String calendar) {
		this.fingerprint = calendar;
	}

	/** Nothing was reckoned yet if it is empty. */
	String fingerprint() {
		return this.fingerprint;
	}

}
