package vn.thongsuot.desk;

import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.thongsuot.directory.Restructuring;
import vn.thongsuot.directory.RoleRecord;
import vn.thongsuot.directory.Roles;
import vn.thongsuot.messaging.Address;
import vn.thongsuot.messaging.Incoming;
import vn.thongsuot.messaging.Scope;
import vn.thongsuot.wording.Phrases;

/** Lets administrators in, in private and each time afresh. */
@Component
class AdminDoor {

	private final Roles roles;

	private final RoleRecord people;

	private final Phrases phrases;

	AdminDoor(Roles roles, RoleRecord people, Phrases phrases) {
		this.roles = roles;
		this.people = people;
		this.phrases = phrases;
	}

	/**
	 * Lets in whoever writes or presses, if that is an administrator, and notes the name.
	 */
	Optional<Address> letIn(Incoming incoming) {
		Optional<Address> administrator = Optional.ofNullable(incoming.sender().person())
			.filter((person) -> incoming.scope() == Scope.PRIVATE && this.roles.isAdministrator(person));
		administrator.ifPresent((person) -> this.people.introduce(person, incoming.sender().name()));
		return administrator;
	}

	/** What all others are told. */
	String closed() {
		return this.phrases.label("desk.admin.closed");
	}

	String why(Restructuring.Refusal refusal) {
		return this.phrases.label("desk.admin.refused." + RoleWords.code(refusal));
	}

	/** What somebody is called, or else that nobody knows it yet. */
	String name(Address person) {
		String name = this.people.nameOf(person);
		return name.isBlank() ? this.phrases.label("desk.admin.nameless", "id", person.id()) : name;
	}

}
