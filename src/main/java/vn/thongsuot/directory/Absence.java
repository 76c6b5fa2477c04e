package vn.thongsuot.directory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

import vn.thongsuot.messaging.Address;

/** Days on which a department's lead is away, the first and the last one included. */
@Entity
public class Absence {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	private String department;

	@Convert(converter = AddressConverter.class)
	private Address person;

	private LocalDate firstDay;

	private LocalDate lastDay;

	@Convert(converter = AddressConverter.class)
	private Address setBy;

	private Instant setAt;

	@Convert(converter = AddressConverter.class)
	private @Nullable Address endedBy;

	private @Nullable Instant endedAt;

	@SuppressWarnings("NullAway.Init")
	protected Absence() {
	}

	Absence(String department, Address person, LocalDate first, LocalDate last, Address by, Instant now) {
		this.department = department;
		this.person = person;
		this.firstDay = first;
		this.lastDay = last;
		this.setBy = by;
		this.setAt = now;
	}

	void end(Address by, Instant now) {
		this.endedBy = by;
		this.endedAt = now;
	}

	boolean covers(LocalDate day) {
		return !day.isBefore(this.firstDay) && !day.isAfter(this.lastDay);
	}

	public long id() {
		return Objects.requireNonNull(this.id);
	}

	/** The private chat of whoever is away. */
	public Address person() {
		return this.person;
	}

	public LocalDate firstDay() {
		return this.firstDay;
	}

	public LocalDate lastDay() {
		return this.lastDay;
	}

	/** Who said so. */
	public Address setBy() {
		return this.setBy;
	}

	public Instant setAt() {
		return this.setAt;
	}

	/** Who ended it before its last day; nothing if nobody did. */
	Optional<Address> endedBy() {
		return Optional.ofNullable(this.endedBy);
	}

	Optional<Instant> endedAt() {
		return Optional.ofNullable(this.endedAt);
	}

}
