package vn.thongsuot.files;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.boot.jdbc.test.autoconfigure.AutoConfigureTestDatabase;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

import vn.thongsuot.messaging.MediaRef;
import vn.thongsuot.testing.OnH2;
import vn.thongsuot.testing.OnPostgres;
import vn.thongsuot.testing.TestClock;

import static org.assertj.core.api.Assertions.assertThat;

/** Facts about kept files, on each database. */
@DataJpaTest
@AutoConfigureTestDatabase(replace = AutoConfigureTestDatabase.Replace.NONE)
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@Import({ FileKeeper.class, Fetcher.class, FilesConfiguration.class, KeptFilesTests.Parts.class })
@Execution(ExecutionMode.SAME_THREAD)
abstract class KeptFilesTests {

	@TempDir
	static Path home;

	@Autowired
	KeptFiles files;

	@Autowired
	Fetcher fetcher;

	@Autowired
	FakeSource source;

	@Autowired
	TestClock clock;

	@Autowired
	TransactionTemplate transaction;

	@Autowired
	JdbcTemplate jdbc;

	@DynamicPropertySource
	static void home(DynamicPropertyRegistry registry) {
		registry.add("thongsuot.home", () -> home.toString());
	}

	@BeforeEach
	void begin() {
		this.source.content.clear();
		this.source.failures.set(0);
		this.source.fetched.set(0);
	}

	@AfterEach
	void clear() {
		this.jdbc.update("delete from kept_file");
	}

	@Test
	void keepsACopyWithItsChecksum() throws IOException {
		this.source.content.put("f1", "abc");
		long id = this.files.keep("fake", file("f1", "u1"));
		assertThat(this.files.byId(id).orElseThrow().state()).isEqualTo(KeptFile.State.WANTED);
		assertThat(this.files.copy(id)).isEmpty();
		this.fetcher.fetchDue();
		KeptFile kept = this.files.byId(id).orElseThrow();
		assertThat(kept.state()).isEqualTo(KeptFile.State.STORED);
		assertThat(kept.sha256()).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
		assertThat(kept.ref()).isEqualTo(new MediaRef(MediaRef.Kind.DOCUMENT, "f1", "u1", "a.pdf", "x/y", 3));
		assertThat(Files.readString(this.files.copy(id).orElseThrow())).isEqualTo("abc");
	}

	@Test
	void keepsTheSameFileOnce() {
		this.source.content.put("f1", "abc");
		long id = this.files.keep("fake", file("f1", "u2"));
		assertThat(this.files.keep("fake", file("f1-again", "u2"))).isEqualTo(id);
		this.fetcher.fetchDue();
		assertThat(this.files.keep("fake", file("f1", "u2"))).isEqualTo(id);
		this.fetcher.fetchDue();
		assertThat(this.source.fetched).hasValue(1);
	}

	@Test
	void keepsNothingOfATransactionThatFails() {
		this.transaction.executeWithoutResult((status) -> {
			this.files.keep("fake", file("f1", "u3"));
			status.setRollbackOnly();
		});
		this.fetcher.fetchDue();
		assertThat(this.source.fetched).hasValue(0);
	}

	@Test
	void triesAgainWithAPause() {
		this.source.content.put("f1", "abc");
		this.source.failures.set(1);
		long id = this.files.keep("fake", file("f1", "u4"));
		this.fetcher.fetchDue();
		assertThat(this.files.byId(id).orElseThrow().reason()).contains("no network");
		this.fetcher.fetchDue();
		assertThat(this.source.fetched).hasValue(1);
		this.clock.advance(Duration.ofSeconds(11));
		this.fetcher.fetchDue();
		assertThat(this.files.byId(id).orElseThrow().state()).isEqualTo(KeptFile.State.STORED);
		assertThat(this.files.byId(id).orElseThrow().reason()).isNull();
	}

	@Test
	void givesUpAfterManyTries() {
		this.source.failures.set(1000);
		long id = this.files.keep("fake", file("f1", "u5"));
		for (int i = 0; i < 30; i++) {
			this.fetcher.fetchDue();
			this.clock.advance(Duration.ofHours(2));
		}
		KeptFile kept = this.files.byId(id).orElseThrow();
		assertThat(kept.state()).isEqualTo(KeptFile.State.FAILED);
		assertThat(kept.reason()).contains("no network");
		assertThat(this.source.fetched).hasValue(20);
		assertThat(this.files.keep("fake", file("f1", "u5"))).as("it may be tried anew").isNotEqualTo(id);
	}

	@Test
	void doesNotTryAgainWhatIsLost() {
		long id = this.files.keep("fake", file("nobody-knows", "u6"));
		this.fetcher.fetchDue();
		assertThat(this.files.byId(id).orElseThrow().state()).isEqualTo(KeptFile.State.FAILED);
	}

	@Test
	void takesNoMoreThanTwentyMegabytesWhateverWasAnnounced() throws IOException {
		long id = this.files.keep("fake", file("endless", "u7"));
		this.fetcher.fetchDue();
		assertThat(this.files.byId(id).orElseThrow().state()).isEqualTo(KeptFile.State.FAILED);
		try (Stream<Path> left = Files.walk(home.resolve("files"))) {
			assertThat(left.filter((path) -> path.getFileName().toString().startsWith("unfinished"))).isEmpty();
		}
		long large = this.files.keep("fake",
				new MediaRef(MediaRef.Kind.VIDEO, "v", "u8", null, null, KeptFile.LARGEST + 1));
		assertThat(this.files.byId(large).orElseThrow().state()).isEqualTo(KeptFile.State.FAILED);
	}

	@Test
	void fetchesOutsideAnyTransaction() {
		this.source.content.put("f1", "abc");
		this.files.keep("fake", file("f1", "u9"));
		this.fetcher.fetchDue();
		assertThat(this.source.inTransaction).isFalse();
	}

	private static MediaRef file(String platformId, String uniqueId) {
		return new MediaRef(MediaRef.Kind.DOCUMENT, platformId, uniqueId, "a.pdf", "x/y", 0);
	}

	@OnH2
	static class OnH2Tests extends KeptFilesTests {

	}

	@OnPostgres
	static class OnPostgresTests extends KeptFilesTests {

	}

	static class FakeSource implements FileSource {

		final Map<String, String> content = new ConcurrentHashMap<>();

		final AtomicInteger failures = new AtomicInteger();

		final AtomicInteger fetched = new AtomicInteger();

		volatile boolean inTransaction;

		@Override
		public String channel() {
			return "fake";
		}

		@Override
		public void fetch(String platformId, OutputStream to) throws IOException {
			this.fetched.incrementAndGet();
			this.inTransaction = TransactionSynchronizationManager.isActualTransactionActive();
			if (this.failures.getAndUpdate((left) -> Math.max(0, left - 1)) > 0) {
				throw new IOException("no network");
			}
			while ("endless".equals(platformId)) {
				to.write(new byte[1 << 20]);
			}
			String bytes = this.content.get(platformId);
			if (bytes == null) {
				throw new LostFileException("unknown file");
			}
			to.write(bytes.getBytes(StandardCharsets.UTF_8));
		}

	}

	static class Parts {

		@Bean
		FakeSource source() {
			return new FakeSource();
		}

		@Bean
		TestClock clock() {
			return TestClock.at("2026-11-23T02:00:00Z");
		}

		@Bean
		TransactionTemplate transactionTemplate(PlatformTransactionManager manager) {
			return new TransactionTemplate(manager);
		}

	}

}
