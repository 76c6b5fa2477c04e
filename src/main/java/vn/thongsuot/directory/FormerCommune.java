package vn.thongsuot.directory;

import java.util.List;

/**
 * A unit that was merged away; people still use its name.
 *
 * @param fullName with its type, such as {@code Xã Đông Minh}
 * @param district the district that it lay in
 * @param successors codes of the communes that it went to; several if it was divided
 */
public record FormerCommune(String fullName, String district, List<String> successors) {

	public FormerCommune {
		successors = List.copyOf(successors);
	}

}
