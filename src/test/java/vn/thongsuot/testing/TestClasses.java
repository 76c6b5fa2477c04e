package vn.thongsuot.testing;

import java.io.IOException;

import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;
import org.springframework.core.type.filter.TypeFilter;

import vn.thongsuot.ThongSuot;

/** Matches what other tests bring along on the same class path. */
public final class TestClasses implements TypeFilter {

	private static final String PRODUCT = ThongSuot.class.getProtectionDomain()
		.getCodeSource()
		.getLocation()
		.toString();

	@Override
	public boolean match(MetadataReader reader, MetadataReaderFactory factory) throws IOException {
		return !reader.getResource().getURL().toString().startsWith(PRODUCT);
	}

}
