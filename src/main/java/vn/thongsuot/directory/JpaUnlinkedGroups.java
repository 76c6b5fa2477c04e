package vn.thongsuot.directory;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.thongsuot.messaging.Address;
import vn.thongsuot.messaging.AddressGone;
import vn.thongsuot.messaging.AddressMoved;

/** Groups in the database that are no desk. */
@Service
@Transactional
class JpaUnlinkedGroups implements UnlinkedGroups {

	private final UnlinkedGroupRows groups;

	private final LinkedDesks desks;

	private final Clock clock;

	JpaUnlinkedGroups(UnlinkedGroupRows groups, LinkedDesks desks, Clock clock) {
		this.groups = groups;
		this.desks = desks;
		this.clock = clock;
	}

	@Override
	public void seen(Address group) {
		if (this.desks.at(group).isEmpty() && this.groups.findById(group.toString()).isEmpty()) {
			this.groups.save(new UnlinkedGroup(group, this.clock.instant()));
		}
	}

	@Override
	public List<Address> seenBefore(Instant instant) {
		return this.groups.seenBefore(instant).stream().map(UnlinkedGroup::address).toList();
	}

	@Override
	public boolean sayFarewell(Address group) {
		return this.groups.sayFarewell(group.toString(), this.clock.instant()) > 0;
	}

	@Override
	public void forget(Address group) {
		this.groups.deleteById(group.toString());
	}

	@EventListener
	void on(AddressGone gone) {
		forget(gone.address());
	}

	@EventListener
	void on(AddressMoved moved) {
		this.groups.findById(moved.from().toString()).ifPresent((old) -> {
			this.groups.save(new UnlinkedGroup(moved.to(), old.seenAt()));
			forget(moved.from());
		});
	}

}
