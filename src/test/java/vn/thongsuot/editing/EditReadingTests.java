package vn.thongsuot.editing;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.thongsuot.directory.Category;
import vn.thongsuot.guidance.Edit;

import static org.assertj.core.api.Assertions.assertThat;

class EditReadingTests {

	private static final List<Category> CATEGORIES = List.of(new Category("dat_dai", "Đất đai", "SNNMT", List.of()),
			new Category("ho_tich", "Hộ tịch", "STP", List.of()),
			new Category("ho_ngheo", "Hộ nghèo, giảm nghèo", "SNNMT", List.of()));

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", textBlock = """
			từ 01/07/2026 | 2026-07-01 | -
			tu 1.7.2026 den het 31-12-2027 | 2026-07-01 | 2027-12-31
			đến hết ngày 31/12/2027 | - | 2027-12-31
			không | - | -
			khong co thoi han | - | -
			1/7/2026 | 2026-07-01 | -
			""")
	void readsHowLongItHolds(String typed, @Nullable LocalDate from, @Nullable LocalDate until) {
		assertThat(read(Edit.Field.VALIDITY, typed).edit()).contains(new Edit.Validity(from, until));
	}

	@ParameterizedTest
	@ValueSource(strings = { "sang năm", "31/02/2026", "từ 1/7/2026 đến 1/1/2026", "1/1/2026 2/2/2026 3/3/2026",
			"đến 1/1/2026 đến 2/1/2026", "99/99/9999" })
	void refusesDaysThatMakeNoSense(String typed) {
		assertThat(read(Edit.Field.VALIDITY, typed).problem()).isEqualTo("validity");
	}

	@ParameterizedTest
	@EnumSource(Edit.Field.class)
	void refusesWhatSaysNothing(Edit.Field field) {
		for (String nothing : List.of("", "   ", "\n", "😀", "…", "<>&")) {
			assertThat(read(field, nothing).problem()).isEqualTo("empty");
		}
	}

	@ParameterizedTest
	@EnumSource(Edit.Field.class)
	void refusesAHundredThousandCharacters(Edit.Field field) {
		assertThat(read(field, "a".repeat(100_000)).edit()).isEmpty();
		assertThat(read(field, "a 1/1/2026 den ".repeat(6_000)).edit()).isEmpty();
	}

	@Test
	void makesOneLineOfAQuestion() {
		assertThat(read(Edit.Field.QUESTION, " Sao y\n\tcần gì? ").edit()).contains(new Edit.Question("Sao y cần gì?"));
		assertThat(read(Edit.Field.QUESTION, "a".repeat(161)).problem()).isEqualTo("long-question");
	}

	@Test
	void takesListsLineByLine() {
		assertThat(read(Edit.Field.BASIS, "- Điều 5 Luật A\n\n• Luật B; Luật C").edit())
			.contains(new Edit.Basis(List.of("Điều 5 Luật A", "Luật B", "Luật C")));
		assertThat(read(Edit.Field.WORDINGS, "một\nhai").problem()).isEqualTo("wordings");
		assertThat(read(Edit.Field.WORDINGS, "một\nmột\nhai").problem()).isEqualTo("wordings");
		assertThat(read(Edit.Field.WORDINGS, "một\nhai\nba").edit()).isPresent();
		assertThat(read(Edit.Field.BASIS, "a\n".repeat(21)).problem()).isEqualTo("long-basis");
	}

	@Test
	void findsTheCategoryThatIsMeant() {
		assertThat(read(Edit.Field.CATEGORY, "dat dai").edit()).contains(new Edit.Category("dat_dai"));
		assertThat(read(Edit.Field.CATEGORY, "Hộ Tịch").edit()).contains(new Edit.Category("ho_tich"));
		assertThat(read(Edit.Field.CATEGORY, "hộ").problem()).isEqualTo("category");
		assertThat(read(Edit.Field.CATEGORY, "vũ trụ").problem()).isEqualTo("category");
	}

	private static EditReading read(Edit.Field field, String typed) {
		return EditReading.of(field, typed, CATEGORIES);
	}

}
