package vn.thongsuot.weekly;

import java.util.EnumMap;
import java.util.Map;

import org.springframework.stereotype.Component;

import vn.thongsuot.wording.TicketWords;

/** Turns a department's report into its line of the summary. */
@Component
class UnitLines {

	private final Units units;

	private final TicketWords words;

	UnitLines(Units units, TicketWords words) {
		this.units = units;
		this.words = words;
	}

	UnitLine of(WeeklyReport report, Sheet sheet) {
		Map<Figure, Long> numbers = new EnumMap<>(Figure.class);
		for (Figure figure : Figure.values()) {
			numbers.put(figure, sheet.total(figure));
		}
		return new UnitLine(report.unit(), this.words.department(report.unit()), report.state(),
				this.units.desk(report.unit()).isPresent(), report.letter().orElse(""), numbers, sheet.texts(),
				sheet.fixes());
	}

}
