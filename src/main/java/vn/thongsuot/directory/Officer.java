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

	/** Takes up the registration of somebody who was not admitted. */
	void applyAgain(Application application, @Nullable String phoneHash, Instant now) {
		demand(this.state == State.ASKED || this.state == State.DECLINED);
		rename(application.fullName(), application.position());
		rememberPhone(phoneHash);
		this.commune = application.commune();
		this.consentAt = application.consentAt();
		this.state = State.ASKED;
		this.changedAt = now;
	}

	void rename(String fullName, String position) {
		demand(this.state != State.LEFT);
		this.fullName = fullName;
		this.position = position;
	}

	void rememberPhone(@Nullable String phoneHash) {
		this.phoneHash = (phoneHash != null) ? phoneHash : this.phoneHash;
	}

	void admit(@Nullable Address by, Instant now) {
		demand(this.state == State.ASKED);
		decided(State.ADMITTED, by, now);
	}

	/** Refuses the wish to move, if there is one, else the registration. */
	void decline(@Nullable Address by, Instant now) {
		demand(isWaiting());
		decided((this.wantedCommune != null) ? this.state : State.DECLINED, by, now);
		this.wantedCommune = null;
	}

	void want(String commune, Instant now) {
		demand(isAdmitted());
		this.wantedCommune = commune.equals(this.commune) ? null : commune;
		this.changedAt = now;
	}

	/** Goes to the wanted commune, where they lead nobody yet. */
	void move(@Nullable Address by, Instant now) {
		demand(this.wantedCommune != null);
		this.commune = askedCommune();
		this.wantedCommune = null;
		this.lead = false;
		decided(State.ADMITTED, by, now);
	}

	void lead(boolean lead) {
		demand(isAdmitted());
		this.lead = lead;
	}

	/** Erases the person. */
	void leave(Instant now) {
		demand(this.state != State.LEFT);
		this.address = null;
		this.fullName = "";
		this.position = "";
		this.phoneHash = null;
		this.wantedCommune = null;
		this.lead = false;
		decided(State.LEFT, null, now);
	}

	private void decided(State state, @Nullable Address by, Instant now) {
		this.state = state;
		this.decidedBy = by;
		this.changedAt = now;
	}

	private void demand(boolean allowed) {
		if (!allowed) {
			throw new IllegalStateException("Officer " + this.id + " is " + this.state);
		}
	}

	/** Whether somebody has to decide about them. */
	public boolean isWaiting() {
		return this.state == State.ASKED || this.wantedCommune != null;
	}

	/** Code of the commune that is to admit them, or has. */
	public String askedCommune() {
		return (this.wantedCommune != null) ? this.wantedCommune : this.commune;
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

	boolean isColleagueOf(Officer other) {
		return id() != other.id() && this.commune.equals(other.commune);
	}

	/** When their standing last changed. */
	public Instant changedAt() {
		return this.changedAt;
	}

	/** When they agreed to what is stored of them. */
	public Instant consentAt() {
		return this.consentAt;
	}

	/** Who admitted or declined them; empty if nobody had to. */
	public Optional<Address> decidedBy() {
		return Optional.ofNullable(this.decidedBy);
	}

	Optional<String> phoneHash() {
		return Optional.ofNullable(this.phoneHash);
	}

	/** How somebody stands. */
	public enum State {

		ASKED, ADMITTED, DECLINED, LEFT

	}

}
