package vn.thongsuot.conversation;

import org.springframework.stereotype.Component;

import vn.thongsuot.guidance.Entry;
import vn.thongsuot.guidance.Guidance;

/**
 * Counts what the guidance could and could not answer; nobody's name or words are kept.
 */
@Component
class Usage {

	void searched(Guidance.Result result) {
	}

	void confirmed(Entry entry, long question) {
	}

	void sentOn(long question) {
	}

}
