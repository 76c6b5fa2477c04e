package vn.thongsuot.directory;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** The words that come before names of units and say what kind of unit follows. */
final class UnitWords {

	private static final List<Title> COMMUNE = List.of(Title.of(CommuneType.XA, "xã"), Title.of(CommuneType.XA, "x"),
			Title.of(CommuneType.PHUONG, "phường"), Title.of(CommuneType.PHUONG, "p"),
			Title.of(CommuneType.THI_TRAN, "thị trấn"), Title.of(CommuneType.THI_TRAN, "tt"),
			Title.of(CommuneType.DAC_KHU, "đặc khu"), Title.of(CommuneType.DAC_KHU, "đk"), Title.of(null, "ubnd"),
			Title.of(null, "ủy ban nhân dân"), Title.of(null, "ủy ban"));

	private static final List<Title> DISTRICT = List.of(Title.of(null, "huyện"), Title.of(null, "h"),
			Title.of(null, "thị xã"), Title.of(null, "tx"));

	private static final List<Title> CITY = List.of(Title.of(null, "thành phố"), Title.of(null, "tp"));

	private static final List<Title> PROVINCE = List.of(Title.of(null, "tỉnh"), Title.of(null, "t"));

	private UnitWords() {
	}

	/** How many words of a district's title begin there; 0 if none. */
	static int districtTitleAt(List<Word> words, int at) {
		return Math.max(titleAt(DISTRICT, words, at), cityTitleAt(words, at));
	}

	static int cityTitleAt(List<Word> words, int at) {
		return titleAt(CITY, words, at);
	}

	static int provinceTitleAt(List<Word> words, int at) {
		return titleAt(PROVINCE, words, at);
	}

	/**
	 * The kinds of commune that are named right before, such as both in "xã/phường"; null
	 * if no title ends there, none if the title leaves the kind open.
	 */
	static @Nullable Set<CommuneType> typesBefore(List<Word> words, int end) {
		Set<CommuneType> types = EnumSet.noneOf(CommuneType.class);
		int at = end;
		for (Title title = endingAt(words, at); title != null; title = endingAt(words, at)) {
			at -= title.words().size();
			if (title.type() != null) {
				types.add(title.type());
			}
		}
		return (at < end) ? types : null;
	}

	private static @Nullable Title endingAt(List<Word> words, int end) {
		return COMMUNE.stream()
			.filter((title) -> title.standsAt(words, end - title.words().size()))
			.findFirst()
			.orElse(null);
	}

	private static int titleAt(List<Title> titles, List<Word> words, int at) {
		return titles.stream()
			.filter((title) -> title.standsAt(words, at))
			.mapToInt((title) -> title.words().size())
			.max()
			.orElse(0);
	}

	/** A title, such as {@code thị trấn}. */
	private record Title(@Nullable CommuneType type, List<Word> words) {

		static Title of(@Nullable CommuneType type, String words) {
			return new Title(type, Word.in(words));
		}

		boolean standsAt(List<Word> text, int at) {
			if (at < 0 || at + this.words.size() > text.size()) {
				return false;
			}
			for (int i = 0; i < this.words.size(); i++) {
				if (!text.get(at + i).key().equals(this.words.get(i).key())) {
					return false;
				}
			}
			return Likeness.of(text.subList(at, at + this.words.size()), this.words) != Likeness.MARKS_DIFFER;
		}

	}

}
