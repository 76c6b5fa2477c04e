package vn.thongsuot.conversation;

import java.time.Instant;
import java.util.Objects;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

import vn.thongsuot.messaging.Address;

/**
 * A roster that an administrator has sent and that is still being fetched from the
 * platform.
 */
@Entity
class SentRoster {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	private String administrator;

	private long fileId;

	private Instant sentAt;

	@SuppressWarnings("NullAway.Init")
	protected SentRoster() {
	}

	SentRoster(Address administrator, long fileId, Instant sentAt) {
		this.administrator = administrator.toString();
		this.fileId = fileId;
		this.sentAt = sentAt;
	}

	long id() {
		return Objects.requireNonNull(this.id);
	}

	Address administrator() {
		return Address.parse(this.administrator);
	}

	long fileId() {
		return this.fileId;
	}

	Instant sentAt() {
		return this.sentAt;
	}

}
