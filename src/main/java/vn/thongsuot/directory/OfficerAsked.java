package vn.thongsuot.directory;

import java.util.List;

import vn.thongsuot.messaging.Address;

/**
 * An officer waits to be admitted or to move.
 *
 * @param commune code of the commune that is to admit them
 * @param deciders where to ask, see {@link Admission.Waiting}
 */
public record OfficerAsked(long officer, String commune, List<Address> deciders) {

	public OfficerAsked {
		deciders = List.copyOf(deciders);
	}

}
