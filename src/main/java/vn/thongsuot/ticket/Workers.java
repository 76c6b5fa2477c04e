package vn.thongsuot.ticket;

import java.util.List;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who has worked on tickets in the name of departments. */
@Component
@Transactional(readOnly = true)
public class Workers {

	private static final Limit LATEST = Limit.of(500);

	private final TicketEvents events;

	Workers(TicketEvents events) {
		this.events = events;
	}

	/** Those of a department whom we know, whoever did something last first. */
	public List<TicketActor> of(String department) {
		List<TicketActor> latest = this.events.ofStaff(department, LATEST)
			.stream()
			.map(TicketEvent::actor)
			.filter((actor) -> actor.person() != null)
			.toList();
		return latest.stream()
			.filter((actor) -> latest.stream()
				.filter((other) -> String.valueOf(other.person()).equals(String.valueOf(actor.person())))
				.findFirst()
				.orElseThrow() == actor)
			.toList();
	}

}
