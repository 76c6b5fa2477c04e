package vn.thongsuot.guidance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import vn.thongsuot.search.Found;
import vn.thongsuot.search.Text;
import vn.thongsuot.search.TextIndex;

/** Puts questions together that ask the same in other words. */
final class Likeness {

	/** Two questions with less than this are two matters. */
	private static final double ALIKE = .5;

	private static final int NEIGHBOURS = 50;

	private Likeness() {
	}

	/** The groups, the largest first; within each the order stays. */
	static List<List<GuidanceUse>> groups(List<GuidanceUse> uses) {
		try (TextIndex<Long> index = TextIndex.inMemory((key) -> Long.toString(key), Long::valueOf)) {
			index.rebuild(uses.stream().map((use) -> new Text<>(use.id(), List.of(use.question()), "")).toList());
			return groups(uses, index);
		}
	}

	private static List<List<GuidanceUse>> groups(List<GuidanceUse> uses, TextIndex<Long> index) {
		Map<Long, GuidanceUse> left = new LinkedHashMap<>();
		uses.forEach((use) -> left.put(use.id(), use));
		List<List<GuidanceUse>> groups = new ArrayList<>();
		for (GuidanceUse use : uses) {
			if (left.remove(use.id()) != null) {
				groups.add(group(use, index, left));
			}
		}
		groups.sort(Comparator.comparingInt((List<GuidanceUse> group) -> -group.size()));
		return groups;
	}

	private static List<GuidanceUse> group(GuidanceUse first, TextIndex<Long> index, Map<Long, GuidanceUse> left) {
		List<GuidanceUse> group = new ArrayList<>(List.of(first));
		index.search(first.question(), NEIGHBOURS)
			.hits()
			.stream()
			.filter((hit) -> hit.confidence() >= ALIKE)
			.map(Found.Hit::key)
			.sorted(Comparator.reverseOrder())
			.map(left::remove)
			.filter(Objects::nonNull)
			.forEach(group::add);
		return group;
	}

}
