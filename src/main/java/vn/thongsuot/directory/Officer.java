package vn.thongsuot.directory;

import java.time.Instant;
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

/** A person who works in a commune. */
@Entity
public class Officer {

	/** Longest name and longest position, in characters. */
	public static final int TEXT_LIMIT = 100;

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@Version
	private int version;

	@Convert(converter = AddressConverter.class)
	private @Nullable Address address;

	private String fullName;

	private String position;

	private String commune;

	private @Nullable String wantedCommune;

	private boolean lead;

	@Enumerated(EnumType.STRING)
	private State state = State.ASKED;

	private Instant consentAt;

	private @Nullable String phoneHash;

	private Instant changedAt;

	/** Who admitted, declined; null if the roster or an open registration did. */
	@Convert(converter = AddressConverter.class)
	private @Nullable Address decidedBy;

	@SuppressWarnings("NullAway.Init")
	protected Officer() {
	}

	Officer(Application application, @Nullable String phoneHash, Instant now) {
		this.address = application.address();
		this.fullName = application.fullName();
		this.position = application.position();
		this.commune = application.commune();
		this.consentAt = application.consentAt();
		this.phoneHash = phoneHash;
		this.changedAt = now;
	}

	public long id() {
		return Objects.requireNonNull(this.id);
	}

	/** The private chat; empty once they have left. */
	public Optional<Address> address() {
		return Optional.ofNullable(this.address);
	}

	/** Empty text once they have left. */
	public String fullName() {
		return this.fullName;
	}

	/** Such as {@code công chức địa chính}; empty text once they have left. */
	public String position() {
		return this.position;
	}

	/** Code of the commune. */
	public String commune() {
		return this.commune;
	}

	/** Code of the commune to which they ask to move, until that is decided. */
	public Optional<String> wantedCommune() {
		return Optional.ofNullable(this.wantedCommune);
	}

	/** Whether they lead their commune: they admit colleagues and confirm petitions. */
	public boolean isLead() {
		return this.lead;
	}

	public State state() {
		return this.state;
	}

	/** Whether they may send tickets and read those of their commune. */
	public boolean isAdmitted() {
		return this.state == State.ADMITTED;
	}

	/** When their standing last changed. */
	public Instant changedAt() {
		return this.changedAt;
	}

	/** When they agreed to what is stored of them. */
	public Instant consentAt() {
		return this.consentAt;
	}

	/** How somebody stands. */
	public enum State {

		ASKED, ADMITTED, DECLINED, LEFT

	}

}
