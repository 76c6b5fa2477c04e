package vn.thongsuot.desk;

import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;

import vn.thongsuot.directory.Categories;
import vn.thongsuot.directory.Category;
import vn.thongsuot.directory.Department;
import vn.thongsuot.directory.Departments;
import vn.thongsuot.directory.Desk;
import vn.thongsuot.messaging.Button;
import vn.thongsuot.messaging.Keyboard;
import vn.thongsuot.ticket.Ticket;
import vn.thongsuot.ticket.TicketState;
import vn.thongsuot.wording.Pages;
import vn.thongsuot.wording.Phrases;
import vn.thongsuot.wording.TicketWords;

/**
 * Buttons with which the standing unit gives a ticket to a department: the likely ones on
 * the card itself, all others behind one more press.
 */
@Component
class RouteButtons {

	private static final int LIKELY = 2;

	private static final int WORTH_READING = 2000;

	private final Phrases phrases;

	private final TicketWords words;

	private final Departments departments;

	private final Categories categories;

	RouteButtons(Phrases phrases, TicketWords words, Departments departments, Categories categories) {
		this.phrases = phrases;
		this.words = words;
		this.departments = departments;
		this.categories = categories;
	}

	/** Rows for a card; none but in the standing unit's group. */
	List<List<Button>> onCard(Ticket ticket, Desk desk) {
		if (!desk.isStandingUnits()) {
			return List.of();
		}
		List<List<Button>> rows = new ArrayList<>(likely(ticket).stream()
			.map((code) -> List.of(button(RoutePresses.ROUTE, ticket, code, "desk.button.route-to")))
			.toList());
		rows.add(List.of(Button.of(this.phrases.label("desk.button.route"), RoutePresses.LIST, number(ticket), 0)));
		return rows;
	}

	/**
	 * Every other department, a page at a time.
	 * @param list verb of the pages
	 * @param pick verb of a department
	 * @param back verb of the way back
	 */
	Keyboard page(Ticket ticket, int page, String list, String pick, String back) {
		List<Button> choices = this.departments.all()
			.stream()
			.map(Department::code)
			.filter((code) -> isElsewhere(ticket, code))
			.map((code) -> button(pick, ticket, code, "desk.button.department"))
			.toList();
		return Pages.of(this.phrases, choices, 2, page, (label, to) -> Button.of(label, list, number(ticket), to),
				List.of(Button.of(this.phrases.label("desk.button.back"), back, number(ticket))));
	}

	private List<String> likely(Ticket ticket) {
		return this.categories.propose(Texts.begin(ticket.question(), WORTH_READING))
			.stream()
			.map(Category::department)
			.filter((code) -> isElsewhere(ticket, code))
			.distinct()
			.limit(LIKELY)
			.toList();
	}

	/** Whoever has returned a ticket may have to answer it all the same. */
	private static boolean isElsewhere(Ticket ticket, String code) {
		boolean itsOwn = code.equals(ticket.department()) && ticket.state() != TicketState.RETURNED;
		return !itsOwn && !code.equals(Department.STANDING_UNIT);
	}

	private Button button(String verb, Ticket ticket, String department, String label) {
		return Button.of(this.phrases.label(label, "department", this.words.department(department)), verb,
				number(ticket), department);
	}

	private static long number(Ticket ticket) {
		return ticket.number().value();
	}

}
