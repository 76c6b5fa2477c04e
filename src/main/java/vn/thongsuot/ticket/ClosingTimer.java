package vn.thongsuot.ticket;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks from time to time for tickets whose officers have nothing to add. */
@Component
class ClosingTimer {

	private static final Logger LOG = LoggerFactory.getLogger(ClosingTimer.class);

	private final Closing closing;

	ClosingTimer(Closing closing) {
		this.closing = closing;
	}

	@Scheduled(fixedDelayString = "${thongsuot.ticket.closing-scan:1m}")
	void tick() {
		for (long id : this.closing.answeredLongAgo()) {
			try {
				if (!this.closing.closeIfSilent(id)) {
					return;
				}
			}
			catch (RuntimeException ex) {
				LOG.error("Ticket {} could not be closed; it is tried again", id, ex);
			}
		}
	}

}
