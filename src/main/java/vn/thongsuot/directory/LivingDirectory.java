package vn.thongsuot.directory;

import java.util.List;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Departments and categories as they are now: the directory's files with all changes that
 * administrators made since. A change made on another node is seen within seconds.
 */
class LivingDirectory {

	private final Reference files;

	private final DirectoryChanges changes;

	private volatile State state;

	LivingDirectory(Reference files, DirectoryChanges changes) {
		this.files = files;
		this.changes = changes;
		this.state = read();
	}

	DirectoryNow now() {
		return this.state.now();
	}

	Categories categories() {
		return this.state.categories();
	}

	OfficeNames names() {
		return this.state.names();
	}

	/** Shows a change at once; what is rolled back is forgotten again. */
	void changed() {
		State before = this.state;
		State after = read();
		this.state = after;
		if (TransactionSynchronizationManager.isSynchronizationActive()) {
			TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {

				@Override
				public void afterCompletion(int status) {
					LivingDirectory.this.state = (status == STATUS_COMMITTED) ? after : before;
				}

			});
		}
	}

	@Scheduled(fixedDelay = 2000)
	void look() {
		if (this.changes.count() != this.state.changes()) {
			this.state = read();
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
