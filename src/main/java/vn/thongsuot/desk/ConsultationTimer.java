package vn.thongsuot.desk;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks from time to time after the requests for opinions that wait. */
@Component
class ConsultationTimer {

	private static final Logger LOG = LoggerFactory.getLogger(ConsultationTimer.class);

	private final ConsultationRound round;

	ConsultationTimer(ConsultationRound round) {
		this.round = round;
	}

	@Scheduled(fixedDelayString = "${thongsuot.desk.timer:1m}")
	void tick() {
		for (long id : this.round.waiting()) {
			try {
				this.round.settle(id);
			}
			catch (RuntimeException ex) {
				LOG.error("The request {} for an opinion could not be moved; it is tried again", id, ex);
			}
		}
		try {
			this.round.remind();
		}
		catch (RuntimeException ex) {
			LOG.error("Nobody could be reminded of overdue opinions; it is tried again", ex);
		}
	}

}
