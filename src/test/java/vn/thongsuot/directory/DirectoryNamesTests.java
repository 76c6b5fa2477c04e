package vn.thongsuot.directory;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.thongsuot.search.Names;

import static org.assertj.core.api.Assertions.assertThat;

class DirectoryNamesTests {

	private static final Names NAMES = ProvinceNames.load();

	private static List<String> found(String text) {
		return NAMES.in(text).stream().map((name) -> text.substring(name.from(), name.to())).toList();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			xã Hoằng Lộc cấp sổ đỏ | Hoằng Lộc | xa:15961
			ubnd xa hoang loc xin huong dan | hoang loc | xa:15961
			phường hạc thành hỏi về hộ tịch | hạc thành | xa:14797
			p. hac thanh cap gcn | hac thanh | xa:14797
			xax Hoawngf Loojc caaps soor ddor | Hoawngf Loojc | xa:15961
			Hạc Thành hỏi về đất ở | Hạc Thành | xa:14797
			sở xây dựng trả lời thế nào | sở xây dựng | so:SXD
			gui so noi vu truoc may gio | so noi vu | so:SNV
			Sở NN&MT chưa trả lời | Sở NN&MT | so:SNNMT
			so nnmt chua tra loi | so nnmt | so:SNNMT
			báo cáo SNV | SNV | so:SNV
			sở gdđt hướng dẫn | sở gdđt | so:SGDDT
			""")
	void areFoundAsPeopleTypeThem(String text, String name, String tag) {
		assertThat(found(text)).containsExactly(name);
		assertThat(NAMES.in(text).getFirst().tags()).contains(tag);
	}

	@ParameterizedTest
	@ValueSource(strings = { "thủ tục hợp lý hóa hồ sơ", "thanh cong chua", "dân quyền là gì", "thống nhất đất đai",
			"làm tròn số", "mức đóng bhxh tự nguyện", "thuế đất", "nộp thuế ở đâu", "xã đảo", "cat dat lam nha" })
	void areNotSeenInEverydayWords(String text) {
		assertThat(NAMES.in(text)).isEmpty();
	}

	@Test
	void holdAllThatAnOldNameMayMean() {
		assertThat(NAMES.in("phường Lam Sơn cũ").getFirst().tags()).hasSizeGreaterThan(1);
	}

	@Test
	void ofDistrictsThatAreNoMoreAreFoundBehindTheirTitle() {
		assertThat(found("hồ sơ nộp ở huyện Hoằng Hóa trước đây")).containsExactly("Hoằng Hóa");
	}

}
