package vn.thongsuot.guidance;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
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

	private final Stock stock;

	private final Clock clock;

	/** Whoever edits saves what is half done, and copies one file after the other. */
	private final Duration rest;

	private @Nullable Map<String, String> last;

	private boolean ailing;

	private volatile List<Problem> problems = List.of();

	private volatile Instant changedAt = Instant.MAX;

	FaqWatch(FaqFiles files, Stock stock, Clock clock, Duration rest) {
		this.files = files;
		this.stock = stock;
		this.clock = clock;
		this.rest = rest;
		take();
	}

	/** Keeps what was read before if nothing can be read now, and says so once. */
	@Scheduled(initialDelay = 5000, fixedDelay = 5000)
	void look() {
		try {
			take();
			this.ailing = false;
		}
		catch (RuntimeException ex) {
			if (!this.ailing) {
				log.error("The guidance stays as it was; it is read again every five seconds", ex);
			}
			this.ailing = true;
		}
	}

	private void take() {
		Map<String, String> texts = this.files.read();
		if (!texts.equals(this.last)) {
			Faq faq = Faq.of(texts);
			this.stock.files(faq.entries());
			report(faq.entries().size(), faq.problems());
			this.problems = List.copyOf(faq.problems());
			this.changedAt = this.clock.instant();
			this.last = texts;
		}
	}

	/** What is wrong in the files as they are. */
	List<Problem> problems() {
		return this.problems;
	}

	/** Whether nobody has changed them of late. */
	boolean isAtRest() {
		return !this.changedAt.isAfter(this.clock.instant().minus(this.rest));
	}

	private static void report(int entries, List<Problem> problems) {
		log.info("{} entries of guidance", entries);
		problems.forEach((problem) -> log.warn("Left out of the guidance: {}", problem));
	}

}
