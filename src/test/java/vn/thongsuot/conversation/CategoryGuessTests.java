package vn.thongsuot.conversation;

import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.thongsuot.directory.Category;
import vn.thongsuot.directory.DirectoryOfTheProvince;
import vn.thongsuot.guidance.Entry;
import vn.thongsuot.guidance.ShippedGuidance;
import vn.thongsuot.search.Vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

/** How often the first guess is right, on what officers type. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CategoryGuessTests {

	/** A sample, since taking out each of more than a thousand takes long. */
	private static final int EVERY = 6;

	private final ShippedGuidance shipped = new ShippedGuidance();

	private final CategoryGuess guess = new CategoryGuess(this.shipped.guidance(), DirectoryOfTheProvince.categories());

	@AfterAll
	void close() {
		this.shipped.close();
	}

	@Test
	void findsTheCategoryOfWordingsThatItHasNotSeen() {
		int asked = 0;
		int first = 0;
		int amongThree = 0;
		int seen = 0;
		for (Entry entry : this.shipped.entries()) {
			for (String wording : entry.otherWordings()) {
				if (seen++ % EVERY == 0) {
					this.shipped.without(entry, wording);
					String typed = Vietnamese.fold(wording);
					asked++;
					first += this.guess.first(typed).equals(entry.category()) ? 1 : 0;
					amongThree += amongThree(typed).contains(entry.category()) ? 1 : 0;
				}
			}
		}
		this.shipped.whole();
		System.out.printf("categories of %d wordings: %d first, %d among three%n", asked, first, amongThree);
		assertThat(first).as("first of " + asked).isGreaterThan(asked * 81 / 100);
		assertThat(amongThree).as("among three of " + asked).isGreaterThan(asked * 94 / 100);
	}

	private List<String> amongThree(String text) {
		return this.guess.likely(text).stream().limit(3).map(Category::code).toList();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			may phat song cua thon hong | thon_to_dan_pho
			hom nay troi co nang khong | khac
			sinh o tram y te ma mat giay chung sinh thi lam sao | ho_tich
			tram y te khong cap giay chung sinh co lam khai sinh duoc khong | ho_tich
			tram y te xa thieu thuoc | y_te
			xa xin kinh phi sua nha van hoa thon | ngan_sach_ke_toan
			nha o tu nam 1990 chang co to giay nao, gio lam bia do duoc ko | dat_dai
			xin cap lai the bao hiem y te bi mat | y_te
			di tich dinh lang bi xuong cap xin tu bo | van_hoa
			ho ngheo ra soat cuoi nam lam the nao | giam_ngheo_ntm
			thuong binh mat giay to xin lam lai | nguoi_co_cong
			xin xac nhan tam tru de di lam | an_ninh_trat_tu
			ke khai tai san can bo xa | tiep_cong_dan_khieu_nai
			day them hoc them o xa co cam khong | giao_duc
			xe cho qua tai lam hong duong thon | giao_thong
			chay rung thi bao ai | nong_nghiep
			cong chuc nghi phep nam duoc may ngay | can_bo_cong_chuc
			an com chua b | khac
			bao vo ho tom cua dan thi bao ai | nong_nghiep
			sat nhap thon thi lam ho so gi | thon_to_dan_pho
			""")
	void guessesWhatNoEntryAnswers(String typed, String category) {
		assertThat(this.guess.first(typed)).isEqualTo(category);
	}

}
