package vn.thongsuot.files;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thongsuot.messaging.MediaRef;

/** Notes what is to be kept, and finds it again. */
@Service
class FileKeeper implements KeptFiles {

	private final StoredFiles files;

	private final Shelf shelf;

	private final Clock clock;

	private final ApplicationEventPublisher events;

	FileKeeper(StoredFiles files, Shelf shelf, Clock clock, ApplicationEventPublisher events) {
		this.files = files;
		this.shelf = shelf;
		this.clock = clock;
		this.events = events;
	}

	@Override
	@Transactional
	public long keep(String channel, MediaRef file) {
		return this.files
			.findFirstByChannelAndUniqueIdAndStateInOrderById(channel, file.uniqueId(),
					List.of(KeptFile.State.WANTED, KeptFile.State.STORED))
			.orElseGet(() -> want(channel, file))
			.id();
	}

	private KeptFile want(String channel, MediaRef file) {
		KeptFile wanted = this.files.save(new KeptFile(channel, file, this.clock.instant()));
		this.events.publishEvent(new FileWanted(wanted.id()));
		return wanted;
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<KeptFile> byId(long id) {
		return this.files.findById(id);
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<Path> copy(long id) {
		return byId(id).map(KeptFile::sha256).map(this.shelf::place).filter(Files::isReadable);
	}

}
