package vn.thongsuot.directory;

import vn.thongsuot.messaging.Address;

/**
 * Somebody has been given a role, or has lost one; published inside the transaction.
 *
 * @param person the private address
 */
public record RoleChanged(Address person) {
}
