package vn.thongsuot.files;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Fetches the copies of kept files, one after the other, outside any transaction. */
@Service
class Fetcher {

	private static final Logger LOG = LoggerFactory.getLogger(Fetcher.class);

	private static final int AT_ONCE = 20;

	/** Longer than any download may take. */
	private static final Duration LEASE = Duration.ofMinutes(10);

	private final StoredFiles files;

	private final Shelf shelf;

	private final ObjectProvider<FileSource> sources;

	private final TransactionTemplate transaction;

	private final Clock clock;

	Fetcher(StoredFiles files, Shelf shelf, ObjectProvider<FileSource> sources, TransactionTemplate transaction,
			Clock clock) {
		this.files = files;
		this.shelf = shelf;
		this.sources = sources;
		this.transaction = transaction;
		this.clock = clock;
	}

	/** Fetches what is due. */
	@Scheduled(fixedDelay = 2000)
	void fetchDue() {
		this.files
			.findByStateAndNextTryAtLessThanEqualOrderByNextTryAt(KeptFile.State.WANTED, this.clock.instant(),
					Limit.of(AT_ONCE))
			.forEach((file) -> source(file).filter((source) -> begin(file)).ifPresent((source) -> fetch(file, source)));
	}

	private Optional<FileSource> source(KeptFile file) {
		return this.sources.stream().filter((source) -> source.channel().equals(file.channel())).findFirst();
	}

	/** Whether nobody else has begun since we looked. */
	private boolean begin(KeptFile seen) {
		return Boolean.TRUE.equals(this.transaction.execute((status) -> {
			Optional<KeptFile> file = this.files.findWithLockById(seen.id())
				.filter((now) -> now.state() == KeptFile.State.WANTED && now.nextTryAt().equals(seen.nextTryAt()));
			file.ifPresent((free) -> free.begin(this.clock.instant(), LEASE));
			return file.isPresent();
		}));
	}

	private void fetch(KeptFile file, FileSource source) {
		try {
			Copy copy = this.shelf.put(source, file.ref().platformId());
			note(file, (row) -> row.store(copy));
		}
		catch (LostFileException ex) {
			note(file, (row) -> row.fail(String.valueOf(ex.getMessage())));
		}
		catch (IOException | RuntimeException ex) {
			Instant now = this.clock.instant();
			note(file, (row) -> row.retry(ex.getClass().getSimpleName() + ": " + ex.getMessage(), now));
		}
	}

	private void note(KeptFile file, Consumer<KeptFile> news) {
		this.transaction.executeWithoutResult((status) -> this.files.findById(file.id()).ifPresent((row) -> {
			news.accept(row);
			if (row.state() == KeptFile.State.FAILED) {
				LOG.warn("File {} cannot be kept: {}", row.id(), row.reason());
			}
		}));
	}

}
