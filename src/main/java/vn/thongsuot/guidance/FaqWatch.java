package vn.thongsuot.guidance;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.scheduling.annotation.Scheduled;

/** Keeps the guidance as its files are, also when they change while the program runs. */
class FaqWatch {

	private static final Logger log = LoggerFactory.getLogger(FaqWatch.class);

	private final FaqFiles files;

	private final Library library;

	private final RevisionLog revisions;

	private @Nullable Map<String, String> last;

	FaqWatch(FaqFiles files, Library library, RevisionLog revisions) {
		this.files = files;
		this.library = library;
		this.revisions = revisions;
		look();
	}

	@Scheduled(initialDelay = 5000, fixedDelay = 5000)
	final synchronized void look() {
		Map<String, String> texts = this.files.read();
		if (!texts.equals(this.last)) {
			Faq faq = Faq.of(texts);
			this.library.hold(faq.entries());
			this.revisions.note(faq.entries().values());
			report(faq.entries().size(), faq.problems());
			this.last = texts;
		}
	}

	private static void report(int entries, List<Problem> problems) {
		log.info("{} entries of guidance", entries);
		problems.forEach((problem) -> log.warn("Left out of the guidance: {}", problem));
	}

}
