package vn.thongsuot.files;

import java.nio.file.Path;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the copies into the folder {@code files} of the home folder. */
@Configuration(proxyBeanMethods = false)
class FilesConfiguration {

	@Bean
	Shelf shelf(@Value("${thongsuot.home:./data}") Path home) {
		return new Shelf(home.resolve("files"));
	}

}
