package vn.thongsuot.weekly;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;

/** An officer who was invited to a training session. */
@Entity
@Table(name = "training_guest")
class TrainingGuest {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@Version
	private int version;

	@Column(name = "session_id")
	private long sessionId;

	@Column(name = "officer_id")
	private long officerId;

	@Enumerated(EnumType.STRING)
	private Answer answer = Answer.NONE;

	@Column(name = "answered_at")
	private @Nullable Instant answeredAt;

	protected TrainingGuest() {
	}

	TrainingGuest(TrainingSession session, long officerId) {
		this.sessionId = session.id();
		this.officerId = officerId;
	}

	void answer(Answer answer, Instant now) {
		this.answer = answer;
		this.answeredAt = now;
	}

	long officerId() {
		return this.officerId;
	}

	Answer answer() {
		return this.answer;
	}

	/** Whether they come. */
	enum Answer {

		NONE, YES, NO

	}

}
