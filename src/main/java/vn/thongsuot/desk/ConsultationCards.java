package vn.thongsuot.desk;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.LockModeType;
import jakarta.persistence.QueryHint;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;
import org.springframework.data.repository.Repository;

import vn.thongsuot.ticket.Consultation;

/** All cards of requests for opinions. */
interface ConsultationCards extends Repository<ConsultationCard, Long> {

	/** Hibernate's number for rows that somebody else has locked: they are skipped. */
	String SKIP_LOCKED = "-2";

	ConsultationCard save(ConsultationCard card);

	/** The card of a request that is kept up to date. */
	@Query("from ConsultationCard where consultationId = :consultation and latest")
	Optional<ConsultationCard> latestOf(long consultation);

	int countByConsultationId(long consultation);

	/** The requests that a desk has not dealt with, most urgent first. */
	@Query("""
			select c from Consultation c, ConsultationCard k where k.consultationId = c.id and k.latest
			and k.deskId = :desk and c.state = ASKED order by c.dueAt, c.id""")
	List<Consultation> waitingAt(long desk);

	/** The cards about one ticket that hang at a desk, the latest last. */
	@Query("""
			select k from Consultation c, ConsultationCard k where k.consultationId = c.id and k.latest
			and k.deskId = :desk and c.ticketId = :ticket order by k.id""")
	List<ConsultationCard> about(long ticket, long desk);

	/**
	 * The cards of these requests of which nobody was reminded on that day, locked; those
	 * on which somebody works are left out.
	 */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@QueryHints(@QueryHint(name = "jakarta.persistence.lock.timeout", value = SKIP_LOCKED))
	@Query("""
			select k from ConsultationCard k where k.latest and k.consultationId in :consultations
			and (k.remindedOn is null or k.remindedOn < :day) order by k.id""")
	List<ConsultationCard> lockNotRemindedOn(LocalDate day, Collection<Long> consultations);

}
