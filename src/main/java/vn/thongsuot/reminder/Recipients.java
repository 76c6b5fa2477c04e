package vn.thongsuot.reminder;

import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

import vn.thongsuot.directory.Department;
import vn.thongsuot.directory.Desk;
import vn.thongsuot.directory.Desks;
import vn.thongsuot.directory.Routing;

/**
 * Finds the desk that hears of a ticket, as things stand when it is told: the standing
 * unit stands in for a department that cannot be reached.
 */
@Component
class Recipients {

	private static final Logger log = LoggerFactory.getLogger(Recipients.class);

	private final Routing routing;

	private final Desks desks;

	Recipients(Routing routing, Desks desks) {
		this.routing = routing;
		this.desks = desks;
	}

	/** The desk; nothing if nobody can be told. */
	Optional<Desk> of(Matter matter) {
		String department = matter.diverted() ? Department.STANDING_UNIT : matter.department();
		try {
			return this.routing.routeTo(department, matter.category()).desk();
		}
		catch (IllegalArgumentException ex) {
			log.warn("Department {} or category {} is no longer in the directory; the standing unit is reminded",
					department, matter.category());
			return this.desks.of(Department.STANDING_UNIT).stream().filter(Desk::isLiving).findFirst();
		}
	}

}
