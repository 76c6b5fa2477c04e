package vn.thongsuot.directory;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.thongsuot.directory.CommuneMatch.Ambiguous;
import vn.thongsuot.directory.CommuneMatch.Choice;
import vn.thongsuot.directory.CommuneMatch.Found;
import vn.thongsuot.directory.CommuneMatch.Unknown;
import vn.thongsuot.search.Vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

class CommuneFinderTests {

	private static final Reference REFERENCE = new ReferenceReader(new ReferenceSource(null)).read();

	private static final Communes COMMUNES = new CsvCommunes(REFERENCE, new Labels());

	@ParameterizedTest
	@EnumSource
	void findsEachOfThe166ByItsFullName(Spelling spelling) {
		assertThat(COMMUNES.all()).hasSize(166).allSatisfy((commune) -> {
			Set<Commune> meant = meant(find(spelling.of(commune.fullName())));
			assertThat(meant).as(spelling.of(commune.fullName())).contains(commune);
			if (spelling == Spelling.AS_WRITTEN) {
				assertThat(meant).as(commune.fullName()).isSubsetOf(named(commune.name(), commune.type()));
			}
		});
	}

	@ParameterizedTest
	@EnumSource
	void findsEachOfThe166ByItsBareName(Spelling spelling) {
		assertThat(COMMUNES.all()).allSatisfy(
				(commune) -> assertThat(meant(find(spelling.of(commune.name())))).as(spelling.of(commune.name()))
					.contains(commune));
	}

	@ParameterizedTest
	@EnumSource(names = { "AS_WRITTEN", "WITHOUT_MARKS", "KEYBOARD_OFF" })
	void isSureOfANameThatNoOtherUnitHasOrHad(Spelling spelling) {
		List<Commune> plain = COMMUNES.all().stream().filter((each) -> sharers(each.name()).size() == 1).toList();
		assertThat(plain).hasSizeGreaterThan(120)
			.allSatisfy((commune) -> assertThat(find(spelling.of(commune.name()))).as(spelling.of(commune.name()))
				.isEqualTo(new Found(commune)));
	}

	@ParameterizedTest
	@MethodSource("formers")
	void leadsFromEachFormerUnitToWhatBecameOfIt(FormerCommune former) {
		Set<String> successors = Set.copyOf(former.successors());
		String typed = former.fullName() + ", " + former.district();
		for (String spelling : List.of(typed, Vietnamese.fold(typed), typed.toUpperCase(Locale.ROOT))) {
			assertThat(codes(find(spelling))).as(spelling).containsAll(successors);
		}
		assertThat(codes(find(former.fullName()))).as(former.fullName()).containsAll(successors);
		assertThat(codes(find(former.name()))).as(former.name()).containsAll(successors);
	}

	@Test
	void carries547FormerUnits() {
		assertThat(REFERENCE.formerCommunes()).hasSize(547);
	}

	static Stream<FormerCommune> formers() {
		return REFERENCE.formerCommunes().stream();
	}

	@Test
	void asksWhichDistrictForAllOldNamesThatRepeat() {
		List<List<FormerCommune>> repeated = REFERENCE.formerCommunes()
			.stream()
			.collect(Collectors.groupingBy(FormerCommune::name))
			.values()
			.stream()
			.filter((units) -> units.size() > 1)
			.toList();
		assertThat(repeated).hasSize(20).allSatisfy((units) -> {
			Set<String> successors = units.stream()
				.flatMap((each) -> each.successors().stream())
				.collect(Collectors.toSet());
			CommuneMatch match = find(units.getFirst().name());
			assertThat(codes(match)).as(units.toString()).containsAll(successors);
			if (successors.size() > 1) {
				assertThat(match).as(units.toString()).isInstanceOf(Ambiguous.class);
			}
		});
	}

	@Test
	void asksForAllOldNamesThatAreNowNamesOfOthers() {
		List<FormerCommune> clashing = REFERENCE.formerCommunes()
			.stream()
			.filter((former) -> !named(former.name()).isEmpty() && !others(former).isEmpty())
			.toList();
		assertThat(clashing.stream().mapToInt((former) -> others(former).size()).sum()).isEqualTo(22);
		assertThat(clashing).allSatisfy((former) -> {
			CommuneMatch match = find(former.name());
			assertThat(match).as(former.name()).isInstanceOf(Ambiguous.class);
			assertThat(codes(match)).containsAll(former.successors()).containsAll(codes(named(former.name())));
		});
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			em ở xã như thanh ạ | Xã Như Thanh
			dạ em là công chức tư pháp xã Như Thanh, tỉnh Thanh Hóa | Xã Như Thanh
			cho e đăng ký hoằng lộc với | Xã Hoằng Lộc
			UBND P. Hạc Thành | Phường Hạc Thành
			p.hac thanh | Phường Hạc Thành
			x. Na Mèo | Xã Na Mèo
			Uỷ ban nhân dân xã Thiệu Hoá, huyện Thiệu Hoá | Xã Thiệu Hóa
			xã/phường: Hàm Rồng | Phường Hàm Rồng
			phường Như Thanh | Xã Như Thanh
			Đồng Tiến | Xã Đồng Tiến
			đông tiến | Phường Đông Tiến
			phường Dong Tien | Phường Đông Tiến
			Đồng Tiên | Xã Đồng Tiến
			phường Đông Tiên | Phường Đông Tiến
			lam sơn, thọ xuân | Xã Lam Sơn
			Lam Sơn (Ngọc Lặc cũ) | Xã Minh Sơn
			xã Lam Sơn huyện Ngọc Lặc | Xã Minh Sơn
			phường lam son tx bim son | Phường Bỉm Sơn
			Phường Lam Sơn, TP. Thanh Hóa | Phường Hạc Thành
			thị trấn Lam Sơn | Xã Lam Sơn
			tt nua | Xã Tân Ninh
			xa nhu thnah | Xã Như Thanh
			Nhưthanh | Xã Như Thanh
			xax nhuw thanh | Xã Như Thanh
			nhu7 thanh | Xã Như Thanh
			""")
	void understandsHowPeopleType(String typed, String commune) {
		assertThat(find(typed)).isInstanceOfSatisfying(Found.class,
				(found) -> assertThat(found.commune().fullName()).isEqualTo(commune));
	}

	@ParameterizedTest
	@ValueSource(strings = { "dong tien", "Dong Tien", "DONG TIEN", "Dông Tiến", "Lam Sơn", "phường lam sơn",
			"xã Lam Sơn", "Lam Sơn, Thanh Hóa", "Thiệu Hóa", "thị trấn Hà Trung", "thanh son", "xã Thanh Son",
			"từ xã Như Thanh sang xã Hoằng Lộc", "xã Như Thanh huyện Nga Sơn", "huyện Hoằng Hóa", "tp thanh hoa",
			"thanh hoa", "Thanh Hóa" })
	void asksWhatItCannotKnow(String typed) {
		assertThat(find(typed)).isInstanceOf(Ambiguous.class);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "   ", "???", "asdfgh", "tôi không biết", "xã", "ubnd xã", "hỏi về đất đai", "😀😀",
			"tỉnh Thanh Hóa", "xã Abc Xyz", "0912345678", "xã Buôn Ma Thuột" })
	void knowsWhenNothingIsMeant(String typed) {
		assertThat(find(typed)).isEqualTo(new Unknown());
	}

	@Test
	void tellsChoicesApartByTheirPast() {
		assertThat(find("phường Lam Sơn")).isInstanceOfSatisfying(Ambiguous.class,
				(ambiguous) -> assertThat(ambiguous.choices()).extracting(Choice::label)
					.containsExactly("Phường Hạc Thành (phường Lam Sơn cũ, thành phố Thanh Hóa)",
							"Phường Bỉm Sơn (phường Lam Sơn cũ, thị xã Bỉm Sơn)"));
	}

	@Test
	void offersTodaysNameFirst() {
		assertThat(find("lam sơn")).isInstanceOfSatisfying(Ambiguous.class,
				(ambiguous) -> assertThat(ambiguous.choices()).hasSize(4)
					.first()
					.extracting(Choice::label)
					.isEqualTo("Xã Lam Sơn"));
	}

	@Test
	void answersHugeTextsAtOnce() {
		assertThat(find("xã ".repeat(50_000))).isEqualTo(new Unknown());
	}

	/** What became of a unit, but for those of its own name. */
	private static List<String> others(FormerCommune former) {
		List<String> namesakes = codes(named(former.name()));
		return former.successors().stream().filter((code) -> !namesakes.contains(code)).toList();
	}

	private static CommuneMatch find(String typed) {
		return COMMUNES.find(typed);
	}

	private static Set<Commune> meant(CommuneMatch match) {
		return switch (match) {
			case Found found -> Set.of(found.commune());
			case Ambiguous ambiguous -> ambiguous.choices().stream().map(Choice::commune).collect(Collectors.toSet());
			case Unknown unknown -> Set.of();
		};
	}

	private static List<String> codes(CommuneMatch match) {
		return codes(meant(match));
	}

	private static List<String> codes(Set<Commune> communes) {
		return communes.stream().map(Commune::code).toList();
	}

	private static Set<Commune> named(String name) {
		return COMMUNES.all().stream().filter((each) -> each.name().equals(name)).collect(Collectors.toSet());
	}

	/** What a full name may lead to: today's unit and former ones of the same kind. */
	private static Set<Commune> named(String name, CommuneType type) {
		Stream<Commune> former = REFERENCE.formerCommunes()
			.stream()
			.filter((each) -> each.name().equals(name) && each.type() == type)
			.flatMap((each) -> each.successors().stream())
			.map((code) -> COMMUNES.byCode(code).orElseThrow());
		return Stream.concat(named(name).stream(), former).collect(Collectors.toSet());
	}

	/** The communes that a name without its marks may lead to. */
	private static Set<String> sharers(String name) {
		String key = Vietnamese.key(name);
		Stream<String> now = COMMUNES.all()
			.stream()
			.filter((each) -> Vietnamese.key(each.name()).equals(key))
			.map(Commune::code);
		Stream<String> former = REFERENCE.formerCommunes()
			.stream()
			.filter((each) -> Vietnamese.key(each.name()).equals(key))
			.flatMap((each) -> each.successors().stream());
		return Stream.concat(now, former).collect(Collectors.toSet());
	}

}
