package vn.thongsuot.guidance;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Supplier;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import vn.thongsuot.calendar.BusinessClock;
import vn.thongsuot.calendar.WorkingTime;
import vn.thongsuot.search.Names;
import vn.thongsuot.search.TextIndex;

/** Puts the guidance together: files, index, counts. */
@Configuration(proxyBeanMethods = false)
class GuidanceConfiguration {

	@Bean
	TextIndex<String> guidanceIndex(@Value("${thongsuot.home:./data}") Path home, Names names) {
		return TextIndex.onDisk(home, "guidance", (id) -> id, (id) -> id, names);
	}

	@Bean
	Library guidance(TextIndex<String> guidanceIndex, BusinessClock clock, WorkingTime workingTime, Asked asked) {
		return new Library(guidanceIndex, today(clock, workingTime), asked::confirmed);
	}

	@Bean
	Stock stock(Library library, StoredEntries stored, ApprovalRows approvals, Marks marks, EntryLife life,
			RevisionLog revisions, PlatformTransactionManager transactions) {
		return new Stock(library, stored, approvals, marks, life, revisions::note,
				new TransactionTemplate(transactions));
	}

	@Bean
	FaqWatch faqWatch(@Value("${thongsuot.faq:}") String folder, GuidanceSettings settings, Stock stock, Clock clock) {
		return new FaqWatch(FaqFiles.of(folder, Path.of("faq-data")), stock, clock, settings.rest());
	}

	@Bean
	NewsOfTheDay news(Library library, RevisionLog revisions, BusinessClock clock, WorkingTime workingTime) {
		return new NewsOfTheDay(library, revisions, today(clock, workingTime), workingTime.zone());
	}

	private static Supplier<LocalDate> today(BusinessClock clock, WorkingTime workingTime) {
		return () -> workingTime.day(clock.now());
	}

}
