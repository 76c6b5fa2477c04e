package vn.thongsuot.guidance;

import java.util.Optional;

/** Who last stood for an entry. */
@FunctionalInterface
public interface LastApprovals {

	/** The last approval of an entry, whether or not it still stands. */
	Optional<Approval> last(String entryId);

}
