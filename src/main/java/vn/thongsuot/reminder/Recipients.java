package vn.thongsuot.reminder;

import java.util.List;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

import vn.thongsuot.directory.Route;
import vn.thongsuot.directory.Routing;
import vn.thongsuot.messaging.Address;

/**
 * Finds who hears of a matter, as things stand when it is told: the department's group;
 * where it cannot be reached, its leads and the standing unit.
 */
@Component
class Recipients {

	private static final Logger log = LoggerFactory.getLogger(Recipients.class);

	private final Routing routing;

	private final Leads leads;

	Recipients(Routing routing, Leads leads) {
		this.routing = routing;
		this.leads = leads;
	}

	Recipient of(Matter matter) {
		if (!matter.diverted() && route(matter) instanceof Route.Direct direct) {
			return Recipient.group(direct.to().department(), direct.to().address());
		}
		return new Recipient(matter.department(), instead(matter.department()), true);
	}

	/** Whether the department's own group can be reached. */
	boolean isReachable(ReminderPlan plan) {
		return route(new Matter(plan.matter(), plan.department(), plan.category(), false)) instanceof Route.Direct;
	}

	private List<Address> instead(String department) {
		return Stream.concat(this.leads.of(department).stream(), this.leads.standingUnit().stream()).toList();
	}

	private Route route(Matter matter) {
		try {
			return this.routing.routeTo(matter.department(), matter.category());
		}
		catch (IllegalArgumentException ex) {
			log.warn("Department {} or category {} is no longer in the directory; the standing unit is reminded",
					matter.department(), matter.category());
			return new Route.Nowhere(matter.department(), Route.Reason.NO_DESK);
		}
	}

}
