package vn.thongsuot.weekly;

import java.io.IOException;

import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;
import org.springframework.core.type.filter.TypeFilter;

import vn.thongsuot.ThongSuot;

/** Whatever is no part of the product. */
class OfTests implements TypeFilter {

	private static final String PRODUCT = ThongSuot.class.getProtectionDomain()
		.getCodeSource()
		.getLocation()
		.toString();

	@Override
	public boolean match(MetadataReader reader, MetadataReaderFactory factory) throws IOException {
		return !reader.getResource().getURL().toString().startsWith(PRODUCT);
	}

}
