package vn.thongsuot.directory;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.thongsuot.search.Names;

/** Makes the directory of what its files say. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DirectorySettings.class)
class DirectoryConfiguration {

	@Bean
	Reference reference(DirectorySettings settings) {
		return new ReferenceReader(new ReferenceSource(settings.directory())).read();
	}

	@Bean
	Communes communes(Reference reference) {
		return new CsvCommunes(reference, new Labels());
	}

	@Bean
	LivingDirectory livingDirectory(Reference reference, DirectoryChanges changes) {
		return new LivingDirectory(reference, changes);
	}

	@Bean
	Departments departments(LivingDirectory directory) {
		return new LivingDepartments(directory);
	}

	/** For the search. */
	@Bean
	Names names(PlaceNames places, LivingDirectory directory) {
		return new DirectoryNames(places, directory::names);
	}

	@Bean
	PlaceNames places(Reference reference) {
		return PlaceNames.of(reference);
	}

	@Bean
	Categories categories(LivingDirectory directory) {
		return new LivingCategories(directory);
	}

}
