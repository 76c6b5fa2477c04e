package vn.thongsuot.directory;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Departments and categories as they are now: the directory's files with all changes that
 * administrators made since. A change made on another node is seen within seconds.
 */
class LivingDirectory {

	private static final Logger log = LoggerFactory.getLogger(LivingDirectory.class);

	private final Reference files;

	private final DirectoryChanges changes;

	private final AtomicReference<State> state;

	private volatile boolean ailing;

	LivingDirectory(Reference files, DirectoryChanges changes) {
		this.files = files;
		this.changes = changes;
		this.state = new AtomicReference<>(read());
	}

	DirectoryNow now() {
		return this.state.get().now();
	}

	Categories categories() {
		return this.state.get().categories();
	}

	OfficeNames names() {
		return this.state.get().names();
	}

	/** Shows a change at once; what is rolled back is forgotten again. */
	void changed() {
		State after = read();
		State before = this.state.getAndSet(after);
		if (TransactionSynchronizationManager.isSynchronizationActive()) {
			TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {

				@Override
				public void afterCompletion(int status) {
					LivingDirectory.this.state.set((status == STATUS_COMMITTED) ? after : before);
				}

			});
		}
	}

	/**
	 * Looks what other nodes have changed. Changes are never deleted: where the database
	 * shows fewer than are known here, one of ours is about to be committed.
	 */
	@Scheduled(fixedDelay = 2000)
	void look() {
		try {
			State known = this.state.get();
			if (this.changes.count() > known.changes()) {
				this.state.compareAndSet(known, read());
			}
			this.ailing = false;
		}
		catch (RuntimeException ex) {
			if (!this.ailing) {
				log.warn("Changes of the directory cannot be read; tried again every two seconds: {}",
						ex.getClass().getSimpleName());
			}
			this.ailing = true;
		}
	}

	private State read() {
		List<DirectoryChange> all = this.changes.inOrder();
		DirectoryNow now = DirectoryNow.of(this.files, all);
		return new State(all.size(), now, new CsvCategories(now.categories()), OfficeNames.of(now));
	}

	private record State(long changes, DirectoryNow now, Categories categories, OfficeNames names) {
	}

}
