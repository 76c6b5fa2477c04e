package vn.thongsuot.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What can be a syllable of Vietnamese, by its sound: onset, rime, tone. */
public final class Syllables {

	private static final Pattern PARTS = Pattern.compile("(ngh|ng|nh|ph|th|tr|ch|kh|gh|gi|qu|[bcdđghklmnprstvx]|)(.+)");

	private static final Set<String> RIMES = words("""
			a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
			e ec em en eng eo ep et ê êch êm ên ênh êp êt êu
			i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu
			o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oe oen oeo oet
			oi om on ong ooc oong op ot oc ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
			u ua uân uâng uât uây uê uêch uênh uơ uy uya uych uyn uynh uyp uyt uyu uyên uyêt
			uc ui um un ung up ut uôc uôi uôm uôn uông uôt ư ưa ưc ưi ưng ưt ưu
			ươc ươi ươm ươn ương ươp ươt ươu y yêm yên yêng yêt yêu""");

	private static final Set<String> AFTER_QU = words("yên yêt yn ynh yt ych yu yp ôc ôt");

	private static final Set<String> FOLDED = RIMES.stream().map(Vietnamese::fold).collect(Collectors.toSet());

	private static final Set<String> FOLDED_AFTER_QU = AFTER_QU.stream()
		.map(Vietnamese::fold)
		.collect(Collectors.toSet());

	private Syllables() {
	}

	/** Whether the word is a syllable with all its marks, the tone wherever it stands. */
	public static boolean isSyllable(String word) {
		String toneless = Tone.removed(word.toLowerCase(Locale.ROOT));
		return fits(toneless, RIMES, AFTER_QU) && (!isStopped(toneless) || hasStoppedTone(word));
	}

	/** Whether the folded word is what a syllable leaves when its marks are dropped. */
	public static boolean isFoldedSyllable(String folded) {
		return fits(folded, FOLDED, FOLDED_AFTER_QU);
	}

	private static boolean fits(String toneless, Set<String> rimes, Set<String> afterQu) {
		Matcher parts = PARTS.matcher(toneless);
		if (!parts.matches()) {
			return false;
		}
		String rime = parts.group(2);
		boolean front = "eêiy".indexOf(rime.charAt(0)) >= 0;
		return switch (parts.group(1)) {
			case "k", "gh", "ngh" -> front && rimes.contains(rime);
			case "c", "ng" -> !front && rimes.contains(rime);
			case "qu" -> afterQu.contains(rime) || rimes.contains(rime) && "aăâeêiơy".indexOf(rime.charAt(0)) >= 0;
			case "gi" -> rimes.contains(rime) || rimes.contains("i" + rime);
			default -> rimes.contains(rime) || toneless.equals("gi");
		};
	}

	private static boolean isStopped(String toneless) {
		return toneless.matches(".*(c|ch|p|t)");
	}

	private static boolean hasStoppedTone(String word) {
		String bare = Tone.removed(word);
		return Tone.placed(word).equals(Tone.ACUTE.on(bare)) || Tone.placed(word).equals(Tone.DOT.on(bare));
	}

	private static Set<String> words(String list) {
		return Arrays.stream(list.split("\\s+")).collect(Collectors.toUnmodifiableSet());
	}

}
