package vn.thongsuot.directory;

/**
 * Finds the desk for a ticket: a living desk of the department, one made for the category
 * before one for all; a sub-unit without a desk of its own is reached through its parent.
 */
public interface Routing {

	/**
	 * Where a ticket of that category goes.
	 * @throws IllegalArgumentException if there is no such category
	 */
	Route route(String category);

	/**
	 * Where a ticket goes that is meant for that department, whatever its category
	 * usually says.
	 * @throws IllegalArgumentException if there is no such department
	 */
	Route routeTo(String department, String category);

}
