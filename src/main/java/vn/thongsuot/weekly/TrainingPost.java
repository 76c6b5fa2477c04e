package vn.thongsuot.weekly;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.thongsuot.directory.Desk;
import vn.thongsuot.directory.Desks;
import vn.thongsuot.messaging.Address;
import vn.thongsuot.messaging.Button;
import vn.thongsuot.messaging.Incoming;
import vn.thongsuot.messaging.Keyboard;
import vn.thongsuot.messaging.Outbox;
import vn.thongsuot.messaging.Outgoing;
import vn.thongsuot.messaging.Posted;
import vn.thongsuot.messaging.ReplyTarget;
import vn.thongsuot.messaging.RichText;
import vn.thongsuot.messaging.Subject;
import vn.thongsuot.wording.Phrases;

/** Sends what is to be said about training sessions. */
@Component
class TrainingPost {

	/** What messages about sessions are about. */
	static final String KIND = "training";

	private final Outbox outbox;

	private final Desks desks;

	private final Units units;

	private final Phrases phrases;

	TrainingPost(Outbox outbox, Desks desks, Units units, Phrases phrases) {
		this.outbox = outbox;
		this.desks = desks;
		this.units = units;
		this.phrases = phrases;
	}

	/** To many people, each once an occasion. */
	void toOfficers(TrainingSession session, String occasion, RichText words, List<Address> people) {
		Keyboard answers = Keyboard.Buttons.row(Button.of(label("yes"), TrainingVerbs.YES, session.id()).primary(),
				Button.of(label("no"), TrainingVerbs.NO, session.id()));
		people.forEach((person) -> this.outbox.post(Outgoing.to(person, words)
			.with(occasion.equals("cancelled") ? Keyboard.NONE : answers)
			.keyed(key(session, occasion) + ":" + person)
			.about(Subject.of(KIND, session.id()), KIND)
			.at(Outgoing.Priority.BULK)));
	}

	/** To the department's group, once an occasion. */
	void toDesk(TrainingSession session, String occasion, RichText words, Keyboard keyboard) {
		group(session).ifPresent((group) -> this.outbox.post(Outgoing.to(group, words)
			.with(keyboard)
			.keyed(key(session, occasion))
			.about(Subject.of(KIND, session.id()), KIND)));
	}

	/** The group in which it was made, if it is a desk still; else the department's. */
	private Optional<Address> group(TrainingSession session) {
		return this.desks.at(session.desk())
			.filter(Desk::isLiving)
			.or(() -> this.units.desk(session.department()))
			.map(Desk::address);
	}

	/** Under what somebody wrote or pressed. */
	void answer(Incoming incoming, RichText words, Keyboard keyboard, Subject about) {
		this.outbox.post(Outgoing.to(incoming.chat(), words)
			.with(keyboard)
			.keyed(KIND + ":" + incoming.chat() + ":" + incoming.ref().id() + ":" + String.join(":", about.ids()))
			.replyingTo(new ReplyTarget.Theirs(incoming.ref()))
			.about(about, KIND));
	}

	/** Gives the message whose button was pressed its last form. */
	void close(Incoming press, RichText words, Keyboard keyboard) {
		this.outbox.find(press.ref()).map(Posted::key).ifPresent((key) -> this.outbox.revise(key, words, keyboard));
	}

	private static String key(TrainingSession session, String occasion) {
		return KIND + "-" + occasion + ":" + session.id();
	}

	String label(String key) {
		return this.phrases.label("weekly.training.button." + key);
	}

}
