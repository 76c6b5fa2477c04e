package vn.thongsuot.conversation;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import vn.thongsuot.search.Vietnamese;

/** Tells greetings and thanks from questions. */
enum SmallTalk {

	GREETING, THANKS, ASSENT;

	private static final Set<String> GREETINGS = Set.of("chao", "xin chao", "hello", "hi", "helo", "alo", "a lo", "hey",
			"chao bot", "xin chao bot", "chao ban", "chao em", "chao anh", "chao chi", "chao anh chi", "chao ad",
			"chao admin", "kinh chao", "chao buoi sang", "chao buoi chieu", "start", "bat dau", "xin chao anh chi",
			"chao cac anh chi", "chao a", "chao moi nguoi");

	private static final Set<String> THANKING = Set.of("cam on", "cam on a", "cam on nhe", "cam on nhieu", "cam on ban",
			"cam on em", "cam on anh", "cam on chi", "cam on anh chi", "em cam on", "em cam on a", "da em cam on",
			"da em cam on a", "xin cam on", "tks", "thanks", "thank you", "thank", "cam on bot", "cam on so",
			"cam on rat nhieu", "cam on nhieu a", "toi cam on", "chan thanh cam on", "da cam on", "cam on cac anh chi",
			"xin cam on a", "em cam on anh chi", "em cam on anh chi a", "da ro cam on", "ok cam on", "vang cam on",
			"da em cam on anh chi a");

	private static final Set<String> ASSENTING = Set.of("ok", "oke", "okay", "okie", "oki", "da", "vang", "da vang",
			"vang a", "u", "uh", "um", "da ro", "ro roi", "da hieu", "hieu roi", "duoc roi", "tot", "tot qua",
			"hay qua", "nhan roi", "da nhan", "da nhan duoc", "vang em nho", "da vang a", "da ro a",
			"da em hieu roi a");

	/** Words that only address people; a greeting or thanks made of them asks nothing. */
	private static final Set<String> POLITE = Set.of("chao", "xin", "kinh", "cam", "on", "em", "anh", "chi", "cac",
			"ban", "bac", "chu", "co", "moi", "nguoi", "a", "da", "vang", "oi", "nhe", "nha", "nhieu", "rat", "lam",
			"chan", "thanh", "toi", "chung", "minh", "dong", "quy", "so", "bot", "ad", "admin", "buoi", "sang", "trua",
			"chieu", "ok", "roi", "ro");

	/** What sort of small talk a message is; nothing if it says more. */
	static Optional<SmallTalk> of(String text) {
		String bare = Vietnamese.fold(text).replaceAll("[^a-z0-9]+", " ").strip();
		if (GREETINGS.contains(bare)) {
			return Optional.of(GREETING);
		}
		if (THANKING.contains(bare)) {
			return Optional.of(THANKS);
		}
		Set<String> words = Set.copyOf(List.of(bare.split(" ")));
		if (POLITE.containsAll(words) && (words.contains("chao") || bare.contains("cam on"))) {
			return Optional.of(bare.contains("cam on") ? THANKS : GREETING);
		}
		return ASSENTING.contains(bare) ? Optional.of(ASSENT) : Optional.empty();
	}

}
