package vn.thongsuot.messaging;

import java.io.Serializable;
import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

/** A message in a chat that is (a part of) one of ours. */
@Entity
@Table(name = "platform_message")
@IdClass(PlatformMessage.Key.class)
class PlatformMessage {

	@Id
	private String address;

	@Id
	private String externalId;

	private long postedId;

	private int part;

	private Instant sentAt;

	@SuppressWarnings("NullAway.Init")
	protected PlatformMessage() {
	}

	PlatformMessage(Address address, String externalId, long postedId, int part, Instant sentAt) {
		this.address = address.toString();
		this.externalId = externalId;
		this.postedId = postedId;
		this.part = part;
		this.sentAt = sentAt;
	}

	String externalId() {
		return this.externalId;
	}

	long postedId() {
		return this.postedId;
	}

	/** Chat and id together are unique. */
	record Key(String address, String externalId) implements Serializable {
	}

}
