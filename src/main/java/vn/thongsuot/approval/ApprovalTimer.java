package vn.thongsuot.approval;

import java.time.Instant;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import vn.thongsuot.calendar.BusinessClock;
import vn.thongsuot.calendar.DepartmentHours;
import vn.thongsuot.ticket.ReplyApproving;

/**
 * Looks, while a department works, who else is to be asked: stand-ins after some hours,
 * leads who have opened their chat since.
 */
@Component
class ApprovalTimer {

	private static final Logger LOG = LoggerFactory.getLogger(ApprovalTimer.class);

	private static final Limit AT_ONCE = Limit.of(500);

	private final ReplyApproving approving;

	private final ApprovalAsking asking;

	private final DepartmentHours hours;

	private final BusinessClock clock;

	private final TransactionOperations transaction;

	ApprovalTimer(ReplyApproving approving, ApprovalAsking asking, DepartmentHours hours, BusinessClock clock,
			TransactionOperations transaction) {
		this.approving = approving;
		this.asking = asking;
		this.hours = hours;
		this.clock = clock;
		this.transaction = transaction;
	}

	@Scheduled(fixedDelayString = "${thongsuot.approval.scan:30s}")
	void tick() {
		Instant now = this.clock.now();
		this.approving.waiting(AT_ONCE)
			.stream()
			.filter((approval) -> this.hours.of(approval.department()).isWorking(now))
			.forEach((approval) -> askAgain(approval.id()));
	}

	private void askAgain(long id) {
		try {
			this.transaction
				.executeWithoutResult((status) -> this.approving.lockWaiting(id).ifPresent(this.asking::askAgain));
		}
		catch (RuntimeException ex) {
			LOG.error("Who is to approve reply approval {} could not be asked; it is tried again", id, ex);
		}
	}

}
