package vn.thongsuot.directory;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.thongsuot.messaging.Address;

/** Who was given which role, by whom and when, and who lost it. */
@Component
@Transactional(readOnly = true)
public class RoleRecord {

	private final RoleGrants grants;

	private final Officers officers;

	private final AdministratorNames administrators;

	RoleRecord(RoleGrants grants, Officers officers, AdministratorNames administrators) {
		this.grants = grants;
		this.officers = officers;
		this.administrators = administrators;
	}

	/** Remembers what an administrator is called on the platform. */
	@Transactional
	public void introduce(Address administrator, String name) {
		boolean known = this.administrators.findById(administrator.toString())
			.filter((before) -> before.name().equals(name))
			.isPresent();
		if (!known && !name.isBlank()) {
			this.administrators.save(new AdministratorName(administrator, name));
		}
	}

	/** The latest changes, the latest first. */
	public List<RoleNote> latest(int count) {
		return Stream
			.concat(this.grants.latestGranted(Limit.of(count)).stream().map((grant) -> note(grant, true)),
					this.grants.latestRevoked(Limit.of(count)).stream().map((grant) -> note(grant, false)))
			.sorted(Comparator.comparing(RoleNote::at).reversed())
			.limit(count)
			.toList();
	}

	/** What somebody is called, as far as it is known; empty if it is not. */
	public String nameOf(Address person) {
		return Stream
			.of(this.officers.byAddress(person).stream().map(Officer::fullName),
					this.grants.named(person).stream().map(RoleGrant::name),
					this.administrators.findById(person.toString()).stream().map(AdministratorName::name))
			.flatMap((names) -> names)
			.filter((name) -> !name.isBlank())
			.findFirst()
			.orElse("");
	}

	private RoleNote note(RoleGrant grant, boolean given) {
		String name = grant.name().isBlank() ? nameOf(grant.person()) : grant.name();
		return given
				? new RoleNote(grant.role(), grant.unit(), grant.person(), name, grant.grantedBy(), grant.grantedAt(),
						true)
				: new RoleNote(grant.role(), grant.unit(), grant.person(), name, grant.revokedBy(),
						Objects.requireNonNull(grant.revokedAt()), false);
	}

}
