package vn.thongsuot.desk;

import org.springframework.stereotype.Component;

import vn.thongsuot.directory.Categories;
import vn.thongsuot.directory.Category;
import vn.thongsuot.ticket.Ticket;

/** The category that a ticket has once another department answers for it. */
@Component
class RouteCategory {

	private final Categories categories;

	RouteCategory(Categories categories) {
		this.categories = categories;
	}

	/** Its own category, unless it had none and its words speak for one of theirs. */
	String of(Ticket ticket, String department) {
		if (!ticket.category().equals(Category.OTHER)) {
			return ticket.category();
		}
		return this.categories.propose(Texts.begin(ticket.question(), CardText.QUESTION))
			.stream()
			.filter((category) -> category.department().equals(department))
			.map(Category::code)
			.findFirst()
			.orElse(ticket.category());
	}

}
