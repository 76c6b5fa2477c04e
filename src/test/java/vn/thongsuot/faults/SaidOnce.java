package vn.thongsuot.faults;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

import vn.thongsuot.sandbox.Message;

/** Finds what a chat holds twice without a mark, by what was said when it was sent. */
final class SaidOnce {

	private static final String MARK = "(gửi lại)";

	/** What comes under a reply besides the line that says what became of it. */
	private static final Pattern BESIDES = Pattern.compile("vừa sửa nội dung đã gửi|trả lại, chưa gửi");

	/** What names a ticket or a question is said once in a chat. */
	private static final Pattern ABOUT_ONE = Pattern.compile("#\\d+|(mã|đáp) k\\w+");

	private final FirstWords words;

	private final List<String> doubled = new ArrayList<>();

	private int marked;

	SaidOnce(FirstWords words) {
		this.words = words;
	}

	List<String> doubled() {
		return this.doubled;
	}

	int marked() {
		return this.marked;
	}

	static boolean isRepeat(Message message) {
		return message.text().startsWith(MARK);
	}

	/**
	 * Whatever names a ticket is there once without a mark under the same message;
	 * anything else once after each message of a person; and one line under each reply,
	 * besides that of its correction.
	 */
	void count(Screen screen) {
		Set<String> said = new HashSet<>();
		Set<String> saidSince = new HashSet<>();
		Map<Integer, Integer> lines = new HashMap<>();
		for (Message message : screen.all()) {
			if (!message.fromBot()) {
				saidSince.clear();
				lines.put(message.id(), 0);
				continue;
			}
			if (isRepeat(message)) {
				this.marked++;
				continue;
			}
			String first = this.words.of(message);
			boolean news = ABOUT_ONE.matcher(first).find() ? said.add(message.replyTo() + first) : saidSince.add(first);
			Integer under = BESIDES.matcher(first).find() ? null : lines
				.computeIfPresent(Objects.requireNonNullElse(message.replyTo(), 0), (reply, times) -> times + 1);
			if (!news || (under != null && under > 1)) {
				this.doubled.add("in chat " + screen.chat() + ": " + first);
			}
		}
	}

}
