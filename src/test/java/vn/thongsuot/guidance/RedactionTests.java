package vn.thongsuot.guidance;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.thongsuot.directory.DirectoryFixture;

import static org.assertj.core.api.Assertions.assertThat;

class RedactionTests {

	private static final Redaction REDACTION = new Redaction(
			List.of("Lê Thị Hoa", "Cán bộ Tư pháp Nam", "Thu  Trà - Sở NV"), DirectoryFixture.places());

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Tôi là Lê Thị Hoa, công chức xã Như Thanh hỏi về khai sinh | Tôi là …, công chức xã hỏi về khai sinh
			em le thi hoa xa nhu thanh hoi | em … xa hoi
			Như Thanh có hộ ông Nguyễn Văn An chưa khai tử | xã có hộ ông … chưa khai tử
			Chào chị Hoa, đề nghị UBND phường Hạc Thành niêm yết | Chào chị …, đề nghị UBND phường niêm yết
			bà Lò Thị May ở bản Mường, sinh ngày 01/02/1960 | bà … ở bản, sinh ngày …
			Số điện thoại 0912 345 678, căn cước 038 195 001 234 | Số điện thoại …, căn cước …
			gọi 0912.345.678 hoặc +84912345678 | gọi … hoặc …
			CMND 171234567 của cháu Mai | CMND … của cháu …
			gửi vào hoa.lt@thanhhoa.gov.vn nhé | gửi vào … nhé
			Phiếu #12 đã trả lời | … đã trả lời
			thửa đất số 123, tờ bản đồ số 15 chưa có giấy | thửa đất chưa có giấy
			thôn 5 xã Đông Minh cũ | thôn xã cũ
			huyện Như Thanh trước đây, tt Bến Sung | huyện trước đây, tt
			UBND xa hoang loc xin hỏi | UBND xa xin hỏi
			Trịnh Xuân Bách xin xác nhận | … xin xác nhận
			nguoi dan o thon 5, ong Le Van Tam bi om, so ********78 | nguoi dan o thon, ong … bi om, so …
			Nguyen Thi Mai muon khai sinh | … muon khai sinh
			gọi 0912345678/0987654321 hoặc 0912.345.678-0987.654.321 | gọi … / … hoặc … - …
			căn cước 038195001234,038195001235 | căn cước …, …
			zalo.me/0912345678 hoặc (0237) 3852 246 (số 0912345678) | zalo.me/… hoặc … (số …)
			ông NGUYỄN VĂN AN và bà ĐÀO THỊ LÀNH, thôn 2 | ông … và bà …, thôn
			Gửi Thu Trà (Sở NV) xem | Gửi …) xem
			Lưu  Văn  Bảy xin hỏi | … xin hỏi
			""")
	void takesPersonsOut(String text, String without) {
		assertThat(REDACTION.of(text)).isEqualTo(without);
	}

	@ParameterizedTest
	@ValueSource(strings = { "bà Lò Thị May ở bản Mường, xã Như Thanh, thửa đất số 12", "Lê Thị Hoa hỏi",
			"gọi 0912\u00a0345\u00a0678", "gọi 0912–345–678", "gọi 0912\u200b345678",
			"ông\u00a0Nguyễn\u00a0Văn\u00a0An" })
	void takesPersonsOutHoweverTheyAreEncoded(String text) {
		String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
		assertThat(REDACTION.findsNothingIn(text)).isFalse();
		assertThat(REDACTION.findsNothingIn(decomposed)).isFalse();
		assertThat(REDACTION.of(decomposed)).isEqualTo(REDACTION.of(text))
			.doesNotContain("May")
			.doesNotContain("Như")
			.doesNotContain("Hoa")
			.doesNotContain("678")
			.doesNotContain("Văn");
	}

	@Test
	void cutsNoSignInHalf() {
		assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(REDACTION.of("😀".repeat(7_000)))).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Theo Điều 5 Nghị định 151/2025/NĐ-CP ngày 12/6/2025", "mức 1.200.000.000 đồng một hộ",
			"hồ sơ nộp tại Trung tâm Phục vụ hành chính công cấp xã", "đề nghị Sở Tư pháp và Chủ tịch UBND tỉnh",
			"văn bản Hướng dẫn số 12", "UBND tỉnh Thanh Hóa ban hành Quyết định 12/2026/QĐ-UBND", "mã thủ tục 1.013978",
			"nộp 02 bản sao, 01 bản chính", "ông Chủ tịch ký", "các xã miền núi", "khu Công nghiệp",
			"xa co Quyet Dinh thu hoi", "ba con ban rau ngoai cho", "em hoi So Noi Vu", "học tập tư tưởng Hồ Chí Minh",
			"500.000.000 đồng", "123.456.789.012 đồng", "ĐÀO TẠO NGHỀ CHO LAO ĐỘNG", "HỒ SƠ ĐĂNG KÝ", "PHẠM VI ÁP DỤNG",
			"LƯƠNG CƠ SỞ", "NGUYÊN TẮC", "số 1234567/QĐ-UBND", "từ 01/01/2026-31/12/2026", "mục 0123456789/2026" })
	void leavesAllElseAlone(String text) {
		assertThat(REDACTION.of(text)).isEqualTo(text);
		assertThat(REDACTION.findsNothingIn(Normalizer.normalize(text, Normalizer.Form.NFD))).isTrue();
	}

	@Test
	void isQuickWithAHundredThousandCharacters() {
		String long1 = "xã Như Thanh hỏi ông Nguyễn Văn An 0912345678 ".repeat(2200);
		assertThat(REDACTION.of(long1)).doesNotContain("Như Thanh")
			.doesNotContain("Nguyễn")
			.doesNotContain("0912")
			.hasSizeLessThan(12_001);
		assertThat(REDACTION.of("0".repeat(100_000))).isNotEmpty();
		assertThat(REDACTION.of("a".repeat(100_000) + "@")).isNotEmpty();
		assertThat(REDACTION.of(".".repeat(100_000))).isNotEmpty();
	}

	@Test
	void readsTextsWithoutWords() {
		assertThat(REDACTION.of("")).isEmpty();
		assertThat(REDACTION.of("😀 <b>")).isEqualTo("😀 <b>");
	}

}
