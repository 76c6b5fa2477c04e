package vn.thongsuot.directory;

import java.util.List;
import java.util.Optional;

/** The categories, in their usual order, {@link Category#OTHER} last. */
public interface Categories {

	List<Category> all();

	Optional<Category> byCode(String code);

	/** The categories that a text speaks for, most likely first; empty if none does. */
	List<Category> propose(String text);

}
