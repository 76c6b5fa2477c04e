package vn.thongsuot.flow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.thongsuot.messaging.MediaRef;
import vn.thongsuot.testing.Traffic;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Runs after all other tests, over the record of their traffic: whatever the product can
 * call was called, and whatever it reads was given to it.
 */
class TrafficRecord {

	/** The product's traffic, and that of a bot that others wrote. */
	private static final Path RECORD = Path.of("target", "botapi-traffic.jsonl");

	private static final JsonMapper JSON = new JsonMapper();

	private static final Path ROOM = Path.of("src", "main", "java", "vn", "thongsuot", "telegram");

	private static final Pattern LITERAL = Pattern.compile("\"(\\w+)\"");

	/** What another program with the same token calls; we only know the word. */
	private static final Set<String> OTHERS = Set.of("setWebhook");

	@BeforeAll
	static void join() throws IOException {
		Files.write(RECORD, Stream.of(Traffic.PRODUCT, Traffic.INDEPENDENT).flatMap(Traffic::lines).toList());
	}

	@Test
	void holdsEveryMethodThatTheProductCalls() throws IOException {
		Set<String> called = recorded((line) -> Stream.of(line.path("method").asString("")));
		called.removeAll(OTHERS);
		assertThat(called).as("methods in " + RECORD + "; a flow test is missing for what is not there")
			.containsExactlyInAnyOrderElementsOf(callable());
	}

	@Test
	void holdsEveryKindOfUpdateThatTheProductReads() {
		Set<String> given = recorded((line) -> line.path("update").propertyNames().stream());
		given.remove("update_id");
		Set<String> asked = recorded(
				(line) -> line.path("params").path("allowed_updates").valueStream().map((kind) -> kind.asString()));
		assertThat(given).as("kinds of updates in " + RECORD).containsExactlyInAnyOrderElementsOf(asked);
	}

	/** The names of methods that the room's code holds, and one for each kind of file. */
	private static Set<String> callable() throws IOException {
		Set<String> known = JSON.readTree(Files.readString(Path.of("src/main/resources/sandbox/botapi.json")))
			.path("methods")
			.propertyNames()
			.stream()
			.collect(Collectors.toSet());
		Set<String> callable = new TreeSet<>();
		try (Stream<Path> files = Files.list(ROOM)) {
			for (Path file : files.toList()) {
				LITERAL.matcher(Files.readString(file)).results().map((found) -> found.group(1)).forEach(callable::add);
			}
		}
		callable.retainAll(known);
		callable.removeAll(OTHERS);
		Stream.of(MediaRef.Kind.values()).map(TrafficRecord::sending).forEach(callable::add);
		return callable;
	}

	private static String sending(MediaRef.Kind kind) {
		return "send" + kind.name().charAt(0) + kind.name().substring(1).toLowerCase(java.util.Locale.ROOT);
	}

	private static Set<String> recorded(Function<JsonNode, Stream<String>> what) {
		return Traffic.lines(Traffic.PRODUCT)
			.map(JSON::readTree)
			.flatMap(what)
			.filter((name) -> !name.isEmpty())
			.collect(Collectors.toCollection(TreeSet::new));
	}

}
