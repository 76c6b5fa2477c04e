package vn.thongsuot.directory;

import java.util.Locale;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

import vn.thongsuot.testing.OnH2;

import static org.assertj.core.api.Assertions.assertThat;

@OnH2
@TestPropertySource(properties = { "thongsuot.registration=open", "thongsuot.admins=" })
@SuppressWarnings("NullAway.Init")
class OpenRegistrationTests extends DirectorySlice {

	@Autowired
	FirstAdministrator first;

	@Test
	void admitsEverybodyAtOnce() {
		assertThat(this.admissions.isOpen()).isTrue();
		assertThat(this.admissions.apply(application(1, NHU_THANH))).isInstanceOf(Admission.Admitted.class);
		assertThat(this.admissions.move(person(1), HOANG_LOC)).isInstanceOf(Admission.Admitted.class);
		assertThat(officer(1)).returns(HOANG_LOC, Officer::commune).returns(true, Officer::isAdmitted);
		assertThat(published(OfficerAdmitted.class)).extracting(OfficerAdmitted::by)
			.containsExactly(OfficerAdmitted.By.OPEN_REGISTRATION);
		assertThat(published(OfficerMoved.class)).hasSize(1);
	}

	@Test
	void makesTheFirstAdministratorWithTheCodeOnce() {
		assertThat(this.roles.claimAdministrator(person(1), "")).isFalse();
		assertThat(this.roles.claimAdministrator(person(1), "WRONG")).isFalse();
		assertThat(this.roles.claimAdministrator(person(1), " " + this.first.code().toLowerCase(Locale.ROOT) + " "))
			.isTrue();
		assertThat(this.roles.claimAdministrator(person(2), this.first.code())).isFalse();
		assertThat(this.roles.administrators()).containsExactly(person(1));
	}

}
