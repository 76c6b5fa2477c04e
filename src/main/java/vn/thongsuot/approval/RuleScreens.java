package vn.thongsuot.approval;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.springframework.stereotype.Component;

import vn.thongsuot.directory.Categories;
import vn.thongsuot.directory.Category;
import vn.thongsuot.directory.Department;
import vn.thongsuot.directory.Departments;
import vn.thongsuot.directory.Roles;
import vn.thongsuot.directory.Roles.Role;
import vn.thongsuot.messaging.Button;
import vn.thongsuot.messaging.Keyboard;
import vn.thongsuot.messaging.RichText;
import vn.thongsuot.ticket.ApprovalRules;
import vn.thongsuot.ticket.ReplyApproving;
import vn.thongsuot.wording.Phrases;
import vn.thongsuot.wording.TicketWords;

/** The pages on which it is said which answers of a department need approval. */
@Component
class RuleScreens {

	/** As many as fit under a message. */
	private static final int MOST = 40;

	private final ApprovalRules rules;

	private final ReplyApproving approving;

	private final Departments departments;

	private final Categories categories;

	private final Roles roles;

	private final Phrases phrases;

	private final TicketWords words;

	RuleScreens(ApprovalRules rules, ReplyApproving approving, Departments departments, Categories categories,
			Roles roles, Phrases phrases, TicketWords words) {
		this.rules = rules;
		this.approving = approving;
		this.departments = departments;
		this.categories = categories;
		this.roles = roles;
		this.phrases = phrases;
		this.words = words;
	}

	/** Asks; what holds now stands above. */
	RichText question(String department) {
		return this.phrases.say("approval.rule.ask", "department", this.words.department(department), "now",
				now(department));
	}

	Keyboard answers(String department) {
		List<Button> buttons = new ArrayList<>(
				List.of(button("rule-off", Verbs.RULE_OFF), button("rule-all", Verbs.RULE_ALL)));
		if (own(department).size() > 1) {
			buttons.add(button("rule-some", Verbs.RULE_SOME, Long.toHexString(bits(department))));
		}
		return Keyboard.Buttons.column(buttons.toArray(Button[]::new));
	}

	RichText whichCategories(String department) {
		return this.phrases.say("approval.rule.choose", "department", this.words.department(department));
	}

	/** A press turns one on or off. */
	Keyboard categories(String department, long bits) {
		List<Category> own = own(department);
		List<List<Button>> rows = new ArrayList<>();
		IntStream.range(0, own.size()).forEach((i) -> rows.add(List.of(toggle(own.get(i), bits, i))));
		if (!chosen(department, bits).isEmpty()) {
			rows.add(List.of(button("rule-set", Verbs.RULE_SET, Long.toHexString(bits)).primary()));
		}
		rows.add(List.of(button("back", Verbs.RULE)));
		return new Keyboard.Buttons(rows);
	}

	/** What holds from now on, and what that means for what waits. */
	RichText set(String department) {
		List<RichText> lines = new ArrayList<>();
		lines.add(this.phrases.say("approval.rule.set", "department", this.words.department(department), "now",
				now(department)));
		int waiting = this.approving.waiting(department).size();
		boolean off = this.rules.categories(department).isEmpty();
		if (off && waiting > 0) {
			lines.add(this.phrases.say("approval.rule.still-waiting", "count", waiting));
		}
		if (!off && this.roles.holders(Role.LEAD, department).isEmpty()) {
			lines.add(this.phrases.say("approval.rule.no-lead"));
		}
		lines.add(this.phrases.say("approval.rule.change"));
		return RichText.lines(lines);
	}

	private String now(String department) {
		List<String> wanted = this.rules.categories(department);
		if (wanted.isEmpty()) {
			return this.phrases.label("approval.rule.none");
		}
		return wanted.contains(ApprovalRules.ALL) ? this.phrases.label("approval.rule.all")
				: this.phrases.label("approval.rule.some", "categories",
						wanted.stream().map(this.words::category).collect(Collectors.joining("; ")));
	}

	/** Codes of those whose bits are set. */
	List<String> chosen(String department, long bits) {
		List<Category> own = own(department);
		return IntStream.range(0, own.size())
			.filter((i) -> (bits & (1L << i)) != 0)
			.mapToObj((i) -> own.get(i).code())
			.toList();
	}

	private long bits(String department) {
		List<Category> own = own(department);
		List<String> wanted = this.rules.categories(department);
		return IntStream.range(0, own.size())
			.filter((i) -> wanted.contains(own.get(i).code()))
			.mapToLong((i) -> 1L << i)
			.sum();
	}

	/** The categories of a department and its sub-units. */
	private List<Category> own(String department) {
		return this.categories.all().stream().filter((category) -> isOf(category, department)).limit(MOST).toList();
	}

	private boolean isOf(Category category, String department) {
		return category.department().equals(department) || this.departments.byCode(category.department())
			.map(Department::parent)
			.filter(department::equals)
			.isPresent();
	}

	private Button toggle(Category category, long bits, int index) {
		boolean on = (bits & (1L << index)) != 0;
		return Button.of(this.phrases.label(on ? "approval.button.category-on" : "approval.button.category-off",
				"category", category.name()), Verbs.RULE_SOME, Long.toHexString(bits ^ (1L << index)));
	}

	private Button button(String label, String verb, Object... arguments) {
		return Button.of(this.phrases.label("approval.button." + label), verb, arguments);
	}

}
