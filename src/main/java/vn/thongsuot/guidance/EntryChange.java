package vn.thongsuot.guidance;

import java.time.Instant;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

import vn.thongsuot.messaging.Address;

/** One line of the record: who changed what of an entry, and when; never deleted. */
@Entity
@Table(name = "guidance_change")
class EntryChange {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	private String entryId;

	private Instant changedAt;

	@Convert(converter = PersonConverter.class)
	private @Nullable Address person;

	@Enumerated(EnumType.STRING)
	private Hand.Role role;

	@Enumerated(EnumType.STRING)
	private EntryAction action;

	private String beforeText;

	private String afterText;

	@SuppressWarnings("NullAway.Init")
	protected EntryChange() {
	}

	EntryChange(String entryId, EntryAction action, Hand hand, String before, String after, Instant now) {
		this.entryId = entryId;
		this.action = action;
		this.person = hand.person();
		this.role = hand.role();
		this.beforeText = before;
		this.afterText = after;
		this.changedAt = now;
	}

	@Override
	public String toString() {
		return this.action + " by " + this.role + " " + this.person + ": " + this.beforeText + " -> " + this.afterText;
	}

}
