package vn.thongsuot.directory;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

import vn.thongsuot.messaging.Address;

/** Every role that anybody has or had. */
interface RoleGrants extends Repository<RoleGrant, Long> {

	@Query("from RoleGrant where role = :role and unit = :unit and revokedAt is null order by id")
	List<RoleGrant> current(String role, String unit);

	@Query("from RoleGrant where id = :id and revokedAt is null")
	Optional<RoleGrant> currentById(long id);

	/** All that somebody has. */
	@Query("from RoleGrant where person = :person and revokedAt is null order by id")
	List<RoleGrant> currentOf(Address person);

	/** What somebody has or had of one role. */
	@Query("from RoleGrant where role = :role and person = :person order by id")
	List<RoleGrant> ofRole(String role, Address person);

	@Query("from RoleGrant order by grantedAt desc, id desc")
	List<RoleGrant> latestGranted(Limit limit);

	@Query("from RoleGrant where revokedAt is not null order by revokedAt desc, id desc")
	List<RoleGrant> latestRevoked(Limit limit);

	/** What says how somebody is called, the latest first. */
	@Query("from RoleGrant where person = :person and name is not null order by id desc")
	List<RoleGrant> named(Address person);

	RoleGrant save(RoleGrant grant);

	default boolean has(String role, String unit, Address person) {
		return current(role, unit).stream().anyMatch((grant) -> grant.person().equals(person));
	}

	default void grant(String role, String unit, Address person, @Nullable Address by, Clock clock) {
		if (!has(role, unit, person)) {
			save(new RoleGrant(role, unit, person, by, clock.instant()));
		}
	}

	default void revoke(String role, String unit, Address person, @Nullable Address by, Clock clock) {
		current(role, unit).stream()
			.filter((grant) -> grant.person().equals(person))
			.forEach((grant) -> grant.revoke(by, clock.instant()));
	}

}
