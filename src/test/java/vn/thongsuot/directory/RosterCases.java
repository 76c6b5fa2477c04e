package vn.thongsuot.directory;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.thongsuot.directory.Roster.Kind;
import vn.thongsuot.directory.Roster.Problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

abstract class RosterCases extends DirectorySlice {

	private static final String GOOD = """
			Số điện thoại,Họ và tên,Xã/phường,Chức vụ,Lãnh đạo
			0912.345.678,Lê Thị A,Xã Như Thanh,Chủ tịch,có
			+84 987 654 321,Trần B,hoang loc,Công chức,
			""";

	@ParameterizedTest
	@ValueSource(strings = { "UTF-8", "UTF-16LE", "UTF-16BE", "UTF-16", "windows-1258" })
	void readsWhateverASpreadsheetSaves(String encoding) {
		Roster.Result result = this.roster.importCsv(encoded(GOOD.replace("\n", "\r\n"), encoding), ADMINISTRATOR);
		assertThat(result).isEqualTo(new Roster.Result(2, 0, 0, 0, List.of()));
	}

	/** Windows-1258 has vowels with their quality, and tones that combine. */
	private static byte[] encoded(String text, String encoding) {
		String form = encoding.equals("windows-1258") ? text.codePoints()
			.mapToObj(Character::toString)
			.map(RosterCases::withCombiningTone)
			.reduce("", String::concat) : text;
		return form.getBytes(Charset.forName(encoding));
	}

	private static String withCombiningTone(String letter) {
		String parts = Normalizer.normalize(letter, Normalizer.Form.NFD);
		String tone = parts.replaceAll("[^\\u0300\\u0301\\u0303\\u0309\\u0323]", "");
		return Normalizer.normalize(parts.replaceAll("[\\u0300\\u0301\\u0303\\u0309\\u0323]", ""), Normalizer.Form.NFC)
				+ tone;
	}

	@ParameterizedTest
	@ValueSource(strings = { "\ufeffphone;commune;lead\n0912345678;16228;x", "ĐIỆN THOẠI\tXÃ\n912345678\tNhư Thanh",
			"So dien thoai,Xa,Lanh dao\n84912345678,xa nhu thanh,khong" })
	void readsManyFormsOfTheSame(String csv) {
		assertThat(importRoster(csv)).returns(1, Roster.Result::added).returns(List.of(), Roster.Result::problems);
	}

	@Test
	void updatesWhatItKnows() {
		importRoster(GOOD);
		assertThat(importRoster(GOOD)).isEqualTo(new Roster.Result(0, 0, 2, 0, List.of()));
		assertThat(importRoster(GOOD.replace("hoang loc", "Như Thanh")))
			.isEqualTo(new Roster.Result(0, 1, 1, 0, List.of()));
	}

	@Test
	void tellsWhatIsWrongByLine() {
		Roster.Result result = importRoster("""
				phone,commune,lead
				0912345678,Như Thanh,x
				12345,Như Thanh,
				0912345679,Lam Sơn,
				0912345670,Xã Ma,

				0912 345 678,Hoằng Lộc,
				0912345671,Hoằng Lộc,có lẽ
				""");
		assertThat(result.added()).isEqualTo(1);
		assertThat(result.problems()).extracting(Problem::line, Problem::kind, Problem::value)
			.containsExactly(tuple(3, Kind.PHONE, "12345"), tuple(4, Kind.COMMUNE_AMBIGUOUS, "Lam Sơn"),
					tuple(5, Kind.COMMUNE_UNKNOWN, "Xã Ma"), tuple(7, Kind.PHONE_TWICE, "0912 345 678"),
					tuple(8, Kind.LEAD, "có lẽ"));
		assertThat(result.problems().get(1).expected()).contains("Xã Lam Sơn").hasSize(4);
	}

	@Test
	void importsNothingIfColumnsAreWrong() {
		assertThat(importRoster("tên,tuổi\nA,30\n"))
			.isEqualTo(new Roster.Result(0, 0, 0, 0, List.of(new Problem(1, Kind.COLUMN_MISSING, "phone", List.of()),
					new Problem(1, Kind.COLUMN_MISSING, "commune", List.of()))));
		assertThat(importRoster("sdt,điện thoại,xã\n0912345678,0912345678,Như Thanh\n").problems())
			.containsExactly(new Problem(1, Kind.COLUMN_TWICE, "phone", List.of()));
		assertThat(importRoster("phone,commune\n").problems()).extracting(Problem::kind).containsExactly(Kind.EMPTY);
		assertThat(importRoster("").problems()).extracting(Problem::kind).containsExactly(Kind.EMPTY);
	}

	@Test
	void refusesWhatIsNoText() {
		byte[] zipped = { 'P', 'K', 3, 4, 20, 0, 6, 0, 8, 0, 0, 0, 33, 0, (byte) 0x9d, (byte) 0xff };
		assertThat(this.roster.importCsv(zipped, ADMINISTRATOR).problems()).extracting(Problem::kind)
			.containsExactly(Kind.UNREADABLE);
	}

	@Test
	void isImportedByAdministratorsOnly() {
		assertThatExceptionOfType(NotAllowedException.class)
			.isThrownBy(() -> this.roster.importCsv(GOOD.getBytes(StandardCharsets.UTF_8), person(1)));
	}

	@Test
	void admitsWhoWaitsAndMakesLeadsOfThoseWhoAreIn() {
		this.admissions.apply(new Application(person(1), "Lê Thị A", "Chủ tịch", NHU_THANH, NOW, "0912345678"));
		this.admissions.apply(new Application(person(2), "Trần B", "Công chức", NHU_THANH, NOW, "0987654321"));
		assertThat(importRoster(GOOD).admitted()).isEqualTo(1);
		assertThat(officer(1)).returns(true, Officer::isAdmitted).returns(true, Officer::isLead);
		assertThat(officer(2).isAdmitted()).isFalse();
		importRoster(GOOD.replace("có", "không"));
		assertThat(officer(1)).returns(true, Officer::isAdmitted).returns(false, Officer::isLead);
	}

}
