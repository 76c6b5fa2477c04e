package vn.thongsuot.guidance;

import java.util.List;
import java.io.UncheckedIOException;
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

	private @Nullable Map<String, String> last;

	private boolean unreadable;

	FaqWatch(FaqFiles files, Stock stock) {
		this.files = files;
		this.stock = stock;
		look();
	}

	/** A folder that cannot be read changes nothing, and is told once. */
	@Scheduled(initialDelay = 5000, fixedDelay = 5000)
	final synchronized void watch() {
		try {
			look();
			this.unreadable = false;
		}
		catch (UncheckedIOException ex) {
			if (!this.unreadable) {
				log.warn("{} What was read before stays: {}", ex.getMessage(), String.valueOf(ex.getCause()));
			}
			this.unreadable = true;
		}
	}

	private void look() {
		Map<String, String> texts = this.files.read();
		if (!texts.equals(this.last)) {
			Faq faq = Faq.of(texts);
			this.stock.files(faq.entries());
			report(faq.entries().size(), faq.problems());
			this.last = texts;
		}
	}

	private static void report(int entries, List<Problem> problems) {
		log.info("{} entries of guidance", entries);
		problems.forEach((problem) -> log.warn("Left out of the guidance: {}", problem));
	}

}
