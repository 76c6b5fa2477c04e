package vn.thongsuot.dialogue;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The step of one address as it is stored. */
@Entity
@Table(name = "dialogue_step")
class StoredStep {

	@Id
	private String address;

	private String type = "";

	private int version;

	private String content = "";

	private boolean lost;

	private Instant changedAt = Instant.EPOCH;

	@SuppressWarnings("NullAway.Init")
	protected StoredStep() {
	}

	StoredStep(String address) {
		this.address = address;
	}

	void become(String type, int version, String content, Instant now) {
		this.type = type;
		this.version = version;
		this.content = content;
		this.lost = false;
		this.changedAt = now;
	}

	void lose() {
		this.type = "";
		this.content = "";
		this.lost = true;
	}

	void found() {
		this.lost = false;
	}

	boolean isEmpty() {
		return this.type.isEmpty();
	}

	boolean isLost() {
		return this.lost;
	}

	String type() {
		return this.type;
	}

	int version() {
		return this.version;
	}

	String content() {
		return this.content;
	}

	Instant changedAt() {
		return this.changedAt;
	}

}
