package vn.thongsuot.directory;

import java.util.List;

import vn.thongsuot.messaging.Address;

/**
 * How officers come, change and go. Everything is published as an event in the same
 * transaction: {@link OfficerAsked}, {@link OfficerAdmitted}, {@link OfficerDeclined},
 * {@link OfficerMoved}, {@link LeadNamed}, {@link OfficerHandedOver},
 * {@link OfficerLeft}.
 */
public interface Admissions {

	/**
	 * Whether everybody who registers is admitted at once, so that no phone number is
	 * needed.
	 */
	boolean isOpen();

	/**
	 * Registers somebody, or takes up a registration again with what is said now: whoever
	 * is on the roster of the commune with the own phone, and everybody when registration
	 * is open, is admitted at once.
	 * @throws IllegalArgumentException if there is no such commune
	 */
	Admission apply(Application application);

	/** Whether that person may admit or decline that officer from that chat. */
	boolean mayDecide(Actor actor, Officer officer);

	/** Admits an officer, or lets them move. */
	Decision approve(long officer, Actor by);

	/**
	 * Refuses to admit an officer, or to let them move; they then stay where they are.
	 */
	Decision decline(long officer, Actor by, String reason);

	/** Where to ask for a decision about that officer. */
	List<Address> deciders(Officer officer);

	/** Wherever anybody could have been asked for it. */
	List<Address> allDeciders(Officer officer);

	/** Corrects name and position of an officer who has not left. */
	void rename(Address officer, String fullName, String position);

	/**
	 * Moves an admitted officer to another commune, which must admit them unless
	 * registration is open; until then they stay where they are.
	 * @throws IllegalArgumentException if there is no such commune
	 */
	Admission move(Address officer, String commune);

	/**
	 * Gives the open tickets to a colleague of the same commune.
	 * @return false if they are not both admitted in one commune
	 */
	boolean handOver(Address from, long successor);

	/** Erases all that is known of a person; the tickets stay. */
	void leave(Address officer);

	/** How a decision went. */
	enum Decision {

		/** Just now. */
		DONE,

		/** There was nothing left to decide. */
		ALREADY_DECIDED,

		/** They may not decide that. */
		NOT_ALLOWED

	}

}
