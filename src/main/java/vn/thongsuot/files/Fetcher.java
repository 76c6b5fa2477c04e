package vn.thongsuot.files;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.domain.Limit;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Fetches the copies of kept files, one after the other, outside any transaction. */
@Service
class Fetcher {

	private static final Logger LOG = LoggerFactory.getLogger(Fetcher.class);

	private static final Limit AT_ONCE = Limit.of(20);

	/** Longer than any download may take. */
	private static final Duration LEASE = Duration.ofMinutes(10);

	private final StoredFiles files;

	private final Shelf shelf;

	private final ObjectProvider<FileSource> sources;

	private final TransactionTemplate transaction;

	private final Clock clock;

	private final ApplicationEventPublisher events;

	Fetcher(StoredFiles files, Shelf shelf, ObjectProvider<FileSource> sources, TransactionTemplate transaction,
			Clock clock, ApplicationEventPublisher events) {
		this.files = files;
		this.shelf = shelf;
		this.sources = sources;
		this.transaction = transaction;
		this.clock = clock;
		this.events = events;
	}

	/** Fetches what is due. */
	@Scheduled(fixedDelay = 2000)
	void fetchDue() {
		Map<String, FileSource> known = this.sources.stream()
			.collect(Collectors.toMap(FileSource::channel, Function.identity()));
		for (KeptFile file : this.files.due(known.keySet(), this.clock.instant(), AT_ONCE)) {
			FileSource source = known.get(file.channel());
			if (source != null && begin(file)) {
				fetch(file, source);
			}
		}
	}

	/** Whether nobody else has begun since we looked. */
	private boolean begin(KeptFile seen) {
		return Boolean.TRUE.equals(this.transaction.execute((status) -> {
			Optional<KeptFile> file = this.files.lock(seen.id())
				.filter((now) -> now.state() == KeptFile.State.WANTED && now.nextTryAt().equals(seen.nextTryAt()));
			file.ifPresent((free) -> free.begin(this.clock.instant(), LEASE));
			return file.isPresent();
		}));
	}

	private void fetch(KeptFile file, FileSource source) {
		try {
			Copy copy = this.shelf.put(source, file.ref().platformId());
			note(file, (row) -> row.store(copy));
			this.events.publishEvent(new FileFetched(file.id()));
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
