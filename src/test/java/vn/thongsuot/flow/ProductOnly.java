package vn.thongsuot.flow;

import java.io.IOException;

import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;

import vn.thongsuot.ThongSuot;

/**
 * Keeps the configurations of other tests out of the whole product, which finds them on
 * the same class path.
 */
final class ProductOnly extends TypeExcludeFilter
		implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	private static final String PRODUCT = ThongSuot.class.getProtectionDomain()
		.getCodeSource()
		.getLocation()
		.toString();

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		context.getBeanFactory().registerSingleton("productOnly", this);
	}

	@Override
	public boolean match(MetadataReader reader, MetadataReaderFactory factory) throws IOException {
		return !reader.getResource().getURL().toString().startsWith(PRODUCT);
	}

	@Override
	public boolean equals(@org.jspecify.annotations.Nullable Object other) {
		return other instanceof ProductOnly;
	}

	@Override
	public int hashCode() {
		return ProductOnly.class.hashCode();
	}

}
