package vn.thongsuot.ticket;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

import vn.thongsuot.calendar.ProvinceTime;
import vn.thongsuot.calendar.SameHours;
import vn.thongsuot.directory.Categories;
import vn.thongsuot.directory.Category;
import vn.thongsuot.directory.Department;
import vn.thongsuot.directory.Departments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class DeadlinesByCategoryTests {

	/** Filed on Monday at ten; the 24th, a week later, is a holiday. */
	@ParameterizedTest(name = "{0}, urgent: {1}")
	@CsvSource({ "ho_tich, false, 2026-11-19 10:00", "ho_tich, true, 2026-11-16 16:00",
			"dat_dai, false, 2026-11-23 10:00", "dat_dai, true, 2026-11-17 10:30",
			"dau_tu_cong, false, 2026-12-01 10:00", "dau_tu_cong, true, 2026-11-16 16:00" })
	void areThoseOfTheCategoryIfItHasItsOwn(String category, boolean urgent, String due) {
		Deadlines deadlines = deadlines("dat_dai:5d:8h,dau_tu_cong:10d");
		assertThat(deadlines.due("STP", category, urgent, ProvinceTime.at("2026-11-16 10:00")))
			.isEqualTo(ProvinceTime.at(due));
	}

	@Test
	void mustNameCategoriesOfTheDirectory() {
		assertThatIllegalArgumentException().isThrownBy(() -> deadlines("dat_dai:5d,datdai:5d"))
			.withMessageContaining("thongsuot.ticket.by-category names [datdai]");
	}

	@ParameterizedTest
	@ValueSource(strings = { "dat_dai", "dat_dai:", "dat_dai:5", "dat_dai:2026-11-30", "dat_dai:5d:8h:1h",
			"dat_dai:5d,dat_dai:6d" })
	void refuseWhatIsNoTime(String setting) {
		assertThatThrownBy(() -> deadlines(setting)).isInstanceOf(RuntimeException.class);
	}

	private static Deadlines deadlines(String byCategory) {
		DeadlineSettings settings = new Binder(
				new MapConfigurationPropertySource(Map.of("thongsuot.ticket.by-category", byCategory)))
			.bind("thongsuot.ticket", Bindable.of(DeadlineSettings.class))
			.get();
		return new Deadlines(settings, new SameHours(ProvinceTime.usual()), new Known(), new Nobody());
	}

	private static final class Known implements Categories {

		@Override
		public List<Category> all() {
			return List.of();
		}

		@Override
		public Optional<Category> byCode(String code) {
			return Set.of("ho_tich", "dat_dai", "dau_tu_cong").contains(code)
					? Optional.of(new Category(code, code, "STP", List.of())) : Optional.empty();
		}

		@Override
		public List<Category> propose(String text) {
			return List.of();
		}

	}

	private static final class Nobody implements Departments {

		@Override
		public List<Department> all() {
			return List.of();
		}

		@Override
		public Optional<Department> byCode(String code) {
			return Optional.empty();
		}

	}

}
