package vn.thongsuot.reminder;

import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

import vn.thongsuot.messaging.Address;

/** One who reads reminders, a group or a person: what they chose, and the next list. */
@Entity
@Table(name = "reminder_reader")
class Reader {

	/** Nobody is told as a superior who is none. */
	static final Instant NEVER = Instant.parse("9000-01-01T00:00:00Z");

	@Id
	private String address;

	@Version
	private int version;

	@Column(name = "list_at")
	private @Nullable Integer listAt;

	@Column(name = "quiet_from")
	private @Nullable Integer quietFrom;

	@Column(name = "quiet_to")
	private @Nullable Integer quietTo;

	@Column(name = "next_at")
	private Instant nextAt;

	@Column(name = "posted_key")
	private @Nullable String postedKey;

	@SuppressWarnings("NullAway.Init")
	protected Reader() {
	}

	Reader(Address address, Instant nextAt) {
		this.address = address.toString();
		this.nextAt = nextAt;
	}

	/** The same reader at another address. */
	Reader at(Address address) {
		Reader moved = new Reader(address, this.nextAt);
		moved.listAt = this.listAt;
		moved.quietFrom = this.quietFrom;
		moved.quietTo = this.quietTo;
		return moved;
	}

	void wantsListsAt(LocalTime time) {
		this.listAt = minute(time);
	}

	void wants(Quiet quiet) {
		this.quietFrom = quiet.isNone() ? null : minute(quiet.from());
		this.quietTo = quiet.isNone() ? null : minute(quiet.to());
	}

	/** Whoever was no superior before may be told from now on. */
	void mayBeTold(Instant now) {
		this.nextAt = this.nextAt.equals(NEVER) ? now : this.nextAt;
	}

	void nextAt(Instant next) {
		this.nextAt = next;
	}

	/** A list is on its way; this is when the next one comes. */
	void posted(String key, Instant next) {
		this.postedKey = key;
		this.nextAt = next;
	}

	void accepted() {
		this.postedKey = null;
	}

	Address address() {
		return Address.parse(this.address);
	}

	Instant nextAt() {
		return this.nextAt;
	}

	/** The key of the list that is on its way. */
	Optional<String> postedKey() {
		return Optional.ofNullable(this.postedKey);
	}

	/** The time of day of lists; nothing if none was chosen. */
	Optional<LocalTime> listAt() {
		return Optional.ofNullable(this.listAt).map(Reader::time);
	}

	Quiet quiet() {
		return (this.quietFrom == null || this.quietTo == null) ? Quiet.NONE
				: new Quiet(time(this.quietFrom), time(this.quietTo));
	}

	private static int minute(LocalTime time) {
		return time.toSecondOfDay() / 60;
	}

	private static LocalTime time(int minute) {
		return LocalTime.ofSecondOfDay(minute * 60L);
	}

}
