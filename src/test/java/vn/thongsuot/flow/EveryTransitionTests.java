package vn.thongsuot.flow;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import vn.thongsuot.ticket.TicketAction;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Each thing that can happen to a ticket is walked by a flow test, and one tries it where
 * it must be refused. Whoever adds an action adds both.
 */
class EveryTransitionTests {

	private static final Path HERE = Path.of("src/test/java/vn/thongsuot/flow");

	@Test
	void isWalked() throws IOException {
		assertThat(all()).isEqualTo(named((test) -> values(test.getAnnotation(Walks.class))));
	}

	@Test
	void isRefused() throws IOException {
		assertThat(all()).isEqualTo(named((test) -> values(test.getAnnotation(Refuses.class))));
	}

	private static Set<TicketAction> all() {
		return EnumSet.allOf(TicketAction.class);
	}

	private static List<TicketAction> values(@org.jspecify.annotations.Nullable Walks walks) {
		return (walks != null) ? List.of(walks.value()) : List.of();
	}

	private static List<TicketAction> values(@org.jspecify.annotations.Nullable Refuses refuses) {
		return (refuses != null) ? List.of(refuses.value()) : List.of();
	}

	/** Only what stands at a test that runs counts. */
	private static Set<TicketAction> named(Function<Method, List<TicketAction>> actions) throws IOException {
		try (Stream<Path> files = Files.list(HERE)) {
			return files.map((file) -> file.getFileName().toString())
				.filter((file) -> file.endsWith("Tests.java"))
				.flatMap((file) -> Stream.of(type(file).getDeclaredMethods()))
				.filter((method) -> method.isAnnotationPresent(Test.class))
				.flatMap((method) -> actions.apply(method).stream())
				.collect(Collectors.toCollection(() -> EnumSet.noneOf(TicketAction.class)));
		}
	}

	private static Class<?> type(String file) {
		try {
			return Class.forName(EveryTransitionTests.class.getPackageName() + "." + file.replace(".java", ""));
		}
		catch (ClassNotFoundException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
