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
	Departments departments(Reference reference) {
		return new CsvDepartments(reference);
	}

	/** For the search. */
	@Bean
	Names names(PlaceNames places, Reference reference) {
		return new DirectoryNames(places, new OfficeNames(reference.departments()));
	}

	@Bean
	PlaceNames places(Reference reference) {
		return PlaceNames.of(reference);
	}

	@Bean
	Categories categories(Reference reference) {
		return new CsvCategories(reference);
	}

}
