package vn.thongsuot.desk;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import vn.thongsuot.messaging.MessageRef;
import vn.thongsuot.ticket.TicketNumber;

/** A reply to a message about several tickets, until somebody says which one it means. */
@Entity
class UndirectedReply {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@Version
	private int version;

	private String chat;

	private String tickets;

	private String written;

	@SuppressWarnings("NullAway.Init")
	protected UndirectedReply() {
	}

	UndirectedReply(Written written, Collection<TicketNumber> tickets) {
		this.chat = written.chat();
		this.written = JSON.writeValueAsString(written);
		this.tickets = tickets.stream().map((ticket) -> "" + ticket.value()).collect(Collectors.joining(","));
	}

	long id() {
		return Objects.requireNonNull(this.id);
	}

	String chat() {
		return this.chat;
	}

	List<TicketNumber> tickets() {
		return Arrays.stream(this.tickets.split(",")).map(Long::valueOf).map(TicketNumber::new).toList();
	}

	Written written() {
		return JSON.readValue(this.written, Written.class);
	}

	boolean isMadeOf(MessageRef message) {
		return written().parts().stream().anyMatch((part) -> part.message().equals(message.id()));
	}

	void rewritten(Written written) {
		this.chat = written.chat();
		this.written = JSON.writeValueAsString(written);
	}

}
