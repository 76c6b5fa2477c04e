package vn.thongsuot.guidance;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A number that all nodes share under a name. */
@Entity
@Table(name = "guidance_mark")
class Mark {

	/** Counts the changes of what people find. */
	static final String REVISION = "revision";

	/** The first day, counted since 1970, of the last week in which owners were told. */
	static final String REVIEW_WEEK = "review-week";

	/** Which faults in files were told last; 0 if it was told that there is none. */
	static final String FAULTS = "faults";

	@Id
	private String name;

	private long number;

	@SuppressWarnings("NullAway.Init")
	protected Mark() {
	}

	long number() {
		return this.number;
	}

}
