package vn.thongsuot.desk;

import java.util.stream.Stream;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import vn.thongsuot.directory.Appointments;
import vn.thongsuot.directory.CategoryAssigned;
import vn.thongsuot.directory.DepartmentMerged;
import vn.thongsuot.directory.DepartmentRenamed;
import vn.thongsuot.directory.Desk;
import vn.thongsuot.directory.Desks;
import vn.thongsuot.directory.Roles.Role;
import vn.thongsuot.messaging.Address;
import vn.thongsuot.messaging.Outbox;
import vn.thongsuot.messaging.Outgoing;
import vn.thongsuot.messaging.RichText;
import vn.thongsuot.ticket.Tickets;
import vn.thongsuot.wording.Phrases;
import vn.thongsuot.wording.TicketWords;

/**
 * Tells groups and leads what administrators have changed about their departments, and
 * moves the cards that are in the wrong group afterwards.
 */
@Component
class DirectoryNews {

	private final Desks desks;

	private final Appointments appointments;

	private final Tickets tickets;

	private final Housing housing;

	private final Outbox outbox;

	private final Phrases phrases;

	private final TicketWords words;

	DirectoryNews(Desks desks, Appointments appointments, Tickets tickets, Housing housing, Outbox outbox,
			Phrases phrases, TicketWords words) {
		this.desks = desks;
		this.appointments = appointments;
		this.tickets = tickets;
		this.housing = housing;
		this.outbox = outbox;
		this.phrases = phrases;
		this.words = words;
	}

	@EventListener
	void follow(CategoryAssigned assigned) {
		String category = this.words.category(assigned.category());
		tell(assigned.from(), this.phrases.say("desk.admin.news.category-gone", "category", category, "department",
				this.words.department(assigned.to())));
		tell(assigned.to(), this.phrases.say("desk.admin.news.category-here", "category", category, "department",
				this.words.department(assigned.from())));
	}

	@EventListener
	void follow(DepartmentRenamed renamed) {
		tell(renamed.department(), this.phrases.say("desk.admin.news.renamed", "was", renamed.was(), "department",
				this.words.departmentInFull(renamed.department())));
	}

	@EventListener
	void follow(DepartmentMerged merged) {
		tell(merged.into(), this.phrases.say("desk.admin.news.merged", "was", merged.was(), "department",
				this.words.departmentInFull(merged.into())));
		this.tickets.findByDepartmentAndStateInOrderById(merged.into(), OpenStates.ALL).forEach(this.housing::settle);
	}

	/** The groups of a department, its leads and stand-ins in private. */
	private void tell(String department, RichText news) {
		Stream<Address> groups = this.desks.living(department).stream().map(Desk::address);
		Stream<Address> leads = this.appointments.of(department)
			.stream()
			.filter((each) -> each.role() != Role.STAFF && each.reached())
			.map((each) -> each.person());
		Stream.concat(groups, leads).distinct().forEach((to) -> this.outbox.post(Outgoing.to(to, news)));
	}

}
