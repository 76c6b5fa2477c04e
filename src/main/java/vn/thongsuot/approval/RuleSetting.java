package vn.thongsuot.approval;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import vn.thongsuot.dialogue.CommandHandler;
import vn.thongsuot.dialogue.PressHandler;
import vn.thongsuot.dialogue.Presses;
import vn.thongsuot.dialogue.StalePressException;
import vn.thongsuot.directory.Desk;
import vn.thongsuot.directory.DeskLinked;
import vn.thongsuot.directory.Desks;
import vn.thongsuot.messaging.Address;
import vn.thongsuot.messaging.Content;
import vn.thongsuot.messaging.Incoming;
import vn.thongsuot.messaging.Keyboard;
import vn.thongsuot.messaging.Outbox;
import vn.thongsuot.messaging.Outgoing;
import vn.thongsuot.messaging.Posted;
import vn.thongsuot.messaging.RichText;
import vn.thongsuot.messaging.Scope;
import vn.thongsuot.ticket.ApprovalRules;
import vn.thongsuot.wording.Phrases;

/**
 * Asks, when a group is linked or somebody wants to know, which answers of its department
 * need approval; administrators and the department's leads say so.
 */
@Component
class RuleSetting implements CommandHandler, PressHandler {

	private final ApprovalRules rules;

	private final RuleScreens screens;

	private final ApprovalRights rights;

	private final Desks desks;

	private final Outbox outbox;

	private final Phrases phrases;

	private final Clock clock;

	RuleSetting(ApprovalRules rules, RuleScreens screens, ApprovalRights rights, Desks desks, Outbox outbox,
			Phrases phrases, Clock clock) {
		this.rules = rules;
		this.screens = screens;
		this.rights = rights;
		this.desks = desks;
		this.outbox = outbox;
		this.phrases = phrases;
		this.clock = clock;
	}

	@EventListener
	void ask(DeskLinked linked) {
		this.desks.byId(linked.desk())
			.ifPresent((desk) -> this.outbox.post(Outgoing.to(desk.address(), this.screens.question(desk.department()))
				.with(this.screens.answers(desk.department()))
				.keyed("approval-rule:" + desk.id() + ":" + this.clock.millis())
				.silently()));
	}

	@Override
	public List<Spec> commands() {
		return List.of(new Spec(Scope.GROUP, "canduyet", "approval.command.canduyet"));
	}

	@Override
	public void command(Incoming incoming, Content.Command command) {
		Optional<Desk> desk = this.desks.at(incoming.chat());
		this.outbox.post(desk.map(Desk::department)
			.map((department) -> Answers.to(incoming, this.screens.question(department))
				.with(this.screens.answers(department)))
			.orElseGet(() -> Answers.to(incoming, this.phrases.say("approval.list.not-here")))
			.keyed("approval-rule:" + incoming.chat() + ":" + incoming.ref().id()));
	}

	@Override
	public Set<String> verbs() {
		return Set.of(Verbs.RULE, Verbs.RULE_OFF, Verbs.RULE_ALL, Verbs.RULE_SOME, Verbs.RULE_SET);
	}

	@Override
	public @Nullable String press(Incoming incoming, Content.Press press) {
		Address person = incoming.sender().person();
		String department = this.desks.at(incoming.chat())
			.map(Desk::department)
			.orElseThrow(() -> new StalePressException("No desk"));
		if (person == null || !this.rights.mayRule(person, department)) {
			return this.phrases.label("approval.note.may-not-rule");
		}
		return switch (press.verb()) {
			case Verbs.RULE -> show(incoming, this.screens.question(department), this.screens.answers(department));
			case Verbs.RULE_SOME -> show(incoming, this.screens.whichCategories(department),
					this.screens.categories(department, bits(press)));
			case Verbs.RULE_OFF -> set(incoming, department, List.of(), person);
			case Verbs.RULE_ALL -> set(incoming, department, List.of(ApprovalRules.ALL), person);
			default -> set(incoming, department, this.screens.chosen(department, bits(press)), person);
		};
	}

	private String set(Incoming incoming, String department, List<String> categories, Address by) {
		this.rules.set(department, categories, by);
		show(incoming, this.screens.set(department), Keyboard.NONE);
		return this.phrases.label("approval.note.rule-set");
	}

	private @Nullable String show(Incoming incoming, RichText text, Keyboard keyboard) {
		this.outbox.find(incoming.ref()).map(Posted::key).ifPresent((key) -> this.outbox.revise(key, text, keyboard));
		return null;
	}

	private static long bits(Content.Press press) {
		try {
			return Long.parseUnsignedLong(Presses.text(press, 0), 16);
		}
		catch (NumberFormatException ex) {
			throw new StalePressException("No such categories");
		}
	}

}
