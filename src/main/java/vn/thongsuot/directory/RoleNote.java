package vn.thongsuot.directory;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import vn.thongsuot.messaging.Address;

/**
 * One line of the record of roles.
 *
 * @param role such as {@code LEAD}, or {@code COMMUNE_LEAD}
 * @param unit code of the department or the commune; empty if the role has none
 * @param name of whoever has it, as far as it is known
 * @param by who gave it, or took it away; null where the console or the roster did
 * @param given whether it was given, or taken away
 */
public record RoleNote(String role, String unit, Address person, String name, @Nullable Address by, Instant at,
		boolean given) {

}
