package vn.thongsuot.directory;

import java.time.Instant;
import java.util.Objects;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

import vn.thongsuot.directory.Roles.Role;
import vn.thongsuot.messaging.Address;

/** That somebody was given a role, and perhaps that it was taken away; never deleted. */
@Entity
class RoleGrant {

	private static final int LONGEST_NAME = 70;

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	private String role;

	/** Code of the department or of the commune; empty if the role has none. */
	private String unit;

	@Convert(converter = AddressConverter.class)
	private Address person;

	/** Null if the console's code or the roster did. */
	@Convert(converter = AddressConverter.class)
	private @Nullable Address grantedBy;

	private Instant grantedAt;

	@Convert(converter = AddressConverter.class)
	private @Nullable Address revokedBy;

	private @Nullable Instant revokedAt;

	private @Nullable String name;

	/** When we first knew that the person reads what we write in private. */
	private @Nullable Instant reachedAt;

	@SuppressWarnings("NullAway.Init")
	protected RoleGrant() {
	}

	RoleGrant(String role, String unit, Address person, @Nullable Address by, Instant now) {
		this.role = role;
		this.unit = unit;
		this.person = person;
		this.grantedBy = by;
		this.grantedAt = now;
	}

	RoleGrant named(String name, boolean reached) {
		this.name = name.substring(0,
				name.offsetByCodePoints(0, Math.min(name.codePointCount(0, name.length()), LONGEST_NAME)));
		this.reachedAt = reached ? this.grantedAt : null;
		return this;
	}

	/** The same role elsewhere, for somebody whose department has become part of that. */
	RoleGrant in(String unit, Address by, Instant now) {
		RoleGrant grant = new RoleGrant(this.role, unit, this.person, by, now);
		grant.name = this.name;
		grant.reachedAt = this.reachedAt;
		return grant;
	}

	/** Notes that the person can be reached; whether that is new. */
	boolean reach(Instant now) {
		boolean news = this.reachedAt == null;
		this.reachedAt = news ? now : this.reachedAt;
		return news;
	}

	void revoke(@Nullable Address by, Instant now) {
		this.revokedBy = by;
		this.revokedAt = now;
	}

	/** Puts a stand-in for the person, in whatever they did to themselves too. */
	void forget(Address nobody) {
		this.revokedBy = this.person.equals(this.revokedBy) ? nobody : this.revokedBy;
		this.person = nobody;
		this.name = null;
	}

	/** What it says, if it names somebody of a department. */
	Appointment appointment() {
		return new Appointment(Objects.requireNonNull(this.id), Role.valueOf(this.role), this.unit, this.person,
				Objects.requireNonNullElse(this.name, ""), this.grantedAt, this.reachedAt != null);
	}

	String role() {
		return this.role;
	}

	/** Empty if the platform never showed it. */
	String name() {
		return Objects.requireNonNullElse(this.name, "");
	}

	String unit() {
		return this.unit;
	}

	Address person() {
		return this.person;
	}

	@Nullable Address grantedBy() {
		return this.grantedBy;
	}

	Instant grantedAt() {
		return this.grantedAt;
	}

	@Nullable Address revokedBy() {
		return this.revokedBy;
	}

	@Nullable Instant revokedAt() {
		return this.revokedAt;
	}

	@Override
	public String toString() {
		return this.role + " " + this.unit;
	}

}
