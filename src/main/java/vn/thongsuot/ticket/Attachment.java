package vn.thongsuot.ticket;

import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

import vn.thongsuot.messaging.MediaRef;

/** A file or a place that belongs to a submission, a ticket, an addition or a reply. */
@Entity
public class Attachment {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@Column(name = "ticket_id")
	private @Nullable Long ticketId;

	@Column(name = "submission_id")
	private @Nullable Long submissionId;

	@Column(name = "reply_id")
	private @Nullable Long replyId;

	@Column(name = "event_id")
	private @Nullable Long eventId;

	@Enumerated(EnumType.STRING)
	private AttachmentKind kind;

	@Column(name = "platform_id")
	private String platformId;

	@Column(name = "unique_id")
	private String uniqueId;

	private @Nullable String name;

	@Column(name = "mime_type")
	private @Nullable String mimeType;

	private long size;

	private @Nullable Double latitude;

	private @Nullable Double longitude;

	@SuppressWarnings("NullAway.Init")
	protected Attachment() {
	}

	private Attachment(AttachmentKind kind, String platformId, String uniqueId) {
		this.kind = kind;
		this.platformId = platformId;
		this.uniqueId = uniqueId;
	}

	static Attachment of(AttachedThing thing) {
		return switch (thing) {
			case AttachedThing.File(MediaRef file) -> of(file);
			case AttachedThing.Place(double latitude, double longitude) -> of(latitude, longitude);
		};
	}

	private static Attachment of(MediaRef file) {
		Attachment attachment = new Attachment(AttachmentKind.valueOf(file.kind().name()), file.platformId(),
				file.uniqueId());
		attachment.name = file.name();
		attachment.mimeType = file.mimeType();
		attachment.size = file.size();
		return attachment;
	}

	private static Attachment of(double latitude, double longitude) {
		Attachment attachment = new Attachment(AttachmentKind.PLACE, "", "");
		attachment.latitude = latitude;
		attachment.longitude = longitude;
		return attachment;
	}

	Attachment inSubmission(long submission) {
		this.submissionId = submission;
		return this;
	}

	Attachment inTicket(long ticket) {
		this.ticketId = ticket;
		return this;
	}

	Attachment inReply(long reply) {
		this.replyId = reply;
		return this;
	}

	Attachment inEvent(long event) {
		this.eventId = event;
		return this;
	}

	/** The file; nothing if it is a place. */
	public Optional<MediaRef> file() {
		return (this.kind != AttachmentKind.PLACE) ? Optional.of(new MediaRef(MediaRef.Kind.valueOf(this.kind.name()),
				this.platformId, this.uniqueId, this.name, this.mimeType, this.size)) : Optional.empty();
	}

	/** What was attached. */
	public AttachedThing thing() {
		if (this.latitude != null && this.longitude != null) {
			return new AttachedThing.Place(this.latitude, this.longitude);
		}
		return new AttachedThing.File(file().orElseThrow());
	}

	/** The addition that it came with, if it came after filing. */
	@Nullable Long eventId() {
		return this.eventId;
	}

	enum AttachmentKind {

		PHOTO, DOCUMENT, VOICE, AUDIO, VIDEO, PLACE

	}

}
