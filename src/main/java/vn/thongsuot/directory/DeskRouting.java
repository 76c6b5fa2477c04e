package vn.thongsuot.directory;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Service;

/** Routes by the desks that live now. */
@Service
class DeskRouting implements Routing {

	private final Desks desks;

	private final Departments departments;

	private final Categories categories;

	DeskRouting(Desks desks, Departments departments, Categories categories) {
		this.desks = desks;
		this.departments = departments;
		this.categories = categories;
	}

	@Override
	public Route route(String category) {
		return routeTo(category(category).department(), category);
	}

	@Override
	public Route routeTo(String department, String category) {
		Department wanted = this.departments.byCode(department)
			.orElseThrow(() -> new IllegalArgumentException("No such department: " + department));
		Optional<Desk> own = livingDesk(department, category);
		if (own.isPresent()) {
			return new Route.Direct(department, own.get());
		}
		return (wanted.parent() != null) ? routeTo(wanted.parent(), category) : standIn(department, category);
	}

	private Route standIn(String department, String category) {
		Route.Reason reason = reason(department);
		Optional<Desk> desk = department.equals(Department.STANDING_UNIT) ? Optional.empty()
				: livingDesk(Department.STANDING_UNIT, category);
		return desk.<Route>map((to) -> new Route.StandIn(department, to, reason))
			.orElseGet(() -> new Route.Nowhere(department, reason));
	}

	private Route.Reason reason(String department) {
		List<Desk> all = this.desks.of(department);
		if (all.isEmpty()) {
			return Route.Reason.NO_DESK;
		}
		return all.stream().anyMatch(Desk::isLiving) ? Route.Reason.NOT_SERVED : Route.Reason.DESK_LOST;
	}

	/** What desks serve parts only the department's own categories; else any will do. */
	private Optional<Desk> livingDesk(String department, String category) {
		boolean own = answersFor(department, category(category).department());
		return this.desks.living(department)
			.stream()
			.filter((desk) -> !own || desk.serves(category))
			.min(Comparator.comparing((desk) -> rank(desk, category)));
	}

	private static int rank(Desk desk, String category) {
		return desk.categories().isEmpty() ? 1 : desk.serves(category) ? 0 : 2;
	}

	private boolean answersFor(String department, String answering) {
		return answering.equals(department)
				|| this.departments.byCode(answering).map((each) -> department.equals(each.parent())).orElse(false);
	}

	private Category category(String code) {
		return this.categories.byCode(code)
			.orElseThrow(() -> new IllegalArgumentException("No such category: " + code));
	}

}
