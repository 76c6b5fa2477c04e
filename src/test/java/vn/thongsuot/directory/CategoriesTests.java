package vn.thongsuot.directory;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CategoriesTests {

	private final Categories categories = new CsvCategories(
			new ReferenceReader(new ReferenceSource(null)).read().categories());

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			xã có được cấp sổ đỏ lần đầu không ạ | dat_dai
			cap gcn qsdd lan dau | dat_dai
			GPMB dự án đường xã | dat_dai
			dang ky khai sinh cho tre | ho_tich
			đăng ký kết hôn có yếu tố nước ngoài | ho_tich
			mỏ đất san lấp khai thác trái phép | khoang_san
			phu cap can bo khong chuyen trach | can_bo_cong_chuc
			PCCC nhà trọ | pccc
			lỗi phần mềm một cửa điện tử, không đăng nhập được | khoa_hoc_cds
			kết nạp Đảng cho trưởng thôn | dang_doan_the
			BAN CÔNG TÁC MẶT TRẬN THÔN | dang_doan_the
			hưu trí xã hội cho người 75 tuổi | bao_tro_xa_hoi
			song dien thoai o ban yeu qua khong goi duoc | khoa_hoc_cds
			""")
	void proposesTheCategoryThatATextSpeaksFor(String text, String category) {
		assertThat(this.categories.propose(text)).first().extracting(Category::code).isEqualTo(category);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "   ", "xin chào", "cho em hỏi với ạ", "Ông trời hôm nay có nắng không", "😀",
			"an com chua ban", "còn trường hợp đó thì sao", "de lam gi", "mat bao nhieu" })
	void staysSilentWhenNothingIsSaid(String text) {
		assertThat(this.categories.propose(text)).isEmpty();
	}

	@Test
	void matchesWholeWordsOnly() {
		assertThat(codes("bảo mật độ dày")).doesNotContain("bao_mat_du_lieu");
		assertThat(codes("rượu vang và thuốc lào")).contains("cong_thuong").doesNotContain("khoang_san");
	}

	@Test
	void takesAMarkedWordForItself() {
		assertThat(codes("em đặt câu hỏi cho chị")).doesNotContain("dat_dai", "cong_thuong");
	}

	@Test
	void proposesAtMostFour() {
		String all = String.join(" ", this.categories.all().stream().map(Category::name).toList());
		assertThat(this.categories.propose(all)).hasSize(4);
	}

	@Test
	void neverProposesTheCategoryForEverythingElse() {
		assertThat(codes("khác, chưa rõ")).isEmpty();
	}

	@Test
	void hasFortyOneOfWhichEverythingElseIsLast() {
		assertThat(this.categories.all()).hasSize(41);
		assertThat(this.categories.all().getLast()).returns(Category.OTHER, Category::code)
			.returns(Department.STANDING_UNIT, Category::department);
		assertThat(this.categories.byCode("dang_doan_the")).get().extracting(Category::department).isEqualTo("DMTDT");
	}

	private List<String> codes(String text) {
		return this.categories.propose(text).stream().map(Category::code).toList();
	}

}
