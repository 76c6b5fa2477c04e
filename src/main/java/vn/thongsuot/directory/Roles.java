package vn.thongsuot.directory;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.thongsuot.messaging.Address;

/**
 * Who may do what: administrators of the product, leads and stand-ins of departments,
 * their staff where it is restricted to a list, leads of communes. Who changed what and
 * when is kept.
 */
public interface Roles {

	/** Whether that person is named in the settings or was made an administrator. */
	boolean isAdministrator(Address person);

	/** Whether the settings name that person, so that nobody can take it away here. */
	boolean isSetAdministrator(Address person);

	/** The private chats of all administrators. */
	List<Address> administrators();

	/**
	 * Makes the first administrator with the code that the console showed at the start.
	 * @return false if the code is wrong or there is an administrator already
	 */
	boolean claimAdministrator(Address person, String code);

	/** Those who hold a role, first granted first. */
	List<Address> holders(Role role, String department);

	/** The leads of a department, then its stand-ins; nobody twice. */
	default List<Address> leadsAndStandIns(String department) {
		return Stream.of(Role.LEAD, Role.STAND_IN)
			.flatMap((role) -> holders(role, department).stream())
			.distinct()
			.toList();
	}

	/** Whether that person is known and a lead of the department, or a stand-in. */
	default boolean isLeadOrStandIn(@Nullable Address person, String department) {
		return person != null && leadsAndStandIns(department).contains(person);
	}

	/**
	 * Gives a role; nothing happens if the person has it.
	 * @param department its code; empty for {@link Role#ADMINISTRATOR}
	 * @throws NotAllowedException if that is no administrator
	 */
	void grant(Role role, String department, Address person, Address by);

	/**
	 * Takes a role away; nothing happens if the person has it not.
	 * @throws NotAllowedException if that is no administrator
	 * @throws LastAdministratorException if nobody would be left
	 */
	void revoke(Role role, String department, Address person, Address by);

	/**
	 * Makes an officer a lead of the commune, or no longer one.
	 * @throws NotAllowedException if that is no administrator
	 */
	void leadCommune(long officer, boolean lead, Address by);

	/**
	 * Whether whoever acts there may act for the department: anybody in one of its linked
	 * groups, unless staff are named; then only those, leads and stand-ins.
	 */
	boolean mayActFor(String department, Actor actor);

	/** What can be granted. */
	enum Role {

		ADMINISTRATOR, LEAD, STAND_IN, STAFF

	}

}
