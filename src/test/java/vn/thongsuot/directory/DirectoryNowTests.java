package vn.thongsuot.directory;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;

import vn.thongsuot.messaging.Address;
import vn.thongsuot.search.Names;

import static org.assertj.core.api.Assertions.assertThat;

class DirectoryNowTests {

	private static final Address ADMINISTRATOR = new Address("telegram", "1");

	private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");

	private final Reference files = new ReferenceReader(new ReferenceSource(null)).read();

	@Test
	void aMergedDepartmentIsUnderstoodAsTheOtherOne() {
		DirectoryNow now = after(merge("SNNMT", "SXD"));
		assertThat(now.departments()).extracting(Department::code).doesNotContain("SNNMT");
		assertThat(now.department("SNNMT").orElseThrow().code()).isEqualTo("SXD");
		assertThat(now.categories()).extracting(Category::department).doesNotContain("SNNMT");
		assertThat(now.department("VPDKDD").orElseThrow().parent()).isEqualTo("SXD");
		assertThat(now.codesOf("SXD")).containsExactly("SXD", "SNNMT");
	}

	@Test
	void oneMergeFollowsTheOther() {
		DirectoryNow now = after(merge("SNNMT", "SXD"), merge("SXD", "SCT"));
		assertThat(now.current("SNNMT")).isEqualTo("SCT");
		assertThat(answering(now, "dat_dai")).isEqualTo("SCT");
	}

	@Test
	void aCategoryGoesWhereItWasGivenLast() {
		DirectoryChange change = DirectoryChange.assign(category("dat_dai"), department("SXD"), ADMINISTRATOR, NOW);
		assertThat(answering(after(change, merge("SXD", "SCT")), "dat_dai")).isEqualTo("SCT");
	}

	@Test
	void oldNamesAreFoundWithTheNewOnes() {
		DirectoryNow now = after(
				DirectoryChange.rename(department("SNV"), "Sở Nội vụ và Lao động", "Sở NV&LĐ", ADMINISTRATOR, NOW),
				merge("SNGV", "SNV"));
		OfficeNames names = OfficeNames.of(now);
		assertThat(now.department("SNV").orElseThrow().shortName()).isEqualTo("Sở NV&LĐ");
		for (String name : List.of("Sở Nội vụ và Lao động", "Sở Nội vụ", "sở ngoại vụ", "so noi vu")) {
			assertThat(named(names, "hỏi " + name + " về biên chế")).as(name)
				.singleElement()
				.satisfies((found) -> assertThat(found.tags()).contains("so:SNV", "so:SNGV"));
		}
	}

	@Test
	void aChangeAboutWhatTheFilesNoLongerKnowIsPassedOver() {
		Department gone = new Department("CU", "Sở Đã Bỏ", "Sở Cũ", Department.Kind.DEPARTMENT, null);
		DirectoryNow now = after(DirectoryChange.rename(gone, "Sở Mới Hẳn", "Sở Mới", ADMINISTRATOR, NOW),
				DirectoryChange.merge(department("SNV"), gone, ADMINISTRATOR, NOW));
		assertThat(now.departments()).isEqualTo(this.files.departments());
		assertThat(now.current("SNV")).isEqualTo("SNV");
	}

	private static List<Names.Named> named(OfficeNames names, String text) {
		List<WordAt> words = WordAt.in(text);
		return names.in(words, WordAt.words(words));
	}

	private DirectoryNow after(DirectoryChange... changes) {
		return DirectoryNow.of(this.files, List.of(changes));
	}

	private DirectoryChange merge(String from, String into) {
		return DirectoryChange.merge(department(from), department(into), ADMINISTRATOR, NOW);
	}

	private static String answering(DirectoryNow now, String category) {
		return now.categories()
			.stream()
			.filter((each) -> each.code().equals(category))
			.map(Category::department)
			.findFirst()
			.orElseThrow();
	}

	private Department department(String code) {
		return this.files.departments().stream().filter((each) -> each.code().equals(code)).findFirst().orElseThrow();
	}

	private Category category(String code) {
		return this.files.categories().stream().filter((each) -> each.code().equals(code)).findFirst().orElseThrow();
	}

}
