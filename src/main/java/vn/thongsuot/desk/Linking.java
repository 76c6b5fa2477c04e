package vn.thongsuot.desk;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.springframework.stereotype.Component;

import vn.thongsuot.directory.Categories;
import vn.thongsuot.directory.Category;
import vn.thongsuot.directory.Department;
import vn.thongsuot.directory.Departments;
import vn.thongsuot.directory.Desk;
import vn.thongsuot.directory.Desks;
import vn.thongsuot.messaging.Address;
import vn.thongsuot.messaging.Incoming;
import vn.thongsuot.messaging.RichText;
import vn.thongsuot.wording.Phrases;
import vn.thongsuot.wording.TicketWords;

/** Makes groups desks; the callers have checked that an administrator wants it. */
@Component
class Linking {

	private final Desks desks;

	private final Departments departments;

	private final Categories categories;

	private final LinkReport report;

	private final Muted muted;

	private final Phrases phrases;

	private final TicketWords words;

	Linking(Desks desks, Departments departments, Categories categories, LinkReport report, Muted muted,
			Phrases phrases, TicketWords words) {
		this.desks = desks;
		this.departments = departments;
		this.categories = categories;
		this.report = report;
		this.muted = muted;
		this.phrases = phrases;
		this.words = words;
	}

	/**
	 * The categories of a department and its sub-units, in their usual order; nothing if
	 * there is no such department.
	 */
	Optional<List<Category>> categories(String department) {
		return this.departments.byCode(department)
			.map((known) -> this.categories.all().stream().filter((category) -> isOf(category, known)).toList());
	}

	/** Those of a department's categories whose bits are set. */
	List<Category> chosen(String department, long bits) {
		List<Category> own = categories(department).orElse(List.of());
		return IntStream.range(0, Math.min(own.size(), Long.SIZE))
			.filter((i) -> (bits & (1L << i)) != 0)
			.mapToObj(own::get)
			.toList();
	}

	/**
	 * Links the group in which that was written.
	 * @return what to say there: that it is done, and what is still missing; where we may
	 * not write, that is told in private
	 */
	RichText link(Incoming incoming, String department, List<Category> categories) {
		Address person = incoming.sender().person();
		if (person == null) {
			throw new IllegalArgumentException("Only a person links a group");
		}
		Desk desk = this.desks.link(incoming.chat(), incoming.chatTitle(), department,
				categories.stream().map(Category::code).toList(), person);
		if (!this.muted.isMuted(incoming.chat())) {
			return this.report.of(desk);
		}
		this.muted.tell(incoming, RichText.plain("\n\n").then(this.report.of(desk)));
		return this.phrases.say("desk.link.done", "department", this.words.departmentInFull(desk.department()),
				"categories", this.report.categories(desk));
	}

	private boolean isOf(Category category, Department department) {
		return category.department().equals(department.code()) || this.departments.byCode(category.department())
			.map(Department::parent)
			.filter(department.code()::equals)
			.isPresent();
	}

}
