package vn.thongsuot.conversation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class OtherLanguageTests {

	@ParameterizedTest
	@ValueSource(strings = { "How much is a dog licence?", "Where can I renew my passport?",
			"What is the fee for a marriage registration?", "can you help me please", "Wie viel kostet ein Hund?",
			"Какая сегодня погода?", "狗证多少钱", "ຂ້ອຍຕ້ອງການໃບຢັ້ງຢືນ" })
	void knowsThatNobodyAsksSoInVietnamese(String question) {
		assertThat(OtherLanguage.is(question)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "😀", "AND (", "lg cb xa dc bn tien", "gcn qsdd bi mat lam ntn",
			"ddaats owr noong thoon", "d9a6t1 o73 no6ng tho6n", "datkhong cogiayto aigiai quyet",
			"dang nhap VNeID bao loi server error", "dịch giấy certificate of no impediment",
			"cai wifi Zalo Facebook cho xa", "thủ tục passport visa online" })
	void takesShortFormsRawKeysAndBorrowedWordsForVietnamese(String question) {
		assertThat(OtherLanguage.is(question)).isFalse();
	}

	@Test
	void takesNoWordingOfTheGuidanceForAnotherLanguage() throws IOException {
		try (Stream<Path> files = Files.walk(Path.of("faq-data"))) {
			List<Path> entries = files.filter((each) -> each.toString().endsWith(".md")).toList();
			assertThat(entries).hasSizeGreaterThan(100);
			for (Path entry : entries) {
				String wordings = Files.readString(entry).split("\nwordings:\n")[entry.endsWith("README.md") ? 0 : 1];
				assertThat(wordings.lines().takeWhile((line) -> line.startsWith("  - "))).as(entry.toString())
					.noneMatch(OtherLanguage::is);
			}
		}
	}

}
