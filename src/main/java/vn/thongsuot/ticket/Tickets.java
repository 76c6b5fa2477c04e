package vn.thongsuot.ticket;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.persistence.LockModeType;
import jakarta.persistence.QueryHint;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;
import org.springframework.data.repository.Repository;

/** All tickets. */
public interface Tickets extends Repository<Ticket, Long> {

	Optional<Ticket> findById(long id);

	Optional<Ticket> findBySubmissionId(long submission);

	/** These to be read, in no order; what is changed about them is not kept. */
	@QueryHints(@QueryHint(name = "org.hibernate.readOnly", value = "true"))
	List<Ticket> findByIdIn(Collection<Long> ids);

	/** These to be read, by their ids, asked for at once. */
	default Map<Long, Ticket> byIds(Collection<Long> ids) {
		return among(ids).stream().collect(Collectors.toMap((ticket) -> ticket.number().value(), Function.identity()));
	}

	private Collection<Ticket> among(Collection<Long> ids) {
		return switch (ids.size()) {
			case 0 -> List.of();
			case 1 -> findById(ids.iterator().next()).stream().toList();
			default -> findByIdIn(ids);
		};
	}

	List<Ticket> findByOfficerIdOrderByIdDesc(long officer, Limit limit);

	/**
	 * What the officer may see: the own ones and those of the commune that are not kept
	 * to their author.
	 */
	@Query("select t from Ticket t where t.officerId = :officer or (t.commune = :commune and t.onlyMine = false) order by t.id desc")
	List<Ticket> visibleTo(long officer, String commune, Limit limit);

	List<Ticket> findByDepartmentAndStateInOrderByDueAt(String department, Collection<TicketState> states, Limit limit);

	List<Ticket> findByStateInOrderByDueAt(Collection<TicketState> states, Limit limit);

	/** Those of callers, of which something has still to be told by telephone. */
	@Query("""
			select t from Ticket t where t.phoned = true and exists (
			select 1 from Reply r where r.ticketId = t.id and r.state = RELEASED) order by t.id""")
	List<Ticket> toPhone(Limit limit);

	List<Ticket> findByOfficerIdAndStateIn(long officer, Collection<TicketState> states);

	/** The latest first. */
	List<Ticket> findByIdGreaterThanOrderByIdDesc(long id, Limit limit);

	List<Ticket> findByStateOrderById(TicketState state);

	/**
	 * Those whose officer is owed a word by now, while the department works on them; the
	 * longest owed first.
	 */
	@Query("""
			select t from Ticket t where t.updateDueAt <= :now and t.state in (NEW, CLAIMED, INTERIM)
			order by t.updateDueAt, t.id""")
	List<Ticket> updatesOwed(Instant now);

	long countByStateIn(Collection<TicketState> states);

	/** What a department was asked since then and nobody took back, the latest first. */
	@Query("select t from Ticket t where t.department = :department and t.state <> WITHDRAWN and t.filedAt >= :since order by t.id desc")
	List<Ticket> askedOf(String department, Instant since, Limit limit);

	/**
	 * Ids of those answered before then and not closed, the longest ago first; not those
	 * whose answer has not arrived.
	 */
	@Query("""
			select t.id from Ticket t where t.state = ANSWERED and t.answeredAt <= :before
			and exists (select 1 from Reply r where r.ticketId = t.id and r.state = DELIVERED and r.purpose = ANSWER)
			order by t.answeredAt, t.id""")
	List<Long> answeredBefore(Instant before, Limit limit);

	@Query("""
			select t.id from Ticket t where t.id > :id
			and t.state not in (ANSWERED, WITHDRAWN, CLOSED) order by t.id""")
	List<Long> openAfter(long id, Limit limit);

	/** First answers of a department, how many in time and how many too late. */
	@Query("""
			select new vn.thongsuot.ticket.Punctuality$Share(
			coalesce(sum(case when t.firstAnsweredAt <= t.firstAnswerDueAt then 1L else 0L end), 0L), count(t))
			from Ticket t where t.department = :department
			and t.firstAnsweredAt >= :from and t.firstAnsweredAt < :until""")
	Punctuality.Share firstAnswers(String department, Instant from, Instant until);

	/**
	 * Promises of a department whose day has come, how many were kept and how many not.
	 */
	@Query("""
			select new vn.thongsuot.ticket.Punctuality$Share(
			coalesce(sum(case when t.firstAnsweredAt <= t.committedUntil then 1L else 0L end), 0L), count(t))
			from Ticket t where t.department = :department
			and t.committedUntil >= :from and t.committedUntil < :until""")
	Punctuality.Share promises(String department, Instant from, Instant until);

	/** All of a department that stand so. */
	List<Ticket> findByDepartmentAndStateInOrderById(String department, Collection<TicketState> states);

	/** Gives what stands so of a department to another one. */
	@Modifying(flushAutomatically = true)
	@Query("update Ticket t set t.department = :into where t.department = :from and t.state in :states")
	int join(String from, String into, Collection<TicketState> states);

	/** What somebody has taken of a department's, the most urgent first. */
	@Query("""
			select t from Ticket t where t.department = :department and t.claimedAddress = :person
			and t.state in :states order by t.dueAt, t.id""")
	List<Ticket> claimedBy(String person, String department, Collection<TicketState> states);

	Ticket save(Ticket ticket);

	/**
	 * The ticket, locked until the transaction ends, so that two hands never act on it at
	 * once.
	 */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select t from Ticket t where t.id = :id")
	Optional<Ticket> lock(long id);

}
