package vn.thongsuot.conversation;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import vn.thongsuot.dialogue.PressHandler;
import vn.thongsuot.dialogue.Presses;
import vn.thongsuot.dialogue.StalePressException;
import vn.thongsuot.directory.Actor;
import vn.thongsuot.directory.Admissions;
import vn.thongsuot.directory.Department;
import vn.thongsuot.directory.DeskLinked;
import vn.thongsuot.directory.LeadNamed;
import vn.thongsuot.directory.Officer;
import vn.thongsuot.directory.OfficerAdmitted;
import vn.thongsuot.directory.OfficerAsked;
import vn.thongsuot.directory.OfficerDeclined;
import vn.thongsuot.directory.OfficerMoved;
import vn.thongsuot.directory.Officers;
import vn.thongsuot.messaging.Address;
import vn.thongsuot.messaging.Content;
import vn.thongsuot.messaging.Incoming;
import vn.thongsuot.messaging.Keyboard;
import vn.thongsuot.messaging.Outbox;
import vn.thongsuot.messaging.Outgoing;
import vn.thongsuot.messaging.RichText;
import vn.thongsuot.messaging.Subject;
import vn.thongsuot.wording.TicketWords;

/**
 * Asks those who may decide whether an officer is admitted, and tells the officer how it
 * went.
 */
@Component
class AdmissionTalk implements PressHandler {

	private final Voice voice;

	private final Outbox outbox;

	private final Officers officers;

	private final Admissions admissions;

	private final TicketWords words;

	private final Menu menu;

	AdmissionTalk(Voice voice, Outbox outbox, Officers officers, Admissions admissions, TicketWords words, Menu menu) {
		this.voice = voice;
		this.outbox = outbox;
		this.officers = officers;
		this.admissions = admissions;
		this.words = words;
		this.menu = menu;
	}

	@EventListener
	void ask(OfficerAsked asked) {
		Officer officer = officer(asked.officer());
		asked.deciders().forEach((decider) -> ask(officer, asked.commune(), decider));
		tell(officer,
				asked.deciders().isEmpty() ? "conversation.admission.nobody-decides" : "conversation.admission.asked",
				"commune", this.words.communeInside(asked.commune()));
	}

	/** A lead who has just come finds who already waits. */
	@EventListener
	void askNewLead(LeadNamed named) {
		String commune = officer(named.officer()).commune();
		askAgain((officer) -> officer.askedCommune().equals(commune));
	}

	/** So does a standing unit's new group. */
	@EventListener
	void askNewGroup(DeskLinked linked) {
		if (linked.department().equals(Department.STANDING_UNIT)) {
			askAgain((officer) -> true);
		}
	}

	@EventListener
	void welcome(OfficerAdmitted admitted) {
		Officer officer = officer(admitted.officer());
		officer.address()
			.ifPresent((address) -> this.voice.say(address, this.menu.keys(), "conversation.admission.admitted",
					"commune", this.words.communeInside(officer.commune())));
	}

	@EventListener
	void regret(OfficerDeclined declined) {
		Officer officer = officer(declined.officer());
		if (officer.isAdmitted()) {
			tell(officer, "conversation.admission.move-declined", "commune",
					this.words.communeInside(declined.commune()), "present",
					this.words.communeInside(officer.commune()));
		}
		else {
			tell(officer, "conversation.admission.declined", "commune", this.words.communeInside(declined.commune()));
		}
	}

	@EventListener
	void moved(OfficerMoved moved) {
		tell(officer(moved.officer()), "conversation.admission.moved", "commune", this.words.communeInside(moved.to()));
	}

	@Override
	public Set<String> verbs() {
		return Set.of("a-yes", "a-no");
	}

	@Override
	public @Nullable String press(Incoming incoming, Content.Press press) {
		Officer officer = this.officers.byId(Presses.number(press, 0))
			.orElseThrow(() -> new StalePressException("No such officer"));
		List<String> cards = this.admissions.allDeciders(officer)
			.stream()
			.map((decider) -> key(officer, decider))
			.toList();
		String commune = officer.wantedCommune().orElse(officer.commune());
		Actor actor = Actor.of(incoming);
		boolean yes = press.verb().equals("a-yes");
		Admissions.Decision decision = yes ? this.admissions.approve(officer.id(), actor)
				: this.admissions.decline(officer.id(), actor, "");
		return switch (decision) {
			case DONE -> {
				RichText done = this.voice.text(
						yes ? "conversation.admission.card-admitted" : "conversation.admission.card-declined",
						"officer", card(officer, commune), "by", incoming.sender().name());
				cards.forEach((card) -> close(card, done));
				yield this.voice.label("conversation.admission.noted");
			}
			case ALREADY_DECIDED -> this.voice.label("conversation.admission.already");
			case NOT_ALLOWED -> this.voice.label("conversation.admission.not-allowed");
		};
	}

	/** Whoever was asked before is not asked again. */
	private void askAgain(Predicate<Officer> which) {
		this.officers.waiting()
			.stream()
			.filter(which)
			.forEach((officer) -> this.admissions.deciders(officer)
				.forEach((decider) -> ask(officer, officer.askedCommune(), decider)));
	}

	private void ask(Officer officer, String commune, Address decider) {
		this.voice.post(
				Outgoing.to(decider, this.voice.text("conversation.admission.card", "officer", card(officer, commune)))
					.with(Keyboard.Buttons.row(
							this.voice.button("conversation.admission.admit", "a-yes", officer.id()).primary(),
							this.voice.button("conversation.admission.decline", "a-no", officer.id()).danger()))
					.keyed(key(officer, decider))
					.about(Subject.of("officer", officer.id()), "admission"));
	}

	private void close(String card, RichText text) {
		if (this.outbox.find(card).isPresent()) {
			this.voice.revise(card, text, Keyboard.NONE);
		}
	}

	private RichText card(Officer officer, String commune) {
		return this.voice.text("conversation.admission.officer", "name", officer.fullName(), "position",
				officer.position(), "commune", this.words.communeInside(commune));
	}

	private static String key(Officer officer, Address decider) {
		return "admission:" + officer.id() + ":" + officer.changedAt().toEpochMilli() + ":" + decider;
	}

	private void tell(Officer officer, String key, Object... namesAndValues) {
		officer.address().ifPresent((address) -> this.voice.say(address, key, namesAndValues));
	}

	private Officer officer(long id) {
		return this.officers.byId(id).orElseThrow();
	}

}
