package vn.thongsuot.faults;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

import vn.thongsuot.ThongSuot;

/**
 * The product as another process runs it: jars alone, since the cache of a quick start
 * knows no folders, and without the configurations of other tests.
 * {@code -Dfaults.again=true} takes what the last run has made of the same code.
 */
final class ProductFiles {

	private static final Path FOLDER = Path.of("target/faults").toAbsolutePath();

	private static final List<String> FLAGS = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx384m",
			"--enable-native-access=ALL-UNNAMED");

	private final String libraries;

	private final Path killing;

	private final Path cache;

	private ProductFiles() throws IOException {
		Files.createDirectories(FOLDER);
		this.cache = FOLDER.resolve("product.aot");
		boolean again = Boolean.getBoolean("faults.again") && Files.exists(this.cache);
		Path product = FOLDER.resolve("product.jar");
		if (!again) {
			Files.deleteIfExists(this.cache);
			jar(home(ThongSuot.class), "", product);
		}
		this.killing = jar(home(ProductFiles.class), "vn/thongsuot/faults", FOLDER.resolve("killing.jar"));
		this.libraries = product + File.pathSeparator + String.join(File.pathSeparator, jars());
	}

	static ProductFiles make() {
		try {
			ProductFiles files = new ProductFiles();
			if (!Files.exists(files.cache)) {
				files.train();
			}
			return files;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The command that runs the product, or what kills it at a step. */
	List<String> command(boolean mortal, List<String> properties, List<String> settings) {
		List<String> command = new ArrayList<>(java());
		if (Files.exists(this.cache)) {
			command.add("-XX:AOTCache=" + this.cache);
		}
		command.addAll(properties);
		command.addAll(List.of("-cp", mortal ? this.libraries + File.pathSeparator + this.killing : this.libraries,
				mortal ? MortalProduct.class.getName() : ThongSuot.class.getName()));
		command.addAll(settings);
		return command;
	}

	/** Java 25 and newer starts in half the time with what it learnt once. */
	private void train() throws IOException {
		if (Runtime.version().feature() < 25) {
			return;
		}
		List<String> command = new ArrayList<>(java());
		command.addAll(List.of("-XX:AOTCacheOutput=" + this.cache, "-Dspring.context.exit=onRefresh", "-cp",
				this.libraries, ThongSuot.class.getName(), "--thongsuot.telegram.token=1:training",
				"--thongsuot.telegram.api=http://127.0.0.1:9", "--server.port=0",
				"--thongsuot.home=" + Files.createTempDirectory(FOLDER, "training")));
		Process process = new ProcessBuilder(command).redirectErrorStream(true)
			.redirectOutput(FOLDER.resolve("training.log").toFile())
			.start();
		try {
			if (!process.waitFor(5, TimeUnit.MINUTES)) {
				process.destroyForcibly().waitFor();
				Files.deleteIfExists(this.cache);
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private static List<String> java() {
		List<String> command = new ArrayList<>();
		command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
		command.addAll(FLAGS);
		return command;
	}

	private static List<String> jars() {
		return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
			.filter((entry) -> entry.endsWith(".jar"))
			.toList();
	}

	private static Path home(Class<?> type) {
		return Path.of(java.net.URI.create(type.getProtectionDomain().getCodeSource().getLocation().toString()));
	}

	private static Path jar(Path classes, String below, Path jar) throws IOException {
		try (OutputStream out = Files.newOutputStream(jar); JarOutputStream zip = new JarOutputStream(out)) {
			try (Stream<Path> files = Files.walk(classes.resolve(below))) {
				for (Path file : files.sorted().toList()) {
					add(zip, classes, file);
				}
			}
		}
		return jar;
	}

	private static void add(JarOutputStream zip, Path root, Path file) throws IOException {
		String name = root.relativize(file).toString().replace('\\', '/');
		if (Files.isDirectory(file)) {
			if (!name.isEmpty()) {
				zip.putNextEntry(new JarEntry(name + "/"));
			}
			return;
		}
		zip.putNextEntry(new JarEntry(name));
		Files.copy(file, zip);
		zip.closeEntry();
	}

}
