package vn.thongsuot.reminder;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import vn.thongsuot.directory.Categories;
import vn.thongsuot.directory.Category;
import vn.thongsuot.directory.Commune;
import vn.thongsuot.directory.CommuneMatch;
import vn.thongsuot.directory.CommuneType;
import vn.thongsuot.directory.Communes;
import vn.thongsuot.directory.Department;
import vn.thongsuot.directory.Departments;
import vn.thongsuot.directory.Desk;
import vn.thongsuot.directory.Desks;
import vn.thongsuot.directory.LinkedDesk;
import vn.thongsuot.directory.Route;
import vn.thongsuot.directory.Routing;
import vn.thongsuot.messaging.Address;
import vn.thongsuot.testing.FakeChannel;

/**
 * Three departments and the standing unit; category {@code c1} leads to the department
 * {@code D1} and so on. A department whose group was taken away is stood in for.
 */
class FakeProvince implements Routing {

	private final Map<String, Desk> desks = new TreeMap<>();

	private final List<String> linked;

	FakeProvince() {
		this(List.of("D1", "D2", "D3", Department.STANDING_UNIT));
	}

	FakeProvince(List<String> linked) {
		this.linked = linked;
		restore();
	}

	void restore() {
		this.linked.forEach(this::link);
	}

	String departmentOf(String category) {
		return "D" + category.substring(1);
	}

	void link(String department) {
		this.desks.put(department, LinkedDesk.of(department, group(department)));
	}

	void lose(String department) {
		this.desks.remove(department);
	}

	static Address group(String department) {
		return FakeChannel.chat("group" + department);
	}

	@Override
	public Route route(String category) {
		return routeTo(departmentOf(category), category);
	}

	@Override
	public Route routeTo(String department, String category) {
		Desk desk = this.desks.get(department);
		Desk standing = this.desks.get(Department.STANDING_UNIT);
		if (desk != null) {
			return new Route.Direct(department, desk);
		}
		return (standing != null) ? new Route.StandIn(department, standing, Route.Reason.DESK_LOST)
				: new Route.Nowhere(department, Route.Reason.DESK_LOST);
	}

	Desks desks() {
		return new FakeDesks();
	}

	static Departments departments() {
		return departments(List.of(department("D1", "Sở Một"), department("D2", "Sở Hai"), department("D3", "Sở Ba"),
				department(Department.STANDING_UNIT, "Bộ phận Thường trực")));
	}

	static Departments departments(List<Department> all) {
		return new Departments() {

			@Override
			public List<Department> all() {
				return all;
			}

			@Override
			public Optional<Department> byCode(String code) {
				return all.stream().filter((department) -> department.code().equals(code)).findFirst();
			}

		};
	}

	static Department department(String code, String name) {
		return new Department(code, name, name, Department.Kind.DEPARTMENT, null);
	}

	static Communes communes() {
		List<Commune> all = List.of(new Commune("1", "Hạc Thành", CommuneType.values()[0], "Phường Hạc Thành"));
		return new Communes() {

			@Override
			public List<Commune> all() {
				return all;
			}

			@Override
			public Optional<Commune> byCode(String code) {
				return all.stream().filter((commune) -> commune.code().equals(code)).findFirst();
			}

			@Override
			public CommuneMatch find(String typed) {
				throw new UnsupportedOperationException();
			}

		};
	}

	static Categories categories() {
		return new Categories() {

			@Override
			public List<Category> all() {
				return List.of();
			}

			@Override
			public Optional<Category> byCode(String code) {
				return Optional.empty();
			}

			@Override
			public List<Category> propose(String text) {
				return List.of();
			}

		};
	}

	private final class FakeDesks implements Desks {

		@Override
		public Optional<Desk> at(Address group) {
			return all().stream().filter((desk) -> desk.address().equals(group)).findFirst();
		}

		@Override
		public Optional<Desk> byId(long id) {
			return Optional.empty();
		}

		@Override
		public List<Desk> of(String department) {
			@Nullable Desk desk = FakeProvince.this.desks.get(department);
			return (desk != null) ? List.of(desk) : List.of();
		}

		@Override
		public List<Desk> all() {
			return List.copyOf(FakeProvince.this.desks.values());
		}

		@Override
		public Desk link(Address group, String title, String department, Collection<String> categories, Address by) {
			throw new UnsupportedOperationException();
		}

		@Override
		public void unlink(Address group, Address by) {
			throw new UnsupportedOperationException();
		}

	}

}
