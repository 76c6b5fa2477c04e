package vn.thongsuot.conversation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

import vn.thongsuot.dialogue.CommandHandler;
import vn.thongsuot.dialogue.CommandHandler.Audience;
import vn.thongsuot.directory.AppointeeReached;
import vn.thongsuot.directory.Department;
import vn.thongsuot.directory.Departments;
import vn.thongsuot.directory.Desk;
import vn.thongsuot.directory.DeskLinked;
import vn.thongsuot.directory.DeskMoved;
import vn.thongsuot.directory.DeskUnlinked;
import vn.thongsuot.directory.Desks;
import vn.thongsuot.directory.RoleChanged;
import vn.thongsuot.directory.Roles;
import vn.thongsuot.messaging.Address;
import vn.thongsuot.messaging.Channel;
import vn.thongsuot.messaging.Scope;
import vn.thongsuot.wording.Phrases;

/**
 * Shows the commands in the platforms' menus: to everybody what all need, to leads and to
 * the standing unit their own besides.
 */
@Component
class CommandMenu {

	private final List<CommandHandler> handlers;

	private final List<Channel> channels;

	private final Roles roles;

	private final Departments departments;

	private final Desks desks;

	private final Phrases phrases;

	CommandMenu(List<CommandHandler> handlers, List<Channel> channels, Roles roles, Departments departments,
			Desks desks, Phrases phrases) {
		this.handlers = handlers;
		this.channels = channels;
		this.roles = roles;
		this.departments = departments;
		this.desks = desks;
		this.phrases = phrases;
	}

	@Async
	@EventListener(ApplicationReadyEvent.class)
	void announce() {
		List<Channel.CommandHint> hints = specs(Set.of(Audience.EVERYBODY, Audience.GROUP_ADMINISTRATORS))
			.map(this::hint)
			.toList();
		this.channels.forEach((channel) -> channel.announce(hints));
		Stream.concat(leads(), this.roles.administrators().stream()).distinct().forEach(this::announce);
		this.desks.of(Department.STANDING_UNIT).forEach(this::announce);
	}

	@Async
	@TransactionalEventListener
	void follow(RoleChanged changed) {
		announce(changed.person());
	}

	/** A menu cannot be shown in a chat that nobody has opened. */
	@Async
	@TransactionalEventListener
	void follow(AppointeeReached reached) {
		announce(reached.appointment().person());
	}

	@Async
	@TransactionalEventListener
	void follow(DeskLinked linked) {
		this.desks.byId(linked.desk()).ifPresent(this::announce);
	}

	@Async
	@TransactionalEventListener
	void follow(DeskUnlinked unlinked) {
		this.desks.byId(unlinked.desk()).ifPresent(this::announce);
	}

	@Async
	@TransactionalEventListener
	void follow(DeskMoved moved) {
		this.desks.byId(moved.desk()).ifPresent(this::announce);
	}

	private void announce(Address person) {
		Set<Audience> audiences = new LinkedHashSet<>();
		if (leads().anyMatch(person::equals)) {
			audiences.add(Audience.LEADS);
		}
		if (this.roles.isAdministrator(person)) {
			audiences.add(Audience.ADMINISTRATORS);
		}
		announce(person, audiences.isEmpty() ? List.of() : own(audiences, Scope.PRIVATE));
	}

	private void announce(Desk desk) {
		boolean standingUnit = desk.isLiving() && desk.isStandingUnits();
		announce(desk.address(), standingUnit ? forStandingUnit() : List.of());
	}

	private void announce(Address chat, List<Channel.CommandHint> hints) {
		this.channels.stream()
			.filter((channel) -> channel.name().equals(chat.channel()))
			.forEach((channel) -> channel.announce(chat, hints));
	}

	private Stream<Address> leads() {
		return this.departments.all()
			.stream()
			.map(Department::code)
			.flatMap((code) -> this.roles.leadsAndStandIns(code).stream());
	}

	private List<Channel.CommandHint> forStandingUnit() {
		return own(Set.of(Audience.STANDING_UNIT), Scope.GROUP);
	}

	/** Their own first, then what everybody there sees. */
	private List<Channel.CommandHint> own(Set<Audience> audiences, Scope scope) {
		return Stream.concat(specs(audiences), specs(Set.of(Audience.EVERYBODY, Audience.GROUP_ADMINISTRATORS)))
			.filter((spec) -> spec.scope() == scope)
			.map(this::hint)
			.toList();
	}

	private Stream<CommandHandler.Spec> specs(Set<Audience> audiences) {
		return this.handlers.stream()
			.flatMap((handler) -> handler.commands().stream())
			.filter((spec) -> !spec.description().isEmpty() && audiences.contains(spec.audience()));
	}

	private Channel.CommandHint hint(CommandHandler.Spec spec) {
		return new Channel.CommandHint(spec.scope(), spec.name(), this.phrases.label(spec.description()),
				spec.audience() == Audience.GROUP_ADMINISTRATORS);
	}

}
