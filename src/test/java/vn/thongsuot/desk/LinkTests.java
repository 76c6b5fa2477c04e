package vn.thongsuot.desk;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import vn.thongsuot.directory.Desk;
import vn.thongsuot.messaging.Channel;

import static org.assertj.core.api.Assertions.assertThat;

class LinkTests extends DeskFixture {

	@Autowired
	private Farewell farewell;

	@Test
	void linksWithTwoPressesTheStandingUnitFirst() {
		command(BPTT, ADMINISTRATOR, "lienket", "");
		RecordingOutbox.Seen screen = this.outbox.lastTo(BPTT);
		assertThat(screen.labels().getFirst()).isEqualTo("Bộ phận Thường trực");
		assertThat(press(BPTT, ADMINISTRATOR, screen, "Bộ phận Thường trực")).isNull();
		assertThat(screen.text()).contains("Liên kết nhóm “Nhóm thử” với Bộ phận Thường trực");
		press(BPTT, ADMINISTRATOR, screen, "Liên kết, nhận tất cả lĩnh vực");
		assertThat(screen.text()).contains("Nhóm đã nhận phiếu của").contains("Mọi thứ đã sẵn sàng");
		assertThat(screen.labels()).isEmpty();
		assertThat(desk(BPTT).department()).isEqualTo("BPTT");
	}

	@Test
	void leafsThroughDepartmentsAndBack() {
		command(SNV, ADMINISTRATOR, "lienket", "");
		RecordingOutbox.Seen screen = this.outbox.lastTo(SNV);
		press(SNV, ADMINISTRATOR, screen, "Trang sau ›");
		press(SNV, ADMINISTRATOR, screen, "Trang sau ›");
		assertThat(screen.labels()).contains("Công an tỉnh", "‹ Trang trước").doesNotContain("Trang sau ›");
		press(SNV, ADMINISTRATOR, screen, "Công an tỉnh");
		press(SNV, ADMINISTRATOR, screen, "Chọn cơ quan khác");
		press(SNV, ADMINISTRATOR, screen, "Thôi");
		assertThat(screen.text()).isEqualTo("Không có gì thay đổi.");
		assertThat(this.desks.at(SNV)).isEmpty();
	}

	@Test
	void restrictsAGroupToSomeCategories() {
		command(SNV, ADMINISTRATOR, "lienket", "");
		RecordingOutbox.Seen screen = this.outbox.lastTo(SNV);
		press(SNV, ADMINISTRATOR, screen, "Sở Nội vụ");
		press(SNV, ADMINISTRATOR, screen, "Chỉ nhận một số lĩnh vực…");
		press(SNV, ADMINISTRATOR, screen, "☐ Thôn, tổ dân phố");
		press(SNV, ADMINISTRATOR, screen, "☐ Cán bộ, công chức, chế độ");
		press(SNV, ADMINISTRATOR, screen, "☑ Thôn, tổ dân phố");
		press(SNV, ADMINISTRATOR, screen, "Liên kết với các lĩnh vực đã chọn");
		assertThat(desk(SNV).categories()).containsExactly("can_bo_cong_chuc");
		assertThat(screen.text()).contains("Cán bộ, công chức, chế độ");
	}

	@Test
	void saysWhatIsMissing() {
		this.channel.standing(new Channel.GroupStanding(true, true, false, false, false, false));
		command(SNV, ADMINISTRATOR, "start", "lienket_SNV");
		assertThat(this.outbox.lastTo(SNV).text()).contains("Nhóm đã nhận phiếu").doesNotContain("Còn thiếu:");
		assertThat(this.outbox.lastTo(ADMIN).text()).contains("Còn thiếu:")
			.contains("chưa được phép gửi tin")
			.contains("nhóm thường")
			.contains("chưa là quản trị viên của nhóm");
		this.channel.standing(new Channel.GroupStanding(false, true, true, true, true, true));
		command(SNV, ADMINISTRATOR, "start", "lienket_SNV");
		assertThat(this.outbox.lastTo(SNV).text()).contains("Chưa kiểm tra được quyền");
		this.channel.standing(DeskTestApplication.StandingChannel.COMPLETE);
		command(SNV, ADMINISTRATOR, "start", "lienket_SNV");
		assertThat(this.outbox.lastTo(SNV).text()).contains("Mọi thứ đã sẵn sàng").doesNotContain("Còn thiếu");
	}

	@Test
	void linksByALinkIntoTheGroup() {
		command(SNV, ADMINISTRATOR, "start", "lienket_SNV");
		assertThat(desk(SNV).department()).isEqualTo("SNV");
		assertThat(desk(SNV).title()).isEqualTo("Nhóm thử");
		command(STP, ADMINISTRATOR, "start", "lienket_KHONGCO");
		assertThat(this.desks.at(STP)).isEmpty();
		assertThat(this.outbox.lastTo(STP).text()).contains("Nhóm này là nơi làm việc của cơ quan nào?");
		command(STP, HUNG, "start", "");
		assertThat(this.outbox.lastTo(STP).text()).contains("Trợ lý Thông Suốt trong nhóm");
	}

	@Test
	void refusesWhoeverIsNoAdministrator() {
		command(SNV, HUNG, "lienket", "");
		assertThat(this.outbox.lastTo(SNV).text()).startsWith("Chỉ quản trị viên của hệ thống");
		command(SNV, HUNG, "start", "lienket_SNV");
		command(SNV, ANONYMOUS, "lienket", "");
		assertThat(this.outbox.lastTo(SNV).text()).contains("tắt “Ẩn danh”");
		command(SNV, ADMINISTRATOR, "lienket", "");
		RecordingOutbox.Seen screen = this.outbox.lastTo(SNV);
		assertThat(press(SNV, HUNG, screen, "Sở Nội vụ")).contains("Chỉ quản trị viên");
		assertThat(press(SNV, HUNG, screen, "d-link-ok", List.of("SNV", "0"))).contains("Chỉ quản trị viên");
		assertThat(press(SNV, ANONYMOUS, screen, "d-link-ok", List.of("SNV", "0"))).contains("tắt ẩn danh");
		assertThat(press(ADMIN, ADMINISTRATOR, screen, "d-link-ok", List.of("SNV", "0"))).contains("trong nhóm");
		assertThat(press(SNV, ADMINISTRATOR, screen, "d-link-ok", List.of("SNV", "zz"))).isEqualTo("(unknown button)");
		assertThat(press(SNV, ADMINISTRATOR, screen, "d-link-ok", List.of("XXX", "0"))).isEqualTo("(unknown button)");
		assertThat(this.desks.at(SNV)).isEmpty();
	}

	@Test
	void unlinksAfterAQuestion() {
		command(SNV, ADMINISTRATOR, "huylienket", "");
		assertThat(this.outbox.lastTo(SNV).text()).contains("chưa liên kết");
		link(SNV, "SNV");
		command(SNV, HUNG, "huylienket", "");
		assertThat(this.desks.at(SNV)).isPresent();
		command(SNV, ADMINISTRATOR, "huylienket", "");
		RecordingOutbox.Seen screen = this.outbox.lastTo(SNV);
		press(SNV, ADMINISTRATOR, screen, "Ngừng nhận phiếu ở nhóm này");
		assertThat(this.desks.at(SNV)).isEmpty();
		assertThat(screen.text()).contains("không còn nhận phiếu");
	}

	@Test
	void greetsOnceAndLeavesAGroupThatNobodyLinks() {
		standing(SNV, true);
		standing(SNV, true);
		assertThat(this.outbox.to(SNV)).hasSize(1);
		assertThat(this.outbox.lastTo(SNV).text()).contains("/lienket").contains("30 phút");
		this.clock.advance(Duration.ofMinutes(29));
		this.farewell.tick();
		assertThat(this.outbox.left()).isEmpty();
		this.clock.advance(Duration.ofMinutes(2));
		this.farewell.tick();
		this.farewell.tick();
		assertThat(this.outbox.to(SNV)).hasSize(2);
		assertThat(this.outbox.lastTo(SNV).text()).contains("xin phép rời nhóm");
		assertThat(this.outbox.left()).containsExactly(SNV);
	}

	@Test
	void leavesAGroupOfWhoseBeginItWasNeverTold() {
		command(SNV, HUNG, "viec", "");
		this.clock.advance(Duration.ofMinutes(31));
		this.farewell.tick();
		assertThat(this.outbox.left()).containsExactly(SNV);
	}

	@Test
	void leavesAGroupThatWasUnlinked() {
		link(SNV, "SNV");
		command(SNV, ADMINISTRATOR, "huylienket", "");
		press(SNV, ADMINISTRATOR, this.outbox.lastTo(SNV), "Ngừng nhận phiếu ở nhóm này");
		this.clock.advance(Duration.ofMinutes(31));
		this.farewell.tick();
		assertThat(this.outbox.left()).containsExactly(SNV);
	}

	@Test
	void staysInAGroupThatWasLinkedInTime() {
		standing(SNV, true);
		link(SNV, "SNV");
		this.clock.advance(Duration.ofHours(1));
		this.farewell.tick();
		assertThat(this.outbox.left()).isEmpty();
	}

	@Test
	void forgetsAGroupThatPutItOutAndGreetsAnewWhenItIsBack() {
		standing(SNV, true);
		standing(SNV, false);
		this.clock.advance(Duration.ofHours(1));
		this.farewell.tick();
		assertThat(this.outbox.left()).isEmpty();
		standing(SNV, true);
		assertThat(this.outbox.to(SNV)).hasSize(2);
	}

	private Desk desk(vn.thongsuot.messaging.Address group) {
		return this.desks.at(group).orElseThrow();
	}

}
