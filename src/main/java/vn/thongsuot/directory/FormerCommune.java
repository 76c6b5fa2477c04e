package vn.thongsuot.directory;

import java.util.List;

/**
 * A unit that was merged away; people still use its name.
 *
 * @param name without its type, such as {@code Đông Minh}
 * @param fullName with its type, such as {@code Xã Đông Minh}
 * @param district the district that it lay in, with its type
 * @param successors codes of the communes that it went to; several if it was divided
 */
public record FormerCommune(String name, CommuneType type, String fullName, String district, List<String> successors) {

	public FormerCommune {
		successors = List.copyOf(successors);
	}

}
