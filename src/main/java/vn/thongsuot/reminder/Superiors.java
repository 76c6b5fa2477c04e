package vn.thongsuot.reminder;

import java.time.Instant;
import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Goes round the leads and the standing unit, each of whom gets one list a working day of
 * what is overdue for long; none if nothing is.
 */
@Component
class Superiors {

	private static final Logger log = LoggerFactory.getLogger(Superiors.class);

	private final Telling telling;

	Superiors(Telling telling) {
		this.telling = telling;
	}

	void go(List<String> due, Instant now) {
		for (String address : due) {
			try {
				this.telling.tell(address, now);
			}
			catch (RuntimeException ex) {
				log.error("A lead or the standing unit could not be told what is overdue; it is tried again", ex);
			}
		}
	}

}
