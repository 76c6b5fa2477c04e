package vn.thongsuot.approval;

import java.util.Objects;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

import vn.thongsuot.messaging.Address;

/** What a lead wrote about what waits, until the lead has said what it is meant for. */
@Entity
class LeadWord {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@Version
	private int version;

	@Column(name = "approval_id")
	private long approvalId;

	private String chat;

	private String words;

	@SuppressWarnings("NullAway.Init")
	protected LeadWord() {
	}

	LeadWord(long approval, Address chat, String words) {
		this.approvalId = approval;
		this.chat = chat.toString();
		this.words = words;
	}

	long id() {
		return Objects.requireNonNull(this.id);
	}

	long approval() {
		return this.approvalId;
	}

	boolean isFrom(Address address) {
		return this.chat.equals(address.toString());
	}

	String words() {
		return this.words;
	}

}
