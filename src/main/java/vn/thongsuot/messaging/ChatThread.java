package vn.thongsuot.messaging;

import java.util.Objects;
import java.util.Optional;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A thread of a group, from when it is wanted; the platform knows it a little later. */
@Entity
@Table(name = "chat_thread")
class ChatThread {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	private String address;

	private String about;

	private String title;

	/** The platform's id of the message at its head. */
	private @Nullable String head;

	private boolean closed;

	@SuppressWarnings("NullAway.Init")
	protected ChatThread() {
	}

	ChatThread(Address group, Subject about, String title) {
		this.address = group.toString();
		this.about = about.toString();
		this.title = title;
	}

	void openedUnder(String head) {
		this.head = head;
	}

	/** Notes that the platform no longer has it. */
	void vanished() {
		this.head = null;
		this.closed = false;
	}

	/** Notes whether it is closed; whether that is news. */
	boolean close(boolean closed) {
		boolean news = this.closed != closed;
		this.closed = closed;
		return news;
	}

	long id() {
		return Objects.requireNonNull(this.id);
	}

	String title() {
		return this.title;
	}

	Subject about() {
		return Subject.parse(this.about);
	}

	Optional<String> head() {
		return Optional.ofNullable(this.head);
	}

}
