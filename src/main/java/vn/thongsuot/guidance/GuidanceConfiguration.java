package vn.thongsuot.guidance;

import java.nio.file.Path;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.thongsuot.calendar.BusinessClock;
import vn.thongsuot.calendar.WorkingTime;
import vn.thongsuot.directory.Categories;
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
		return new Library(guidanceIndex, () -> clock.now().atZone(workingTime.zone()).toLocalDate(), asked::confirmed);
	}

	@Bean
	LikelyCategories likelyCategories(TextIndex<String> guidanceIndex, Library library, Categories categories) {
		return new LikelyCategories(guidanceIndex, library::byId, categories);
	}

	@Bean
	FaqWatch faqWatch(@Value("${thongsuot.faq:}") String folder, Library library) {
		return new FaqWatch(FaqFiles.of(folder, Path.of("faq-data")), library);
	}

}
