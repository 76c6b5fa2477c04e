package vn.thongsuot.desk;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

import vn.thongsuot.ticket.Reply;

/** One of the messages of which a reply is made, so that its edits find their way. */
@Entity
class ReplyPart {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@Version
	private int version;

	private long replyId;

	private String chat;

	private String message;

	private String words;

	@SuppressWarnings("NullAway.Init")
	protected ReplyPart() {
	}

	ReplyPart(Reply reply, String message, String words) {
		this.replyId = reply.id();
		this.chat = reply.source().chat().toString();
		this.message = message;
		this.words = words;
	}

	void reworded(String words) {
		this.words = words;
	}

	long reply() {
		return this.replyId;
	}

	String words() {
		return this.words;
	}

}
