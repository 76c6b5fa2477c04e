package vn.thongsuot.weekly;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What people wrote into a report and is in force.
 *
 * @param texts by point
 * @param fixes one a number at most
 */
record Written(Map<Integer, String> texts, List<Fix> fixes) {

	static Written of(List<WeeklyEntry> entries) {
		Map<Integer, String> texts = new LinkedHashMap<>();
		Map<Figure.Item, Fix> fixes = new LinkedHashMap<>();
		for (WeeklyEntry entry : entries) {
			if (entry.isText()) {
				texts.put(entry.point(), entry.words());
			}
			else {
				fixes.put(entry.fix().item(), entry.fix());
			}
		}
		texts.values().removeIf(String::isBlank);
		fixes.values().removeIf((fix) -> fix.counted() == fix.corrected());
		return new Written(texts, List.copyOf(fixes.values()));
	}

}
