package vn.thongsuot.directory;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

class ReferenceReaderTests {

	@TempDir
	@SuppressWarnings("NullAway.Init")
	Path folder;

	@Test
	void readsWhatComesWithTheProduct() {
		Reference reference = new ReferenceReader(new ReferenceSource(null)).read();
		assertThat(reference.communes()).hasSize(166);
		assertThat(reference.departments()).hasSize(24)
			.last()
			.extracting(Department::kind)
			.isEqualTo(Department.Kind.STANDING_UNIT);
		assertThat(reference.departments()).filteredOn((each) -> each.kind() == Department.Kind.SUB_UNIT)
			.extracting(Department::code, Department::parent)
			.containsExactlyInAnyOrder(tuple("TTPVHCC", "VPUBND"), tuple("VPDKDD", "SNNMT"));
		assertThat(reference.departments()).filteredOn((each) -> each.kind() == Department.Kind.VERTICAL_AGENCY)
			.extracting(Department::code)
			.containsExactlyInAnyOrder("CAT", "BCHQS", "THUE", "KBNN", "BHXH");
	}

	@Test
	void takesTheCommunesOfAnotherProvinceAsASpreadsheetSavesThem() throws IOException {
		write("communes.csv",
				"\ufeffcode;name;type;province_code;province\r\n24778;Xuân Hương - Đà Lạt;Phường;68;Lâm Đồng\r\n");
		Reference reference = read();
		assertThat(reference.communes()).containsExactly(
				new Commune("24778", "Xuân Hương - Đà Lạt", CommuneType.PHUONG, "Phường Xuân Hương - Đà Lạt"));
		assertThat(reference.formerCommunes()).isEmpty();
		assertThat(reference.categories()).hasSize(41);
		assertThat(new CsvCommunes(reference, new Labels()).find("xuan huong da lat"))
			.isEqualTo(new CommuneMatch.Found(reference.communes().getFirst()));
	}

	@Test
	void namesFileAndLineOfAllThatIsWrong() throws IOException {
		write("communes.csv", "code,name,type\n1,,Xã\n2,Hai,Làng\n\n2,Ba,Xã\n");
		write("former_communes.csv", "name,type,district,communes\nCũ,Xã,Huyện Một,1 99\n");
		write("departments.csv", "code,full_name,short_name,kind,parent\nA,Sở A,A,sub_unit,\nB,Sở B,B,ministry,\n");
		write("categories.csv", "code,name,department\ndat_dai,Đất đai,A\n");
		assertThatIllegalStateException().isThrownBy(this::read)
			.withMessageContaining("communes.csv, line 2: name is empty")
			.withMessageContaining("communes.csv, line 3: unknown type of commune: Làng")
			.withMessageContaining("communes.csv, line 5: the code stands on an earlier line too: 2")
			.withMessageContaining("former_communes.csv, line 2: no commune has the code 99")
			.withMessageContaining("departments.csv, line 2: a sub_unit has a parent")
			.withMessageContaining("departments.csv, line 3: kind is one of [department,")
			.withMessageContaining("departments.csv: BPTT is missing")
			.withMessageContaining("categories.csv, line 1: missing column keywords");
	}

	@Test
	void saysWhatToDoWhenTheFolderHasNoCommunes() {
		assertThatThrownBy(this::read).hasMessageContaining("communes.csv").hasMessageContaining("THONGSUOT_DIRECTORY");
	}

	private Reference read() {
		return new ReferenceReader(new ReferenceSource(this.folder)).read();
	}

	private void write(String file, String content) throws IOException {
		Files.write(this.folder.resolve(file), content.getBytes(StandardCharsets.UTF_8));
	}

}
