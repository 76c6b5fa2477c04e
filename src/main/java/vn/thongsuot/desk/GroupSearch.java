package vn.thongsuot.desk;

import java.util.List;

import org.springframework.stereotype.Component;

import vn.thongsuot.guidance.Entry;
import vn.thongsuot.guidance.Guidance;
import vn.thongsuot.messaging.RichText;
import vn.thongsuot.wording.EntryWords;
import vn.thongsuot.wording.Phrases;

/** Looks guidance up in a group: the best piece only, all else in private. */
@Component
class GroupSearch {

	private final Guidance guidance;

	private final EntryWords entryWords;

	private final Phrases phrases;

	GroupSearch(Guidance guidance, EntryWords entryWords, Phrases phrases) {
		this.guidance = guidance;
		this.entryWords = entryWords;
		this.phrases = phrases;
	}

	RichText answer(String question) {
		if (question.isBlank()) {
			return this.phrases.say("desk.search.how");
		}
		Guidance.Result result = this.guidance.search(question);
		if (result.certainty() == Guidance.Certainty.NOTHING || result.entries().isEmpty()) {
			return this.phrases.say("desk.search.nothing");
		}
		Entry best = result.entries().getFirst();
		return Texts.lines(List.of(this.entryWords.show(best), this.phrases.say("desk.search.more")));
	}

}
