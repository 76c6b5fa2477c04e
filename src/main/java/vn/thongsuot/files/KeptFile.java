package vn.thongsuot.files;

import java.time.Duration;
import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.messaging.MediaRef;

/** A file that belongs to the record. */
@Entity
@Table(name = "kept_file")
public class KeptFile {

	/** No platform hands out, and nobody needs, a larger one; in bytes. */
	static final long LARGEST = 20L * 1024 * 1024;

	private static final int MOST_TRIES = 20;

	private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);

	private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	private String channel;

	@Enumerated(EnumType.STRING)
	private MediaRef.Kind kind;

	private String platformId;

	private String uniqueId;

	private @Nullable String name;

	private @Nullable String mimeType;

	@Column(name = "bytes")
	private long size;

	@Enumerated(EnumType.STRING)
	private State state = State.WANTED;

	private int tries;

	private Instant nextTryAt;

	private @Nullable String reason;

	private @Nullable String sha256;

	private Instant keptAt;

	@SuppressWarnings("NullAway.Init")
	protected KeptFile() {
	}

	KeptFile(String channel, MediaRef file, Instant now) {
		this.channel = channel;
		this.kind = file.kind();
		this.platformId = file.platformId();
		this.uniqueId = file.uniqueId();
		this.name = shortened(file.name());
		this.mimeType = shortened(file.mimeType());
		this.size = file.size();
		this.keptAt = now;
		this.nextTryAt = now;
		if (this.size > LARGEST) {
			fail("larger than " + LARGEST + " bytes");
		}
	}

	private static @Nullable String shortened(@Nullable String text) {
		return (text == null || text.length() <= 255) ? text : text.substring(0, 255);
	}

	/** Puts the next try off, so that nobody else begins while this one is under way. */
	void begin(Instant now, Duration atMost) {
		this.tries++;
		this.nextTryAt = now.plus(atMost);
	}

	void store(Copy copy) {
		this.state = State.STORED;
		this.sha256 = copy.sha256();
		this.size = copy.size();
		this.reason = null;
	}

	/** Notes that a try was in vain; the last one ends it. */
	void retry(String reason, Instant now) {
		if (this.tries >= MOST_TRIES) {
			fail(reason);
			return;
		}
		this.reason = shortened(reason);
		Duration pause = FIRST_PAUSE.multipliedBy(1L << this.tries);
		this.nextTryAt = now.plus((pause.compareTo(LONGEST_PAUSE) < 0) ? pause : LONGEST_PAUSE);
	}

	void fail(String reason) {
		this.state = State.FAILED;
		this.reason = shortened(reason);
	}

	/** Its row, once it is kept. */
	public long id() {
		return java.util.Objects.requireNonNull(this.id);
	}

	/** Name of the channel that it came through. */
	public String channel() {
		return this.channel;
	}

	/** The platform's reference, with which it is sent again. */
	public MediaRef ref() {
		return new MediaRef(this.kind, this.platformId, this.uniqueId, this.name, this.mimeType, this.size);
	}

	public State state() {
		return this.state;
	}

	/** Why it is not there (yet). */
	public @Nullable String reason() {
		return this.reason;
	}

	/** Checksum of the copy in hexadecimal, once it is there. */
	public @Nullable String sha256() {
		return this.sha256;
	}

	Instant nextTryAt() {
		return this.nextTryAt;
	}

	/** Where its copy stands. */
	public enum State {

		WANTED, STORED, FAILED

	}

}
