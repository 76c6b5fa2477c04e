package vn.thongsuot.directory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.context.TestPropertySource;

import vn.thongsuot.testing.OnH2;

import static org.assertj.core.api.Assertions.assertThat;

@OnH2
@ExtendWith(OutputCaptureExtension.class)
@TestPropertySource(properties = { "thongsuot.registration=open", "thongsuot.admins=" })
@SuppressWarnings("NullAway.Init")
@Isolated
class FirstAdministratorNoticeTests extends DirectorySlice {

	@Autowired
	FirstAdministrator first;

	@Test
	void showsTheCodeOnlyWhileThereIsNoAdministrator(CapturedOutput output) {
		FirstAdministratorNotice notice = new FirstAdministratorNotice(this.roles, this.first);
		notice.show();
		assertThat(output).containsOnlyOnce("/quantri " + this.first.code());
		this.roles.claimAdministrator(person(1), this.first.code());
		notice.show();
		assertThat(output).containsOnlyOnce(this.first.code());
	}

}
