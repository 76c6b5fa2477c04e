package vn.thongsuot.directory;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.thongsuot.messaging.Address;

/** Changes over the directory's files, kept in the database. */
@Service
@Transactional(noRollbackFor = NotAllowedException.class)
class StoredRestructuring implements Restructuring {

	private static final int LONGEST_NAME = 150;

	private static final int LONGEST_SHORT_NAME = 40;

	private final LivingDirectory directory;

	private final DirectoryChanges changes;

	private final Merging merging;

	private final Roles roles;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	StoredRestructuring(LivingDirectory directory, DirectoryChanges changes, Merging merging, Roles roles,
			ApplicationEventPublisher events, Clock clock) {
		this.directory = directory;
		this.changes = changes;
		this.merging = merging;
		this.roles = roles;
		this.events = events;
		this.clock = clock;
	}

	@Override
	public Optional<Refusal> assign(String code, String department, Address by) {
		demandAdministrator(by);
		Category category = this.directory.categories().byCode(code).orElse(null);
		Department to = this.directory.now().department(department).orElse(null);
		if (category == null || to == null) {
			return Optional.of(Refusal.UNKNOWN);
		}
		if (category.code().equals(Category.OTHER)) {
			return Optional.of(Refusal.OTHER);
		}
		if (category.department().equals(to.code())) {
			return Optional.of(Refusal.ALREADY);
		}
		make(DirectoryChange.assign(category, to, by, this.clock.instant()));
		this.events.publishEvent(new CategoryAssigned(code, category.department(), to.code(), by));
		return Optional.empty();
	}

	@Override
	public Optional<Refusal> rename(String code, String fullName, String shortName, Address by) {
		demandAdministrator(by);
		Department department = this.directory.now().department(code).orElse(null);
		if (department == null) {
			return Optional.of(Refusal.UNKNOWN);
		}
		if (!isName(fullName, LONGEST_NAME) || !isName(shortName, LONGEST_SHORT_NAME)) {
			return Optional.of(Refusal.NAME_ODD);
		}
		if (department.fullName().equals(fullName) && department.shortName().equals(shortName)) {
			return Optional.of(Refusal.ALREADY);
		}
		if (isTaken(department, fullName) || isTaken(department, shortName)) {
			return Optional.of(Refusal.NAME_TAKEN);
		}
		make(DirectoryChange.rename(department, fullName, shortName, by, this.clock.instant()));
		this.events.publishEvent(new DepartmentRenamed(department.code(), department.shortName(), by));
		return Optional.empty();
	}

	/** A name of one word would be found in every sentence. */
	private static boolean isName(String name, int longest) {
		return name.length() <= longest && name.strip().equals(name) && name.contains(" ") && !name.contains("\n");
	}

	private boolean isTaken(Department department, String name) {
		return this.directory.now()
			.departments()
			.stream()
			.filter((other) -> !other.code().equals(department.code()))
			.anyMatch((other) -> other.fullName().equalsIgnoreCase(name) || other.shortName().equalsIgnoreCase(name));
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<Refusal> mayMerge(String from, String into) {
		DirectoryNow now = this.directory.now();
		if (now.departments().stream().noneMatch((each) -> each.code().equals(from))
				|| now.department(into).isEmpty()) {
			return Optional.of(Refusal.UNKNOWN);
		}
		if (from.equals(now.current(into))) {
			return Optional.of(Refusal.ITSELF);
		}
		if (from.equals(Department.STANDING_UNIT) || into.equals(Department.STANDING_UNIT)) {
			return Optional.of(Refusal.STANDING_UNIT);
		}
		return isBelow(now.department(into), from) ? Optional.of(Refusal.OWN_SUB_UNIT) : Optional.empty();
	}

	private boolean isBelow(Optional<Department> unit, String above) {
		Optional<String> parent = unit.map(Department::parent);
		return parent.isPresent()
				&& (parent.get().equals(above) || isBelow(this.directory.now().department(parent.get()), above));
	}

	@Override
	public Optional<Refusal> merge(String code, String intoCode, Address by) {
		demandAdministrator(by);
		Optional<Refusal> refusal = mayMerge(code, intoCode);
		if (refusal.isPresent()) {
			return refusal;
		}
		Department from = this.directory.now().department(code).orElseThrow();
		Department into = this.directory.now().department(intoCode).orElseThrow();
		List<Category> all = this.directory.categories().all();
		List<String> answered = all.stream()
			.filter((category) -> category.department().equals(from.code()))
			.map(Category::code)
			.toList();
		this.merging.desks(from, into, all);
		this.merging.roles(from, into, by);
		make(DirectoryChange.merge(from, into, by, this.clock.instant()));
		this.events.publishEvent(new DepartmentMerged(from.code(), into.code(), from.shortName(), answered, by));
		return Optional.empty();
	}

	@Override
	@Transactional(readOnly = true)
	public List<DirectoryChange> record() {
		return this.changes.inOrder().reversed();
	}

	private void make(DirectoryChange change) {
		this.changes.save(change);
		this.directory.changed();
	}

	/** What is decided is decided on what all nodes have changed until now. */
	private void demandAdministrator(Address person) {
		if (!this.roles.isAdministrator(person)) {
			throw new NotAllowedException(person);
		}
		this.directory.look();
	}

}
