package vn.thongsuot.weekly;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategorySeries;
import org.knowm.xchart.HorizontalBarChart;
import org.knowm.xchart.style.AxesChartStyler;
import org.knowm.xchart.style.Styler;

import org.springframework.stereotype.Component;

import vn.thongsuot.calendar.WorkingTime;
import vn.thongsuot.wording.Phrases;

/**
 * Draws a week for the chat, with letters large enough for a phone held upright, which
 * shows it 400 pixels wide: above what came in, was answered and is overdue by
 * department, below twelve weeks.
 */
@Component
class Picture {

	/** Pixels from left to right. */
	static final int WIDTH = 1080;

	private static final int TITLE = 110;

	private static final int TREND = 760;

	private static final int BARS = 230;

	private static final int BAR = 110;

	private static final Color[] COLOURS = { new Color(0x2F6DB5), new Color(0x3C9D5B), new Color(0xD0473B) };

	private final Phrases phrases;

	private final Prose prose;

	private final Times times;

	private final WorkingTime workingTime;

	Picture(Phrases phrases, Prose prose, Times times, WorkingTime workingTime) {
		this.phrases = phrases;
		this.prose = prose;
		this.times = times;
		this.workingTime = workingTime;
	}

	/** A PNG file. */
	byte[] of(Sheet sheet) {
		List<UnitLine> units = busy(sheet);
		int bars = units.isEmpty() ? 0 : BARS + BAR * units.size();
		BufferedImage image = new BufferedImage(WIDTH, TITLE + bars + TREND, BufferedImage.TYPE_INT_RGB);
		Graphics2D pen = image.createGraphics();
		Ink ink = new Ink(Fonts.regular(), Fonts.bold());
		paper(pen, image, ink, sheet);
		if (bars > 0) {
			place(pen, TITLE, bars, (part) -> departments(units, ink).paint(part, WIDTH, bars));
		}
		place(pen, TITLE + bars, TREND, (part) -> trend(sheet, ink).paint(part, WIDTH, TREND));
		pen.dispose();
		return png(image);
	}

	/** Departments of which there is anything to show. */
	private List<UnitLine> busy(Sheet sheet) {
		return lines(sheet)
			.filter((unit) -> unit.number(Figure.RECEIVED) + answered(unit) + unit.number(Figure.OVERDUE) > 0)
			.toList();
	}

	/** A department's own report shows itself alone. */
	private Stream<UnitLine> lines(Sheet sheet) {
		Map<Figure, Long> numbers = new EnumMap<>(Figure.class);
		Stream.of(Figure.values()).forEach((figure) -> numbers.put(figure, sheet.total(figure)));
		return sheet.isSummary() ? sheet.units().stream() : Stream.of(new UnitLine(sheet.unit(),
				this.prose.name(sheet.unit()), WeeklyReport.State.DRAFT, true, "", numbers, Map.of(), List.of()));
	}

	private static long answered(UnitLine unit) {
		return unit.number(Figure.RESOLVED) + unit.number(Figure.SETTLED_ABOVE);
	}

	private void paper(Graphics2D pen, BufferedImage image, Ink ink, Sheet sheet) {
		pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
		pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
		pen.setColor(Color.WHITE);
		pen.fillRect(0, 0, WIDTH, image.getHeight());
		String title = nfc(this.phrases.label("weekly.picture.title", "name", this.prose.name(sheet.unit()), "day",
				this.times.day(sheet.to())));
		pen.setColor(Color.BLACK);
		float size = 50;
		while (pen.getFontMetrics(ink.bold().deriveFont(size)).stringWidth(title) > WIDTH - 60 && size > 20) {
			size--;
		}
		pen.setFont(ink.bold().deriveFont(size));
		pen.drawString(title, (WIDTH - pen.getFontMetrics().stringWidth(title)) / 2, 74);
	}

	private static void place(Graphics2D pen, int top, int height, Consumer<Graphics2D> drawing) {
		Graphics2D part = (Graphics2D) pen.create(0, top, WIDTH, height);
		drawing.accept(part);
		part.dispose();
	}

	private HorizontalBarChart departments(List<UnitLine> units, Ink ink) {
		HorizontalBarChart chart = new HorizontalBarChart(WIDTH, BARS + BAR * units.size(), Styler.ChartTheme.XChart);
		chart.setTitle(label((units.size() == 1) ? "own" : "departments"));
		style(chart.getStyler(), ink);
		chart.getStyler()
			.setLabelsVisible(true)
			.setLabelsFont(ink.bold().deriveFont(30f))
			.setLabelsFontColorAutomaticEnabled(true)
			.setAvailableSpaceFill(.85);
		chart.getStyler().setXAxisMin(0d).setXAxisDecimalPattern("0");
		add(chart, "received", units, (unit) -> unit.number(Figure.RECEIVED));
		add(chart, "answered", units, Picture::answered);
		add(chart, "overdue", units, (unit) -> unit.number(Figure.OVERDUE));
		return chart;
	}

	private void add(HorizontalBarChart chart, String name, List<UnitLine> units, ToLongFunction<UnitLine> number) {
		chart.addSeries(label(name), units.stream().map(number::applyAsLong).toList(),
				units.stream().map((unit) -> nfc(unit.name())).toList());
	}

	private CategoryChart trend(Sheet sheet, Ink ink) {
		CategoryChart chart = new CategoryChart(WIDTH, TREND, Styler.ChartTheme.XChart);
		chart.setTitle(label("trend"));
		chart.setXAxisTitle(label("week"));
		style(chart.getStyler(), ink);
		chart.getStyler().setYAxisMin(0d).setYAxisDecimalPattern("0");
		chart.getStyler().setXAxisTitleVisible(true);
		chart.getStyler().setDefaultSeriesRenderStyle(CategorySeries.CategorySeriesRenderStyle.Line);
		chart.getStyler().setXAxisLabelRotation(90);
		chart.getStyler().setMarkerSize(14);
		add(chart, "received", sheet, Sheet.Share::received);
		add(chart, "answered", sheet, Sheet.Share::answered);
		add(chart, "overdue", sheet, Sheet.Share::overdue);
		return chart;
	}

	private void add(CategoryChart chart, String name, Sheet sheet, ToLongFunction<Sheet.Share> number) {
		DateTimeFormatter day = DateTimeFormatter.ofPattern("d/M").withZone(this.workingTime.zone());
		CategorySeries series = chart.addSeries(label(name),
				sheet.trend().stream().map((week) -> day.format(week.to())).toList(),
				reported(sheet).stream().map(number::applyAsLong).toList());
		series.setLineStyle(new BasicStroke(6));
	}

	/** The last week with the numbers that the report gives. */
	private static List<Sheet.Share> reported(Sheet sheet) {
		Sheet.Share last = sheet.trend().getLast();
		return Stream
			.concat(sheet.trend().stream().limit(sheet.trend().size() - 1L), Stream.of(new Sheet.Share(last.to(),
					sheet.total(Figure.RECEIVED), sheet.answered(), sheet.total(Figure.OVERDUE))))
			.toList();
	}

	private static void style(AxesChartStyler styler, Ink ink) {
		Font small = ink.regular().deriveFont(34f);
		styler.setBaseFont(small);
		styler.setChartTitleFont(ink.bold().deriveFont(40f));
		styler.setAxisTitleFont(small);
		styler.setAxisTickLabelsFont(ink.regular().deriveFont(32f));
		styler.setAxisTitlesVisible(false);
		styler.setLegendFont(small);
		styler.setAnnotationTextFont(small);
		styler.setAnnotationTextPanelFont(small);
		styler.setToolTipFont(small);
		styler.setLegendPosition(Styler.LegendPosition.OutsideS);
		styler.setLegendLayout(Styler.LegendLayout.Horizontal);
		styler.setLegendBorderColor(Color.WHITE);
		styler.setChartBackgroundColor(Color.WHITE);
		styler.setPlotBackgroundColor(Color.WHITE);
		styler.setPlotBorderVisible(false);
		styler.setChartTitleBoxVisible(false);
		styler.setSeriesColors(COLOURS);
	}

	private String label(String key) {
		return nfc(this.phrases.label("weekly.picture." + key));
	}

	private static String nfc(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFC);
	}

	private static byte[] png(BufferedImage image) {
		try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			ImageIO.write(image, "png", out);
			return out.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The fonts of a picture. */
	private record Ink(Font regular, Font bold) {
	}

}
