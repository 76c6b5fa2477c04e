package vn.thongsuot.directory;

import java.util.List;

/**
 * A field of work.
 *
 * @param code stable, such as {@code dat_dai}
 * @param department code of the department that answers for it
 * @param keywords words and phrases that speak for it
 */
public record Category(String code, String name, String department, List<String> keywords) {

	/** Code of the category for everything else; it goes to the standing unit. */
	public static final String OTHER = "khac";

	public Category {
		keywords = List.copyOf(keywords);
	}

}
