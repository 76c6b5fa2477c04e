package vn.thongsuot.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.thongsuot.guidance.Problem;
import vn.thongsuot.messaging.RichText;
import vn.thongsuot.wording.Phrases;

/** What is wrong in files of guidance, in words for whoever mends them. */
@Component
class FaultWords {

	private static final int FILES = 10;

	/** One mistake often brings others. */
	private static final int IN_A_FILE = 3;

	private final Phrases phrases;

	FaultWords(Phrases phrases) {
		this.phrases = phrases;
	}

	/**
	 * The news that these are wrong, or that nothing is any more.
	 * @param entries how many entries people find meanwhile
	 */
	RichText of(List<Problem> problems, int entries) {
		if (problems.isEmpty()) {
			return this.phrases.say("editing.faults.mended", "entries", entries);
		}
		Map<String, List<Problem>> files = problems.stream()
			.collect(Collectors.groupingBy(Problem::file, TreeMap::new, Collectors.toList()));
		List<RichText> lines = new ArrayList<>();
		files.values().stream().limit(FILES).forEach((file) -> lines.addAll(lines(file)));
		if (files.size() > FILES) {
			lines.add(this.phrases.say("editing.faults.more", "files", files.size() - FILES));
		}
		return this.phrases.say("editing.faults.whole", "files", files.size(), "lines", RichText.lines(lines),
				"entries", entries);
	}

	private List<RichText> lines(List<Problem> file) {
		return file.stream().limit(IN_A_FILE).map(this::line).toList();
	}

	private RichText line(Problem problem) {
		List<String> values = problem.values();
		RichText fault = this.phrases.say("editing.fault." + EntryPage.name(problem.fault()), "value",
				values.isEmpty() ? "" : values.getFirst(), "other", values.isEmpty() ? "" : values.getLast());
		return this.phrases.say("editing.faults.line", "file", problem.file(), "line", problem.line(), "fault", fault);
	}

}
