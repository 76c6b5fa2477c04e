package vn.thongsuot.desk;

import java.time.Clock;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.thongsuot.directory.DepartmentMerged;
import vn.thongsuot.ticket.TicketActor;

/** Lets canned answers follow their department when it becomes part of another one. */
@Component
class CannedSuccession {

	private final CannedAnswers answers;

	private final Clock clock;

	CannedSuccession(CannedAnswers answers, Clock clock) {
		this.answers = answers;
		this.clock = clock;
	}

	/** What the other one has in the same words is there once. */
	@EventListener
	@Transactional
	void follow(DepartmentMerged merged) {
		for (CannedAnswer answer : this.answers.findByDepartmentAndRemovedAtIsNullOrderById(merged.from())) {
			if (this.answers.existsByDepartmentAndWordsAndRemovedAtIsNull(merged.into(), answer.words())) {
				answer.remove(TicketActor.SYSTEM, this.clock.instant());
			}
			else {
				answer.join(merged.into());
			}
		}
	}

}
