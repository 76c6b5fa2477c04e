package vn.thongsuot.guidance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The Markdown files of the guidance: in a folder, else the copy within the program. */
final class FaqFiles {

	private static final String COPY = "faq-data";

	private final @Nullable Path folder;

	FaqFiles(@Nullable Path folder) {
		this.folder = folder;
	}

	/** The files of a folder that somebody named, or of the usual one if it is there. */
	static FaqFiles of(String named, Path usual) {
		Path folder = named.isBlank() ? usual : Path.of(named);
		if (!named.isBlank() && !Files.isDirectory(folder)) {
			throw new IllegalStateException("THONGSUOT_FAQ names " + folder
					+ ", which is no folder; create it, or drop the setting to use the guidance that comes with the program.");
		}
		return new FaqFiles(Files.isDirectory(folder) ? folder : null);
	}

	/** Texts by path, such as {@code dat_dai/tach-thua.md}, in order. */
	Map<String, String> read() {
		try {
			return (this.folder != null) ? inFolder(this.folder) : inProgram();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot read the guidance; check the folder's rights.", ex);
		}
	}

	/** What a link leads to now is walked: nobody walks through the link itself. */
	private static Map<String, String> inFolder(Path folder) throws IOException {
		Map<String, String> texts = new TreeMap<>();
		Path root = folder.toRealPath();
		try (Stream<Path> files = Files.walk(root)) {
			for (Path file : files.filter(FaqFiles::isEntry).toList()) {
				String path = root.relativize(file).toString().replace('\\', '/');
				texts.put(path, new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
			}
		}
		return texts;
	}

	private static Map<String, String> inProgram() throws IOException {
		Map<String, String> texts = new TreeMap<>();
		for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath*:" + COPY + "/*/*.md")) {
			String url = file.getURL().toString();
			texts.put(url.substring(url.lastIndexOf("/" + COPY + "/") + COPY.length() + 2),
					file.getContentAsString(StandardCharsets.UTF_8));
		}
		return texts;
	}

	/** What editors and systems leave beside a file begins with a dot. */
	private static boolean isEntry(Path file) {
		String name = file.getFileName().toString();
		return name.endsWith(".md") && !name.startsWith(".") && !name.equals("README.md") && !Files.isDirectory(file);
	}

}
