package vn.thongsuot.directory;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * A typed text, with the districts and the province that it names set apart from what may
 * be a commune.
 */
class Reading {

	private final List<Word> words;

	private final UnitNames names;

	private final boolean[] apart;

	private final Set<String> districts = new LinkedHashSet<>();

	Reading(List<Word> words, UnitNames names) {
		this.words = words;
		this.names = names;
		this.apart = new boolean[words.size()];
		IntStream.range(0, words.size()).forEach(this::setApart);
	}

	private void setApart(int at) {
		int district = UnitWords.districtTitleAt(this.words, at);
		int province = UnitWords.provinceTitleAt(this.words, at);
		int title = Math.max(district, province);
		int end = (title > 0) ? districtEnd(at + title) : 0;
		if (end > 0) {
			IntStream.range(at, end).forEach((i) -> this.apart[i] = true);
			if (district > 0) {
				this.districts.add(key(at + title, end));
			}
		}
	}

	private int districtEnd(int from) {
		for (int to = Math.min(from + this.names.longest(), this.words.size()); to > from; to--) {
			if (this.names.isDistrict(key(from, to))) {
				return to;
			}
		}
		return 0;
	}

	private String key(int from, int to) {
		return Word.key(this.words.subList(from, to));
	}

	/** The keys of the districts that are named as such. */
	Set<String> districts() {
		return this.districts;
	}

	/** The keys of districts, not cities, that stand apart from that mention untitled. */
	List<String> districtsBeside(@Nullable Mention mention) {
		List<String> found = new ArrayList<>();
		for (int from = 0; from < this.words.size(); from++) {
			for (int to = from + 1; to <= Math.min(from + this.names.longest(), this.words.size()); to++) {
				boolean beside = isFree(from, to) && (mention == null || !mention.overlaps(from, to));
				if (beside && UnitWords.typesBefore(this.words, from) == null && isDistrictWithoutCity(from, to)) {
					found.add(key(from, to));
				}
			}
		}
		return found;
	}

	private boolean isDistrictWithoutCity(int from, int to) {
		return this.names.isDistrict(key(from, to)) && !this.names.isCity(key(from, to));
	}

	/** All places where words are spelt like a name. */
	List<Mention> mentions() {
		List<Mention> mentions = new ArrayList<>();
		for (int from = 0; from < this.words.size(); from++) {
			for (int to = from + 1; to <= Math.min(from + this.names.longest(), this.words.size()); to++) {
				List<UnitName> alike = isFree(from, to) ? this.names.alike(this.words.subList(from, to)) : List.of();
				if (!alike.isEmpty()) {
					mentions.add(nearest(from, to, alike));
				}
			}
		}
		return mentions;
	}

	private Mention nearest(int from, int to, List<UnitName> alike) {
		List<Word> typed = this.words.subList(from, to);
		Likeness nearest = alike.stream().map((name) -> likeness(typed, name)).min(Likeness::compareTo).orElseThrow();
		List<UnitName> names = alike.stream().filter((name) -> likeness(typed, name) == nearest).toList();
		return new Mention(from, to, UnitWords.typesBefore(this.words, from), nearest, names);
	}

	/** In a text without any marks a name without marks is no nearer than others. */
	private Likeness likeness(List<Word> typed, UnitName name) {
		Likeness likeness = Likeness.of(typed, name.words());
		return (likeness == Likeness.SAME && isUnmarked()) ? Likeness.MARKS_LEFT_OUT : likeness;
	}

	/** Places one slip away from a name: behind a title, or all that was typed. */
	List<Mention> slips() {
		List<Mention> mentions = new ArrayList<>();
		addSlip(mentions, 0, this.words.size(), null);
		for (int from = 1; from < this.words.size(); from++) {
			Set<CommuneType> types = UnitWords.typesBefore(this.words, from);
			int longest = Math.min(from + this.names.longest() + 1, this.words.size());
			for (int to = from + 1; types != null && to <= longest; to++) {
				addSlip(mentions, from, to, types);
			}
		}
		return mentions;
	}

	private void addSlip(List<Mention> mentions, int from, int to, @Nullable Set<CommuneType> types) {
		List<UnitName> near = isFree(from, to) ? this.names.oneSlipFrom(this.words.subList(from, to)) : List.of();
		if (!near.isEmpty()) {
			mentions.add(new Mention(from, to, types, Likeness.MARKS_DIFFER, near));
		}
	}

	/** Whether a mention and its title are all that was typed, districts aside. */
	boolean isAll(Mention mention) {
		return IntStream.range(0, this.words.size())
			.filter((i) -> !this.apart[i])
			.allMatch((i) -> i >= mention.from() && i < mention.to());
	}

	private boolean isFree(int from, int to) {
		return IntStream.range(from, to).noneMatch((i) -> this.apart[i]);
	}

	private boolean isUnmarked() {
		return this.words.stream().allMatch(Word::isUnmarked);
	}

}
