package vn.thongsuot.directory;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

import vn.thongsuot.messaging.Address;

/** A group in which a department works, for all or some of its categories. */
@Entity
public class Desk {

	private static final int LONGEST_REASON = 1000;

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@Version
	private int version;

	@Convert(converter = AddressConverter.class)
	private Address address;

	private String title;

	private String department;

	@Convert(converter = CodesConverter.class)
	private List<String> categories;

	@Enumerated(EnumType.STRING)
	private State state = State.LIVING;

	private @Nullable String lostReason;

	@Convert(converter = AddressConverter.class)
	private Address linkedBy;

	private Instant linkedAt;

	@Convert(converter = AddressConverter.class)
	private @Nullable Address unlinkedBy;

	private @Nullable Instant unlinkedAt;

	@SuppressWarnings("NullAway.Init")
	protected Desk() {
	}

	Desk(Address address, String title, String department, List<String> categories, Address by, Instant now) {
		this.address = address;
		this.title = title;
		this.department = department;
		this.categories = List.copyOf(categories);
		this.linkedBy = by;
		this.linkedAt = now;
	}

	void serve(String title, Collection<String> categories) {
		this.title = title;
		this.categories = List.copyOf(categories);
		found();
	}

	/**
	 * Works for another department, of which its own has become part.
	 * @param all what it served if it served all
	 */
	void join(String department, List<String> all) {
		this.department = department;
		this.categories = this.categories.isEmpty() ? List.copyOf(all) : this.categories;
	}

	void moveTo(Address address) {
		this.address = address;
	}

	void lose(String reason) {
		this.state = State.LOST;
		this.lostReason = reason.substring(0, Math.min(reason.length(), LONGEST_REASON));
	}

	void found() {
		this.state = State.LIVING;
		this.lostReason = null;
	}

	void unlink(@Nullable Address by, Instant now) {
		this.state = State.UNLINKED;
		this.unlinkedBy = by;
		this.unlinkedAt = now;
	}

	public long id() {
		return Objects.requireNonNull(this.id);
	}

	/** The group's chat. */
	public Address address() {
		return this.address;
	}

	/** The group's title when it was linked. */
	public String title() {
		return this.title;
	}

	/** Code of the department. */
	public String department() {
		return this.department;
	}

	/** Codes of the categories it serves; empty if all. */
	public List<String> categories() {
		return this.categories;
	}

	public boolean serves(String category) {
		return this.categories.isEmpty() || this.categories.contains(category);
	}

	public State state() {
		return this.state;
	}

	/** Whether that is a group of the standing unit. */
	public boolean isStandingUnits() {
		return this.department.equals(Department.STANDING_UNIT);
	}

	/** Whether messages reach it. */
	public boolean isLiving() {
		return this.state == State.LIVING;
	}

	/** Why messages no longer reach it, in the platform's words. */
	public Optional<String> lostReason() {
		return Optional.ofNullable(this.lostReason);
	}

	/** The administrator who linked it. */
	public Address linkedBy() {
		return this.linkedBy;
	}

	public Instant linkedAt() {
		return this.linkedAt;
	}

	Optional<Instant> unlinkedAt() {
		return Optional.ofNullable(this.unlinkedAt);
	}

	Optional<Address> unlinkedBy() {
		return Optional.ofNullable(this.unlinkedBy);
	}

	/** How a desk stands. */
	public enum State {

		LIVING, LOST, UNLINKED

	}

}
