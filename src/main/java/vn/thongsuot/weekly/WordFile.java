package vn.thongsuot.weekly;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.poi.xwpf.usermodel.XWPFDocument;

import org.springframework.stereotype.Component;

import vn.thongsuot.calendar.WorkingTime;
import vn.thongsuot.messaging.RichText;
import vn.thongsuot.wording.Phrases;
import vn.thongsuot.wording.TicketWords;

/** Writes a report as a Word file; number and signature are left to people. */
@Component
class WordFile {

	/** Blanks before each of several addressees. */
	private static final String BELOW = "\u00a0".repeat(8);

	private final Templates templates;

	private final Prose prose;

	private final Units units;

	private final DocumentSettings settings;

	private final Phrases phrases;

	private final TicketWords words;

	private final Times times;

	private final WorkingTime workingTime;

	WordFile(Templates templates, Prose prose, Units units, DocumentSettings settings, Phrases phrases,
			TicketWords words, Times times, WorkingTime workingTime) {
		this.templates = templates;
		this.prose = prose;
		this.units = units;
		this.settings = settings;
		this.phrases = phrases;
		this.words = words;
		this.times = times;
		this.workingTime = workingTime;
	}

	Made of(WeeklyReport report, Sheet sheet) {
		Templates.Opened opened = this.templates.open(sheet.isSummary());
		try (XWPFDocument document = opened.document(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			Filling.fill(document, values(report, sheet), content(sheet));
			document.write(out);
			return new Made(out.toByteArray(), opened.trouble());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private List<Block> content(Sheet sheet) {
		List<Block> blocks = new ArrayList<>();
		String name = this.words.departmentInFull(this.units.keeper(sheet.unit()));
		blocks.add(new Block.Line(label("opening", "name", name)));
		blocks.addAll(this.prose.of(sheet));
		blocks.add(new Block.Line(label(sheet.isSummary() ? "summary-closing" : "closing", "name", name)));
		return blocks;
	}

	private Map<Field, String> values(WeeklyReport report, Sheet sheet) {
		String keeper = this.units.keeper(sheet.unit());
		String issuer = this.words.departmentInFull(keeper);
		DocumentSettings.Signatory signatory = signatory(keeper, issuer);
		Map<Field, String> values = new EnumMap<>(Field.class);
		values.put(Field.SUPERIOR, superior(keeper));
		values.put(Field.ISSUER, issuer.toUpperCase(Locale.ROOT));
		values.put(Field.NUMBER, label("number", "code", keeper));
		values.put(Field.DATE, date(sheet));
		values.put(Field.SUBJECT,
				label(sheet.isSummary() ? "summary-subject" : "subject", "period", this.times.officialPeriod(sheet)));
		values.put(Field.ADDRESSEES, addressees(sheet.isSummary()));
		values.put(Field.REMARK, remark(report, sheet));
		values.put(Field.POSITION,
				Stream.of(signatory.authority(), signatory.position())
					.filter((line) -> !line.isBlank())
					.collect(Collectors.joining("\n")));
		values.put(Field.SIGNATORY, signatory.name());
		values.put(Field.RECIPIENTS, recipients());
		return values;
	}

	private String superior(String code) {
		String superior = this.settings.superiors().getOrDefault(code, this.settings.superior());
		return superior.isBlank() ? label("superior") : superior;
	}

	/**
	 * A day below ten and the months 1 and 2 have two digits, so that none can be put
	 * before.
	 */
	private String date(Sheet sheet) {
		ZonedDateTime day = sheet.due().atZone(this.workingTime.zone());
		String place = this.settings.place().isBlank() ? label("place") : this.settings.place();
		String month = (day.getMonthValue() <= 2) ? "0" + day.getMonthValue() : "" + day.getMonthValue();
		return label("date", "place", place, "day", "%02d".formatted(day.getDayOfMonth()), "month", month, "year",
				day.getYear());
	}

	private String addressees(boolean summary) {
		List<String> set = summary ? this.settings.summaryAddressees() : this.settings.addressees();
		List<String> names = !set.isEmpty() ? set
				: List.of(label(summary ? "summary-addressee" : "addressee").split(";"));
		return (names.size() == 1) ? label("to") + " " + names.getFirst() : label("to") + "\n"
				+ names.stream().map((name) -> BELOW + "- " + name).collect(Collectors.joining(";\n")) + ".";
	}

	private String remark(WeeklyReport report, Sheet sheet) {
		return switch (report.state()) {
			case DRAFT -> label("draft");
			case UNCONFIRMED -> label(sheet.isSummary() ? "summary-unconfirmed" : "unconfirmed");
			case CONFIRMED, ON_BEHALF ->
				label(report.state().name().toLowerCase(Locale.ROOT), "who", report.decidedBy().orElse(""), "time",
						report.decidedAt().map(this.times::of).orElse(""), "letter", report.letter().orElse(""));
		};
	}

	private DocumentSettings.Signatory signatory(String code, String issuer) {
		DocumentSettings.Signatory set = this.settings.signatories().get(code);
		if (set != null && !set.position().isBlank()) {
			return set;
		}
		boolean director = issuer.startsWith(label("department-begin"));
		return new DocumentSettings.Signatory("", label(director ? "signatory-department" : "signatory"),
				(set != null) ? set.name() : "");
	}

	private String recipients() {
		List<String> lines = new ArrayList<>(List.of(label("recipient-as-above")));
		this.settings.recipients().forEach((name) -> lines.add(label("recipient-copy", "name", name)));
		lines.add(label("recipient-file"));
		return String.join("\n", lines);
	}

	private String label(String key, Object... namesAndValues) {
		return this.phrases.label("weekly.document." + key, namesAndValues);
	}

	/**
	 * A file.
	 *
	 * @param trouble what a group is told if the office's own layout could not be used
	 */
	record Made(byte[] bytes, Optional<RichText> trouble) {
	}

}
