package vn.thongsuot.directory;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.thongsuot.messaging.Address;
import vn.thongsuot.messaging.AddressBack;
import vn.thongsuot.messaging.AddressGone;
import vn.thongsuot.messaging.AddressMoved;

/** Desks in the database. */
@Service
@Transactional
class JpaDesks implements Desks {

	private final LinkedDesks desks;

	private final UnlinkedGroups unlinked;

	private final Roles roles;

	private final Departments departments;

	private final Categories known;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	JpaDesks(LinkedDesks desks, UnlinkedGroups unlinked, Roles roles, Departments departments, Categories known,
			ApplicationEventPublisher events, Clock clock) {
		this.desks = desks;
		this.unlinked = unlinked;
		this.roles = roles;
		this.departments = departments;
		this.known = known;
		this.events = events;
		this.clock = clock;
	}

	@Override
	public Optional<Desk> at(Address group) {
		return this.desks.at(group);
	}

	@Override
	public Optional<Desk> byId(long id) {
		return this.desks.findById(id);
	}

	@Override
	public List<Desk> of(String department) {
		return this.desks.of(department);
	}

	@Override
	public List<Desk> all() {
		return this.desks.all();
	}

	@Override
	public Desk link(Address group, String title, String department, Collection<String> categories, Address by) {
		demandAdministrator(by);
		demandKnown(department, categories);
		Optional<Desk> before = at(group);
		before.filter((desk) -> !desk.department().equals(department)).ifPresent((desk) -> unlink(desk, by));
		Desk desk = before.filter((each) -> each.department().equals(department))
			.orElseGet(() -> this.desks
				.save(new Desk(group, title, department, List.copyOf(categories), by, this.clock.instant())));
		desk.serve(title, categories);
		this.unlinked.forget(group);
		this.events.publishEvent(new DeskLinked(desk.id(), department));
		return desk;
	}

	@Override
	public void unlink(Address group, Address by) {
		demandAdministrator(by);
		at(group).ifPresent((desk) -> unlink(desk, by));
	}

	private void unlink(Desk desk, @Nullable Address by) {
		desk.unlink(by, this.clock.instant());
		this.events.publishEvent(new DeskUnlinked(desk.id(), desk.department()));
	}

	/**
	 * Where both addresses are desks, the one that was linked under the new one stays.
	 */
	@EventListener
	void on(AddressMoved moved) {
		Optional<Desk> old = at(moved.from());
		if (at(moved.to()).isPresent()) {
			old.ifPresent((desk) -> unlink(desk, null));
		}
		else {
			old.ifPresent((desk) -> move(desk, moved.to()));
		}
	}

	private void move(Desk desk, Address to) {
		desk.moveTo(to);
		this.events.publishEvent(new DeskMoved(desk.id(), desk.department()));
	}

	@EventListener
	void on(AddressGone gone) {
		at(gone.address()).filter(Desk::isLiving).ifPresent((desk) -> {
			desk.lose(gone.reason());
			this.events.publishEvent(new DeskLost(desk.id(), desk.department()));
		});
	}

	@EventListener
	void on(AddressBack back) {
		at(back.address()).filter((desk) -> !desk.isLiving()).ifPresent((desk) -> {
			desk.found();
			this.events.publishEvent(new DeskBack(desk.id(), desk.department()));
		});
	}

	private void demandKnown(String department, Collection<String> categories) {
		if (this.departments.byCode(department).filter((each) -> each.code().equals(department)).isEmpty()) {
			throw new IllegalArgumentException("No such department: " + department);
		}
		if (!this.known.all().stream().map(Category::code).toList().containsAll(categories)) {
			throw new IllegalArgumentException("No such category among " + categories);
		}
	}

	private void demandAdministrator(Address person) {
		if (!this.roles.isAdministrator(person)) {
			throw new NotAllowedException(person);
		}
	}

}
