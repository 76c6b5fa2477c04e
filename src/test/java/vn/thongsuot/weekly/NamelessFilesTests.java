package vn.thongsuot.weekly;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;

import vn.thongsuot.testing.OnH2;
import vn.thongsuot.ticket.Kind;
import vn.thongsuot.ticket.Ticket;
import vn.thongsuot.ticket.TicketNumber;

import static org.assertj.core.api.Assertions.assertThat;

/** The files of a week name departments, never who works there on tickets. */
@OnH2
class NamelessFilesTests extends WeeklyCase {

	@TempDir
	private Path folder;

	@Autowired
	private WordFile word;

	@Autowired
	private ExcelFile excel;

	@Test
	void nameTheDepartmentAndNeverTheSpecialist() throws IOException {
		List.of("STP", "SNNMT", "SNV").forEach(this.province::desk);
		this.province.at("2026-11-12 08:00");
		long overdue = this.province.file(Kind.QUESTION, "ho_tich", "Khai sinh quá hạn cần giấy tờ gì?");
		this.province.life().claim(new TicketNumber(overdue), Provincial.STAFF);
		assertThat(this.province.ticket(overdue)).extracting(Ticket::claimant)
			.asString()
			.contains(Provincial.STAFF.name());
		this.province.answer(this.province.file(1, Kind.PETITION, "dat_dai", "Thẩm quyền giao đất thuộc cấp nào?"));
		this.province.ask(this.province.file(2, Kind.PETITION, "chung_thuc", "Đề nghị ủy quyền chứng thực"));
		this.province.tickAt("2026-11-25 14:00");
		this.province.tickAt("2026-11-26 09:00");
		this.province.tickAt("2026-11-26 17:00");
		isNameless("STP", "(?iu)Sở Tư pháp");
		isNameless("SNNMT", "(?iu)Sở (Nông nghiệp|NN&amp;MT)");
		isNameless(WeeklyReport.PROVINCE, "(?iu)Sở Tư pháp");
		assertThat(this.outbox.all()).isNotEmpty()
			.extracting(KeptOutbox::text)
			.noneMatch((text) -> text.contains(Provincial.STAFF.name()));
	}

	/** The department is named in some way. */
	private void isNameless(String unit, String department) throws IOException {
		WeeklyReport report = this.reports.findFirstByUnitOrderByWeekDesc(unit).orElseThrow();
		Sheet sheet = this.sheets.of(report);
		assertThat(text(this.word.of(report, sheet).bytes())).containsPattern(department)
			.doesNotContainIgnoringCase(Provincial.STAFF.name());
		assertThat(text(this.excel.of(sheet, 1000))).containsPattern(department)
			.doesNotContainIgnoringCase(Provincial.STAFF.name());
		assertThat(sheet.toString()).as("what the picture is drawn from").doesNotContain(Provincial.STAFF.name());
	}

	/** All that stands in a file of either kind, its properties too. */
	private String text(byte[] file) throws IOException {
		StringBuilder text = new StringBuilder();
		try (ZipFile zip = new ZipFile(Files.write(this.folder.resolve("file.zip"), file).toFile())) {
			for (ZipEntry entry : Collections.list(zip.entries())) {
				text.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8)).append('\n');
			}
		}
		return Normalizer.normalize(text.toString().replaceAll("<[^>]*>", ""), Normalizer.Form.NFC);
	}

}
