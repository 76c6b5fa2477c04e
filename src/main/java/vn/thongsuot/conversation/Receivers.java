package vn.thongsuot.conversation;

import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.thongsuot.directory.Categories;
import vn.thongsuot.directory.Routing;

/** Who really gets the tickets of a category, as they would be filed now. */
@Component
class Receivers {

	private final Categories categories;

	private final Routing routing;

	Receivers(Categories categories, Routing routing) {
		this.categories = categories;
		this.routing = routing;
	}

	/** Code of the department; a sub-unit without a group is reached in its parent's. */
	Optional<String> of(String category) {
		return this.categories.byCode(category).map((known) -> this.routing.route(known.code()).department());
	}

}
