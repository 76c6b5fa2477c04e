package vn.thongsuot.weekly;

import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.thongsuot.directory.Actor;
import vn.thongsuot.directory.Desk;
import vn.thongsuot.directory.Desks;
import vn.thongsuot.directory.Roles;
import vn.thongsuot.messaging.Incoming;

/** Decides, each time afresh, who may do what to a report. */
@Component
class ReportRights {

	private final Desks desks;

	private final Roles roles;

	private final Units units;

	ReportRights(Desks desks, Roles roles, Units units) {
		this.desks = desks;
		this.roles = roles;
		this.units = units;
	}

	/**
	 * Key of what whoever may not even act for the group is told; nothing if they may.
	 */
	Optional<String> refusal(Incoming incoming) {
		Optional<Desk> desk = this.desks.at(incoming.chat());
		if (desk.isEmpty()) {
			return Optional.of("weekly.note.no-desk");
		}
		return this.roles.mayActFor(desk.get().department(), Actor.of(incoming)) ? Optional.empty()
				: Optional.of("weekly.note.not-staff");
	}

	/** Key of what is told if a report cannot be looked at from there. */
	Optional<String> refusal(Incoming incoming, WeeklyReport report) {
		return refusal(incoming).or(() -> (isKeeper(incoming, report) || isCoordinator(incoming)) ? Optional.empty()
				: Optional.of("weekly.note.not-yours"));
	}

	/** Whether that is the group of whoever answers for the report. */
	boolean isKeeper(Incoming incoming, WeeklyReport report) {
		return isDeskOf(incoming, this.units.keeper(report.unit()));
	}

	/** Whether that is the group of whoever sums up. */
	boolean isCoordinator(Incoming incoming) {
		return isDeskOf(incoming, this.units.coordinator());
	}

	private boolean isDeskOf(Incoming incoming, String department) {
		return this.desks.at(incoming.chat()).filter((desk) -> desk.department().equals(department)).isPresent();
	}

	/** Whether that is a lead, or a stand-in, of whoever answers for the report. */
	boolean isLead(Incoming incoming, WeeklyReport report) {
		return this.roles.isLeadOrStandIn(incoming.sender().person(), this.units.keeper(report.unit()));
	}

	/**
	 * Whether somebody there may write into it now: its department before the deadline,
	 * the coordinator once it has named a letter.
	 */
	boolean mayWrite(Incoming incoming, WeeklyReport report) {
		boolean own = isKeeper(incoming, report) && report.state() == WeeklyReport.State.DRAFT;
		return own || mayEnter(incoming, report) && report.letter().isPresent();
	}

	/** Whether somebody there may enter it on behalf of its department. */
	boolean mayEnter(Incoming incoming, WeeklyReport report) {
		return isCoordinator(incoming) && !report.isSummary()
				&& (report.state() == WeeklyReport.State.DRAFT || report.state() == WeeklyReport.State.UNCONFIRMED);
	}

}
