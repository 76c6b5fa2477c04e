package vn.thongsuot.weekly;

import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Component;

import vn.thongsuot.calendar.BusinessClock;
import vn.thongsuot.dialogue.PressHandler;
import vn.thongsuot.dialogue.Presses;
import vn.thongsuot.dialogue.StalePressException;
import vn.thongsuot.messaging.Address;
import vn.thongsuot.messaging.Content;
import vn.thongsuot.messaging.Incoming;
import vn.thongsuot.wording.Phrases;

/** The buttons with which officers say whether they come. */
@Component
class GuestPresses implements PressHandler {

	private final TrainingSessions sessions;

	private final TrainingGuestList guests;

	private final Phrases phrases;

	private final BusinessClock clock;

	GuestPresses(TrainingSessions sessions, TrainingGuestList guests, Phrases phrases, BusinessClock clock) {
		this.sessions = sessions;
		this.guests = guests;
		this.phrases = phrases;
		this.clock = clock;
	}

	@Override
	public Set<String> verbs() {
		return Set.of(TrainingVerbs.YES, TrainingVerbs.NO);
	}

	@Override
	public String press(Incoming incoming, Content.Press press) {
		TrainingSession session = this.sessions.findById(Presses.number(press, 0))
			.orElseThrow(() -> new StalePressException("No such session"));
		Address person = incoming.sender().person();
		Optional<TrainingGuest> guest = (person != null) ? this.guests.guest(session, person) : Optional.empty();
		if (guest.isEmpty()) {
			return this.phrases.label("weekly.training.note.not-invited");
		}
		if (session.state() != TrainingSession.State.ANNOUNCED
				|| !session.beginsAt().orElseThrow().isAfter(this.clock.now())) {
			return this.phrases.label("weekly.training.note.over");
		}
		boolean comes = press.verb().equals(TrainingVerbs.YES);
		guest.get().answer(comes ? TrainingGuest.Answer.YES : TrainingGuest.Answer.NO, this.clock.now());
		return this.phrases.label("weekly.training.note." + (comes ? "yes" : "no"));
	}

}
