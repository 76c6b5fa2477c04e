package vn.thongsuot.directory;

import vn.thongsuot.messaging.Address;

/**
 * An officer has left; all that is known of the person is to be erased.
 *
 * @param address the private chat that was theirs
 */
public record OfficerLeft(long officer, Address address) {

}
