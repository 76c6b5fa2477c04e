package vn.thongsuot.directory;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;

import vn.thongsuot.directory.Admissions.Decision;
import vn.thongsuot.messaging.Address;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

abstract class AdmissionsCases extends DirectorySlice {

	private static final String ROSTER = "Họ tên;Điện thoại;Xã;Chức vụ;Lãnh đạo\nLê A;0912 345 678;Như Thanh;CT;x\n";

	@Test
	void asksTheStandingUnitWhereTheCommuneHasNoLead() {
		standingUnit();
		Admission admission = this.admissions.apply(application(1, NHU_THANH));
		assertThat(admission).isInstanceOfSatisfying(Admission.Waiting.class,
				(waiting) -> assertThat(waiting.deciders()).containsExactly(group(0)));
		assertThat(officer(1).state()).isEqualTo(Officer.State.ASKED);
		assertThat(published(OfficerAsked.class))
			.containsExactly(new OfficerAsked(officer(1).id(), NHU_THANH, List.of(group(0))));
	}

	@Test
	void asksTheLeadsOfTheCommuneFirst() {
		standingUnit();
		lead(1, NHU_THANH);
		assertThat(this.admissions.apply(application(2, NHU_THANH))).isInstanceOfSatisfying(Admission.Waiting.class,
				(waiting) -> assertThat(waiting.deciders()).containsExactly(person(1)));
	}

	@Test
	void asksTheAdministratorsWhereThereIsNobodyElse() {
		assertThat(this.admissions.apply(application(1, NHU_THANH))).isInstanceOfSatisfying(Admission.Waiting.class,
				(waiting) -> assertThat(waiting.deciders()).containsExactly(ADMINISTRATOR));
	}

	@Test
	void admitsOnceHoweverOftenItIsApproved() {
		standingUnit();
		lead(1, NHU_THANH);
		this.admissions.apply(application(2, NHU_THANH));
		long id = officer(2).id();
		assertThat(this.admissions.approve(id, inPrivate(person(1)))).isEqualTo(Decision.DONE);
		assertThat(this.admissions.approve(id, new Actor(null, group(0)))).isEqualTo(Decision.ALREADY_DECIDED);
		assertThat(this.admissions.decline(id, inPrivate(person(1)), "")).isEqualTo(Decision.ALREADY_DECIDED);
		assertThat(officer(2).isAdmitted()).isTrue();
		assertThat(officer(2).decidedBy()).contains(person(1));
		assertThat(published(OfficerAdmitted.class)).filteredOn((each) -> each.officer() == id)
			.containsExactly(new OfficerAdmitted(id, OfficerAdmitted.By.PERSON));
	}

	@Test
	void letsNobodyElseDecide() {
		standingUnit();
		lead(1, HOANG_LOC);
		admitted(2, NHU_THANH);
		this.admissions.apply(application(3, NHU_THANH));
		long id = officer(3).id();
		for (Actor actor : List.of(inPrivate(person(1)), inPrivate(person(2)), inPrivate(person(3)),
				new Actor(person(9), group(9)), new Actor(null, group(9)))) {
			assertThat(this.admissions.approve(id, actor)).isEqualTo(Decision.NOT_ALLOWED);
		}
		assertThat(this.admissions.approve(987_654, inPrivate(ADMINISTRATOR))).isEqualTo(Decision.NOT_ALLOWED);
		assertThat(officer(3).isAdmitted()).isFalse();
	}

	@Test
	void takesUpADeclinedRegistrationAgain() {
		this.admissions.apply(application(1, NHU_THANH));
		long id = officer(1).id();
		assertThat(this.admissions.decline(id, inPrivate(ADMINISTRATOR), "không rõ")).isEqualTo(Decision.DONE);
		assertThat(published(OfficerDeclined.class)).containsExactly(new OfficerDeclined(id, NHU_THANH, "không rõ"));
		assertThat(officer(1).state()).isEqualTo(Officer.State.DECLINED);
		this.admissions.apply(application(1, HOANG_LOC));
		assertThat(officer(1)).returns(id, Officer::id)
			.returns(HOANG_LOC, Officer::commune)
			.returns(Officer.State.ASKED, Officer::state);
	}

	@Test
	void admitsWhoIsOnTheRosterWithTheOwnPhone() {
		importRoster(ROSTER);
		Admission admission = this.admissions
			.apply(new Application(person(1), "Lê A", "Chủ tịch", NHU_THANH, NOW, "+84912345678"));
		assertThat(admission).isInstanceOf(Admission.Admitted.class);
		assertThat(officer(1)).returns(true, Officer::isAdmitted).returns(true, Officer::isLead);
		assertThat(published(OfficerAdmitted.class))
			.containsExactly(new OfficerAdmitted(officer(1).id(), OfficerAdmitted.By.ROSTER));
	}

	@Test
	void doesNotAdmitByTheRosterOfAnotherCommuneNorByAnotherPhone() {
		importRoster(ROSTER);
		assertThat(this.admissions.apply(new Application(person(1), "Lê A", "CT", HOANG_LOC, NOW, "84912345678")))
			.isInstanceOf(Admission.Waiting.class);
		assertThat(this.admissions.apply(new Application(person(2), "Lê B", "CT", NHU_THANH, NOW, "84912345679")))
			.isInstanceOf(Admission.Waiting.class);
		assertThat(this.admissions.apply(new Application(person(3), "Lê C", "CT", NHU_THANH, NOW, "+79161234567")))
			.isInstanceOf(Admission.Waiting.class);
	}

	@Test
	void keepsNoTelephoneNumber() {
		importRoster(ROSTER);
		this.admissions.apply(new Application(person(1), "Lê A", "CT", NHU_THANH, NOW, "84912345678"));
		assertThat(officer(1).phoneHash()).get()
			.asString()
			.hasSize(64)
			.doesNotContain("912345678")
			.matches("[0-9a-f]+");
	}

	@Test
	void refusesACommuneThatDoesNotExist() {
		assertThatIllegalArgumentException().isThrownBy(() -> this.admissions.apply(application(1, "99999")));
		assertThatIllegalArgumentException().isThrownBy(() -> this.admissions.apply(application(1, "")));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new Application(person(1), " ", "công chức", NHU_THANH, NOW, null));
		assertThat(this.officers.byAddress(person(1))).isEmpty();
	}

	@Test
	void staysInTheOldCommuneUntilTheNewOneAgrees() {
		lead(1, NHU_THANH);
		lead(2, HOANG_LOC);
		this.clock.advance(Duration.ofDays(1));
		assertThat(this.admissions.move(person(1), HOANG_LOC)).isInstanceOfSatisfying(Admission.Waiting.class,
				(waiting) -> assertThat(waiting.deciders()).containsExactly(person(2)));
		Officer moving = officer(1);
		assertThat(moving).returns(NHU_THANH, Officer::commune).returns(true, Officer::isAdmitted);
		assertThat(this.officers.waiting()).containsExactly(moving);
		assertThat(this.admissions.approve(moving.id(), inPrivate(person(1)))).isEqualTo(Decision.NOT_ALLOWED);
		assertThat(this.admissions.approve(moving.id(), inPrivate(person(2)))).isEqualTo(Decision.DONE);
		assertThat(officer(1)).returns(HOANG_LOC, Officer::commune)
			.returns(false, Officer::isLead)
			.returns(false, Officer::isWaiting)
			.returns(NOW.plus(Duration.ofDays(1)), Officer::changedAt);
		assertThat(published(OfficerMoved.class)).containsExactly(new OfficerMoved(moving.id(), NHU_THANH, HOANG_LOC));
		assertThat(this.officers.leadsOf(NHU_THANH)).isEmpty();
	}

	@Test
	void staysWhenTheNewCommuneDeclines() {
		admitted(1, NHU_THANH);
		this.admissions.apply(application(1, HOANG_LOC));
		this.admissions.decline(officer(1).id(), inPrivate(ADMINISTRATOR), "");
		assertThat(officer(1)).returns(NHU_THANH, Officer::commune)
			.returns(true, Officer::isAdmitted)
			.returns(false, Officer::isWaiting);
	}

	@Test
	void correctsNameAndPosition() {
		admitted(1, NHU_THANH);
		this.admissions.rename(person(1), " Trần Văn B ", "Phó Chủ tịch");
		assertThat(officer(1)).returns("Trần Văn B", Officer::fullName).returns("Phó Chủ tịch", Officer::position);
		assertThat(this.officers.search("van tran")).singleElement().returns("Trần Văn B", Officer::fullName);
		assertThat(this.officers.search("văn lê")).isEmpty();
	}

	@Test
	void handsOverToColleaguesOnly() {
		Officer one = admitted(1, NHU_THANH);
		Officer colleague = admitted(2, NHU_THANH);
		Officer stranger = admitted(3, HOANG_LOC);
		assertThat(this.admissions.handOver(person(1), stranger.id())).isFalse();
		assertThat(this.admissions.handOver(person(1), one.id())).isFalse();
		assertThat(this.admissions.handOver(person(9), colleague.id())).isFalse();
		assertThat(this.admissions.handOver(person(1), colleague.id())).isTrue();
		assertThat(published(OfficerHandedOver.class)).containsExactly(new OfficerHandedOver(one.id(), colleague.id()));
	}

	@Test
	void erasesWhoLeaves() {
		importRoster(ROSTER);
		this.admissions.apply(new Application(person(1), "Lê A", "Chủ tịch", NHU_THANH, NOW, "0912345678"));
		long id = officer(1).id();
		this.admissions.leave(person(1));
		write();
		assertThat(this.officers.byAddress(person(1))).isEmpty();
		assertThat(this.officers.byId(id)).get()
			.returns(Officer.State.LEFT, Officer::state)
			.returns("", Officer::fullName)
			.returns("", Officer::position)
			.returns(false, Officer::isLead)
			.matches((officer) -> officer.phoneHash().isEmpty() && officer.address().isEmpty());
		assertThat(published(OfficerLeft.class)).containsExactly(new OfficerLeft(id, person(1)));
		assertThat(traces(person(1))).isZero();
		this.admissions.leave(person(1));
		assertThat(published(OfficerLeft.class)).hasSize(1);
	}

	@Test
	void startsAfreshAfterLeaving() {
		long before = admitted(1, NHU_THANH).id();
		this.admissions.leave(person(1));
		this.admissions.apply(application(1, NHU_THANH));
		assertThat(officer(1).id()).isNotEqualTo(before);
	}

	private long traces(Address person) {
		return ((Number) this.database.getEntityManager()
			.createNativeQuery("select (select count(*) from role_grant where person = :who or revoked_by = :who)"
					+ " + (select count(*) from roster_entry) + (select count(*) from officer where address = :who)")
			.setParameter("who", person.toString())
			.getSingleResult()).longValue();
	}

}
