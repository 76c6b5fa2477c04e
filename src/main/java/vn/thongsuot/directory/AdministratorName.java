package vn.thongsuot.directory;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import vn.thongsuot.messaging.Address;

/** What an administrator is called on the platform. */
@Entity
class AdministratorName {

	private static final int LONGEST = 200;

	@Id
	private String person;

	private String name;

	@SuppressWarnings("NullAway.Init")
	protected AdministratorName() {
	}

	AdministratorName(Address person, String name) {
		this.person = person.toString();
		this.name = (name.length() > LONGEST) ? name.substring(0, LONGEST) : name;
	}

	String name() {
		return this.name;
	}

	@Override
	public String toString() {
		return this.person;
	}

}
