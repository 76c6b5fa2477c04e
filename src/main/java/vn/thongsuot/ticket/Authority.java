package vn.thongsuot.ticket;

/** Who has to decide where a department may not. */
public enum Authority {

	/** The Chairman or the People's Committee of the province. */
	PROVINCE,
	/** The People's Council of the province. */
	COUNCIL,
	/** A ministry, the Government or the National Assembly. */
	CENTRE

}
