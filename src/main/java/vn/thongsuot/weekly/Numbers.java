package vn.thongsuot.weekly;

import java.text.NumberFormat;
import java.util.Locale;

import org.springframework.stereotype.Component;

import vn.thongsuot.weekly.Figure.Item;
import vn.thongsuot.wording.Phrases;

/** How the numbers of a report are written, and what they are called. */
@Component
class Numbers {

	private static final int PERCENT = 100;

	private final Phrases phrases;

	Numbers(Phrases phrases) {
		this.phrases = phrases;
	}

	/** A number; with a star if somebody corrected it. */
	String of(Sheet sheet, Figure figure, Part part) {
		return of(sheet, new Item(figure, part));
	}

	String of(Sheet sheet, Item item) {
		String number = written(sheet.number(item));
		return (sheet.number(item) != sheet.counted(item)) ? this.phrases.label("weekly.corrected", "number", number)
				: number;
	}

	/** All parts of a figure together. */
	String total(Sheet sheet, Figure figure) {
		boolean corrected = figure.parts()
			.stream()
			.map((part) -> new Item(figure, part))
			.anyMatch((item) -> sheet.number(item) != sheet.counted(item));
		String number = written(sheet.total(figure));
		return corrected ? this.phrases.label("weekly.corrected", "number", number) : number;
	}

	String name(Figure figure) {
		return this.phrases.label("weekly.figure." + figure.key());
	}

	String name(Item item) {
		return (item.part() == Part.ALL) ? name(item.figure())
				: this.phrases.label("weekly.item", "figure", name(item.figure()), "part", name(item.part()));
	}

	String name(Part part) {
		return this.phrases.label("weekly.part." + part.name().toLowerCase(Locale.ROOT));
	}

	/** With a dot before each three digits. */
	static String written(long number) {
		return NumberFormat.getIntegerInstance(Locale.of("vi", "VN")).format(number);
	}

	/** Rounded to whole percents; empty if there is nothing to share. */
	static String percent(long some, long all) {
		return (all == 0) ? "" : "" + Math.round(PERCENT * (double) some / all);
	}

}
