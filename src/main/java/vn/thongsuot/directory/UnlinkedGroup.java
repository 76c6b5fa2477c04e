package vn.thongsuot.directory;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

import vn.thongsuot.messaging.Address;

/** A group that has taken us in but is no desk. */
@Entity
class UnlinkedGroup {

	@Id
	private String address;

	private Instant seenAt;

	private @Nullable Instant farewellAt;

	@SuppressWarnings("NullAway.Init")
	protected UnlinkedGroup() {
	}

	UnlinkedGroup(Address address, Instant seenAt) {
		this.address = address.toString();
		this.seenAt = seenAt;
	}

	Address address() {
		return Address.parse(this.address);
	}

	Instant seenAt() {
		return this.seenAt;
	}

}
