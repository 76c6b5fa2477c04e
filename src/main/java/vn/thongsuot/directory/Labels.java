package vn.thongsuot.directory;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/** What tells communes from each other that may both be meant. */
class Labels {

	private final String former;

	Labels() {
		Properties templates = new Properties();
		try (Reader reader = new InputStreamReader(
				Objects.requireNonNull(getClass().getResourceAsStream("/directory/labels.properties")),
				StandardCharsets.UTF_8)) {
			templates.load(reader);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		this.former = Objects.requireNonNull(templates.getProperty("former"));
	}

	String of(UnitName name) {
		FormerCommune former = name.former();
		return (former == null) ? name.commune().fullName()
				: this.former.replace("{commune}", name.commune().fullName())
					.replace("{former}", lower(former.fullName()))
					.replace("{district}", lower(former.district()));
	}

	private static String lower(String name) {
		return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
	}

}
