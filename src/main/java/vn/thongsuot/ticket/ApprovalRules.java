package vn.thongsuot.ticket;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.thongsuot.directory.DepartmentMerged;
import vn.thongsuot.messaging.Address;

/**
 * Which departments want a lead to approve their answers before these leave, and in which
 * categories; none unless somebody has said so. Who said so and when is kept.
 */
@Component
@Transactional
public class ApprovalRules {

	/** Stands for all categories. */
	public static final String ALL = "";

	private final ApprovalRuleRows rows;

	private final Clock clock;

	ApprovalRules(ApprovalRuleRows rows, Clock clock) {
		this.rows = rows;
		this.clock = clock;
	}

	/** Codes of the categories, {@link #ALL} for all of them; none if it is off. */
	@Transactional(readOnly = true)
	public List<String> categories(String department) {
		return this.rows.findByDepartmentAndEndedAtIsNullOrderById(department)
			.stream()
			.map(ApprovalRule::category)
			.toList();
	}

	/** Whether that department wants its answers in that category approved. */
	@Transactional(readOnly = true)
	public boolean demand(String department, String category) {
		return this.rows.findByDepartmentAndEndedAtIsNullOrderById(department)
			.stream()
			.anyMatch((rule) -> rule.covers(category));
	}

	/**
	 * Says in which categories it is wanted; the caller has checked that whoever says so
	 * may. What waits already goes on waiting.
	 * @param categories codes, or {@link #ALL}; none turns it off
	 */
	public void set(String department, Collection<String> categories, Address by) {
		Instant now = this.clock.instant();
		List<ApprovalRule> before = this.rows.findByDepartmentAndEndedAtIsNullOrderById(department);
		before.stream().filter((rule) -> !categories.contains(rule.category())).forEach((rule) -> rule.end(by, now));
		List<String> known = before.stream().map(ApprovalRule::category).toList();
		categories.stream()
			.distinct()
			.filter((category) -> !known.contains(category))
			.forEach((category) -> this.rows.save(new ApprovalRule(department, category, by, now)));
	}

	/**
	 * What a department wanted approved goes on being approved after it has become part
	 * of another one; what the other one wants holds for all that it answers.
	 */
	@EventListener
	void follow(DepartmentMerged merged) {
		List<String> came = categories(merged.from());
		List<String> there = categories(merged.into());
		if (!came.isEmpty() && !there.contains(ALL)) {
			Set<String> both = new LinkedHashSet<>(there);
			both.addAll(came.contains(ALL) ? merged.categories() : came);
			set(merged.into(), both, merged.by());
		}
		set(merged.from(), List.of(), merged.by());
	}

}
