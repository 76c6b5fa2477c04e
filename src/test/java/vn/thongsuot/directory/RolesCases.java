package vn.thongsuot.directory;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import vn.thongsuot.directory.Roles.Role;
import vn.thongsuot.messaging.Address;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

@SuppressWarnings("NullAway.Init")
abstract class RolesCases extends DirectorySlice {

	@Autowired
	FirstAdministrator first;

	@Autowired
	RoleGrants grants;

	@Autowired
	Appointments appointments;

	@Autowired
	Absences absences;

	@Autowired
	Restructuring restructuring;

	@Autowired
	Reference reference;

	@Autowired
	DirectoryChanges changes;

	@Test
	void grantsAndRevokesOnRecord() {
		this.roles.grant(Role.ADMINISTRATOR, "", person(1), ADMINISTRATOR);
		this.roles.grant(Role.ADMINISTRATOR, "", person(1), ADMINISTRATOR);
		assertThat(this.roles.administrators()).containsExactly(ADMINISTRATOR, person(1));
		this.roles.revoke(Role.ADMINISTRATOR, "", person(1), person(1));
		write();
		assertThat(this.roles.isAdministrator(person(1))).isFalse();
		assertThat(this.grants.ofRole("ADMINISTRATOR", person(1))).singleElement()
			.returns(ADMINISTRATOR, RoleGrant::grantedBy)
			.returns(NOW, RoleGrant::grantedAt)
			.returns(person(1), RoleGrant::revokedBy)
			.returns(NOW, RoleGrant::revokedAt);
	}

	@Test
	void keepsTheLastAdministrator() {
		assertThatExceptionOfType(LastAdministratorException.class)
			.isThrownBy(() -> this.roles.revoke(Role.ADMINISTRATOR, "", ADMINISTRATOR, ADMINISTRATOR));
		assertThat(this.roles.administrators()).containsExactly(ADMINISTRATOR);
	}

	@Test
	void asksTheStandInWhileTheLeadIsAway() {
		LocalDate monday = LocalDate.of(2026, 11, 30);
		Appointment lead = name(Role.LEAD, "SNV", 1, ADMINISTRATOR);
		assertThat(this.absences.askedOn("SNV", monday)).containsExactly(lead.person());
		this.absences.note("SNV", lead.person(), monday, monday.plusDays(4), lead.person());
		assertThat(this.absences.askedOn("SNV", monday)).as("there is nobody else").containsExactly(lead.person());
		Appointment standIn = name(Role.STAND_IN, "SNV", 2, lead.person());
		assertThat(this.absences.askedOn("SNV", monday.plusDays(4))).containsExactly(standIn.person());
		assertThat(this.absences.askedOn("SNV", monday.plusDays(5))).containsExactly(lead.person());
		assertThatExceptionOfType(NotAllowedException.class)
			.isThrownBy(() -> this.absences.end("SNV", lead.person(), standIn.person()));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> this.absences.note("SNV", standIn.person(), monday, monday, ADMINISTRATOR));
		assertThat(this.absences.end("SNV", lead.person(), ADMINISTRATOR)).isTrue();
		assertThat(this.absences.askedOn("SNV", monday)).containsExactly(lead.person());
	}

	@Test
	void aMergeTakesGroupsAndPeopleAlong() {
		this.desks.link(group(1), "Sở Ngoại vụ", "SNGV", List.of(), ADMINISTRATOR);
		this.desks.link(group(2), "Sở Nội vụ", "SNV", List.of(), ADMINISTRATOR);
		Appointment lead = name(Role.LEAD, "SNGV", 1, ADMINISTRATOR);
		name(Role.STAFF, "SNGV", 2, ADMINISTRATOR);
		assertThat(this.restructuring.mayMerge("SNV", "SNV")).contains(Restructuring.Refusal.ITSELF);
		assertThat(this.restructuring.mayMerge("VPUBND", "TTPVHCC")).contains(Restructuring.Refusal.OWN_SUB_UNIT);
		assertThatExceptionOfType(NotAllowedException.class)
			.isThrownBy(() -> this.restructuring.merge("SNGV", "SNV", lead.person()));
		assertThat(this.restructuring.merge("SNGV", "SNV", ADMINISTRATOR)).isEmpty();
		write();
		assertThat(this.desks.of("SNV")).hasSize(2);
		assertThat(this.desks.of("SNV").getFirst().categories()).as("it had none of its own")
			.containsExactly(Category.OTHER);
		assertThat(((Route.Direct) this.routing.routeTo("SNV", "to_chuc_bo_may")).to().address()).isEqualTo(group(2));
		assertThat(this.roles.holders(Role.LEAD, "SNV")).containsExactly(lead.person());
		assertThat(this.roles.holders(Role.STAFF, "SNV")).as("a list would shut the others out").isEmpty();
		assertThat(this.restructuring.merge("SNGV", "SYT", ADMINISTRATOR)).contains(Restructuring.Refusal.UNKNOWN);
		assertThat(this.restructuring.record()).first()
			.returns(ADMINISTRATOR, DirectoryChange::madeBy)
			.returns(NOW, DirectoryChange::madeAt);
		assertThat(published(DepartmentMerged.class)).hasSize(1);
	}

	@Test
	void whatWasChangedAppliesOverTheFilesAtTheNextStart() {
		assertThat(this.restructuring.rename("STP", "Sở Tư pháp và Pháp chế", "Sở TP&PC", ADMINISTRATOR)).isEmpty();
		assertThat(this.restructuring.rename("SYT", "Sở Tư pháp và Pháp chế", "Sở Y tế", ADMINISTRATOR))
			.contains(Restructuring.Refusal.NAME_TAKEN);
		assertThat(this.restructuring.assign("dat_dai", "SXD", ADMINISTRATOR)).isEmpty();
		write();
		DirectoryNow next = new LivingDirectory(this.reference, this.changes).now();
		assertThat(next.department("STP").orElseThrow().shortName()).isEqualTo("Sở TP&PC");
		assertThat(next.categories()).filteredOn((category) -> category.code().equals("dat_dai"))
			.extracting(Category::department)
			.containsExactly("SXD");
	}

	@Test
	void letsOnlyAdministratorsChangeRoles() {
		Officer officer = admitted(2, NHU_THANH);
		assertThatExceptionOfType(NotAllowedException.class)
			.isThrownBy(() -> this.roles.grant(Role.ADMINISTRATOR, "", person(1), person(1)));
		assertThatExceptionOfType(NotAllowedException.class)
			.isThrownBy(() -> this.roles.leadCommune(officer.id(), true, person(2)));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> this.roles.grant(Role.LEAD, "XYZ", person(1), ADMINISTRATOR));
	}

	@Test
	void letsALeadNameStandInsAndStaffOfTheOwnDepartmentOnly() {
		Appointment lead = name(Role.LEAD, "SNV", 1, ADMINISTRATOR);
		assertThat(this.appointments.maySet(Role.STAFF, "SNV", lead.person())).isTrue();
		assertThat(this.appointments.maySet(Role.STAND_IN, "SNV", lead.person())).isTrue();
		assertThat(this.appointments.maySet(Role.LEAD, "SNV", lead.person())).isFalse();
		assertThat(this.appointments.maySet(Role.STAFF, "STP", lead.person())).isFalse();
		assertThat(this.appointments.maySet(Role.ADMINISTRATOR, "", ADMINISTRATOR)).isFalse();
		Appointment standIn = name(Role.STAND_IN, "SNV", 2, lead.person());
		assertThat(this.appointments.maySet(Role.STAFF, "SNV", standIn.person())).isFalse();
		assertThatExceptionOfType(NotAllowedException.class)
			.isThrownBy(() -> name(Role.STAFF, "SNV", 3, standIn.person()));
		assertThatExceptionOfType(NotAllowedException.class)
			.isThrownBy(() -> this.appointments.end(lead.id(), lead.person()));
		assertThat(this.appointments.of("SNV")).containsExactly(lead, standIn);
	}

	@Test
	void keepsWhoNamedAndWhoEndedIt() {
		Appointment lead = name(Role.LEAD, "SNV", 1, ADMINISTRATOR);
		assertThat(name(Role.LEAD, "SNV", 1, ADMINISTRATOR).id()).isEqualTo(lead.id());
		Appointment staff = name(Role.STAFF, "SNV", 2, lead.person());
		this.appointments.end(staff.id(), ADMINISTRATOR);
		this.appointments.end(staff.id(), person(9));
		write();
		assertThat(this.appointments.byId(staff.id())).isEmpty();
		assertThat(this.grants.ofRole("STAFF", staff.person())).singleElement()
			.returns(lead.person(), RoleGrant::grantedBy)
			.returns(ADMINISTRATOR, RoleGrant::revokedBy);
	}

	@Test
	void tellsOnceThatSomebodyCanBeReached() {
		Appointment lead = name(Role.LEAD, "SNV", 1, ADMINISTRATOR);
		assertThat(lead.reached()).isFalse();
		this.appointments.reached(lead.person());
		this.appointments.reached(lead.person());
		write();
		assertThat(this.appointments.of(lead.person())).singleElement().returns(true, Appointment::reached);
		assertThat(published(AppointeeReached.class)).hasSize(1);
	}

	private Appointment name(Role role, String department, int person, Address by) {
		return this.appointments.name(role, department, person(person), "Lê Văn " + person, false, by);
	}

	@Test
	void takesNoCodeWhileThereIsAnAdministrator() {
		assertThat(this.roles.claimAdministrator(person(1), this.first.code())).isFalse();
	}

	@Test
	void letsAnybodyInTheGroupActUnlessStaffAreNamed() {
		this.desks.link(group(1), "Sở Nội vụ", "SNV", List.of(), ADMINISTRATOR);
		Actor anybody = new Actor(person(1), group(1));
		Actor anonymous = new Actor(null, group(1));
		assertThat(this.roles.mayActFor("SNV", anybody)).isTrue();
		assertThat(this.roles.mayActFor("SNV", anonymous)).isTrue();
		assertThat(this.roles.mayActFor("STP", anybody)).isFalse();
		assertThat(this.roles.mayActFor("SNV", inPrivate(person(1)))).isFalse();
		this.roles.grant(Role.STAFF, "SNV", person(2), ADMINISTRATOR);
		this.roles.grant(Role.LEAD, "SNV", person(3), ADMINISTRATOR);
		assertThat(this.roles.mayActFor("SNV", anybody)).isFalse();
		assertThat(this.roles.mayActFor("SNV", anonymous)).isFalse();
		assertThat(this.roles.mayActFor("SNV", new Actor(person(2), group(1)))).isTrue();
		assertThat(this.roles.mayActFor("SNV", new Actor(person(3), group(1)))).isTrue();
		this.roles.revoke(Role.STAFF, "SNV", person(2), ADMINISTRATOR);
		assertThat(this.roles.mayActFor("SNV", anybody)).isTrue();
	}

	@Test
	void keepsLeadsOfCommunesOnRecord() {
		Officer lead = lead(1, NHU_THANH);
		this.roles.leadCommune(lead.id(), false, ADMINISTRATOR);
		write();
		assertThat(this.officers.leadsOf(NHU_THANH)).isEmpty();
		assertThat(this.grants.ofRole("COMMUNE_LEAD", person(1))).singleElement()
			.returns(ADMINISTRATOR, RoleGrant::grantedBy)
			.returns(ADMINISTRATOR, RoleGrant::revokedBy);
	}

}
