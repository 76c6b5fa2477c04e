package vn.thongsuot.approval;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import vn.thongsuot.calendar.BusinessClock;
import vn.thongsuot.calendar.WorkingTime;
import vn.thongsuot.ticket.ReplyApproving;

/**
 * Looks, while people work, who else is to be asked: stand-ins after some hours, leads
 * who have opened their chat since.
 */
@Component
class ApprovalTimer {

	private static final Logger LOG = LoggerFactory.getLogger(ApprovalTimer.class);

	private static final Limit AT_ONCE = Limit.of(500);

	private final ReplyApproving approving;

	private final ApprovalAsking asking;

	private final WorkingTime workingTime;

	private final BusinessClock clock;

	private final TransactionOperations transaction;

	ApprovalTimer(ReplyApproving approving, ApprovalAsking asking, WorkingTime workingTime, BusinessClock clock,
			TransactionOperations transaction) {
		this.approving = approving;
		this.asking = asking;
		this.workingTime = workingTime;
		this.clock = clock;
		this.transaction = transaction;
	}

	@Scheduled(fixedDelayString = "${thongsuot.approval.scan:30s}")
	void tick() {
		if (this.workingTime.isWorking(this.clock.now())) {
			this.approving.waiting(AT_ONCE).forEach((approval) -> askAgain(approval.id()));
		}
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
