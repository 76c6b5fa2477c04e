package vn.thongsuot.flow;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.JdbcTemplate;

import vn.thongsuot.sandbox.Message;
import vn.thongsuot.testing.TestDatabase;
import vn.thongsuot.ticket.TicketAction;

import static org.assertj.core.api.Assertions.assertThat;

/** What an officer does with tickets that were sent. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class OwnTicketsTests {

	private DeskScene scene;

	abstract TestDatabase database();

	@BeforeAll
	void open() {
		this.scene = DeskScene.on(database());
	}

	@AfterAll
	void close() {
		this.scene.close();
	}

	@Test
	void theListShowsStateAndDeadlineAndOpensTheCourse() {
		Phone officer = this.scene.province.officer("Lê", "Một", "xã Như Thanh");
		Message card = this.scene.card(officer, "qzo1");
		officer.says("Câu hỏi của tôi");
		Message list = officer.reads("Bấm vào một dòng");
		assertThat(list.text()).contains("qzo1")
			.contains("đã gửi, chờ người nhận")
			.contains("hạn trước 9:0")
			.contains("thứ Năm 10/12");
		this.scene.staff().presses(card, "Tôi nhận");
		this.scene.staff().sees("Cán bộ Sở Tư pháp");
		officer.presses(list, "qzo1");
		Message page = officer.reads("có người nhận xử lý");
		assertThat(page.text()).contains("Sở Tư pháp")
			.contains("Chứng thực")
			.contains("câu hỏi nghiệp vụ")
			.contains("đang xử lý")
			.contains("đã gửi tới");
	}

	@Test
	@Walks(TicketAction.ADD)
	void anOpenTicketIsAddedToByButtonAndByReplyWithFiles() {
		Phone officer = this.scene.province.officer("Lê", "Hai", "xã Như Thanh");
		this.scene.card(officer, "qzo2");
		Message receipt = officer.sees("Hạn trả lời");
		officer.presses(receipt, "Xem phiếu");
		Message page = officer.reads("đã gửi tới Sở");
		officer.presses(page, "Bổ sung");
		officer.reads("gõ hoặc gửi phần bổ sung");
		officer.says("bên bán là vợ chồng qzo2b");
		officer.reads("Đã chuyển phần bổ sung");
		assertThat(this.scene.staff().reads("qzo2b").text()).contains("Lê Hai").contains("bổ sung");
		officer.speaker()
			.replyingTo(receipt)
			.document("hop-dong.pdf", "application/pdf", "x".getBytes(StandardCharsets.UTF_8), "bản hợp đồng qzo2c");
		officer.reads("Đã chuyển phần bổ sung");
		this.scene.staff().reads("qzo2c");
		this.scene.staff().reads("tệp kèm theo");
		officer.replies(page, "thêm một ý qzo2d");
		officer.reads("Đã chuyển phần bổ sung");
		this.scene.staff().reads("qzo2d");
	}

	@Test
	@Walks(TicketAction.WITHDRAW)
	@Refuses({ TicketAction.WITHDRAW, TicketAction.ADD, TicketAction.REOPEN })
	void withdrawingIsAskedFirstAndTheGroupIsTold() {
		Phone officer = this.scene.province.officer("Lê", "Ba", "xã Như Thanh");
		Message card = this.scene.card(officer, "qzo3");
		Message receipt = officer.sees("Hạn trả lời");
		officer.presses(receipt, "Xem phiếu");
		Message page = officer.reads("đã gửi tới");
		officer.presses(page, "Rút phiếu");
		officer.presses(officer.reads("chắc chắn muốn rút"), "Không, giữ phiếu");
		page = officer.reads("đã gửi tới");
		officer.presses(page, "Rút phiếu");
		Message asked = officer.reads("chắc chắn muốn rút");
		officer.presses(asked, "Rút phiếu");
		officer.reads("Đã rút");
		this.scene.staff().sees("xã đã rút câu hỏi");
		this.scene.staff().sees("Xã đã rút phiếu");
		assertThat(officer.pressesAndIsTold(asked, "Rút phiếu")).contains("đã rút");
		String unclear = "t-unclear:" + DeskScene.number(card).substring(1);
		assertThat(officer.told(officer.speaker().press(asked.id(), unclear))).contains("đã rút");
		officer.replies(receipt, "thêm nữa");
		officer.reads("đã rút nên tôi không chuyển thêm được");
		assertThat(card.text()).contains("qzo3");
	}

	@Test
	void colleaguesSeeWhatIsNotKeptToItsAuthorAndStrangersSeeNothing() {
		Phone author = this.scene.province.officer("Vi", "Bốn", "xã Mậu Lâm");
		Phone colleague = this.scene.province.officer("Vi", "Năm", "xã Mậu Lâm");
		Phone stranger = this.scene.province.officer("Vi", "Sáu", "xã Như Thanh");
		this.scene.card(author, "qzo4");
		colleague.says("/cuatoi");
		Message list = colleague.reads("qzo4");
		assertThat(list.text()).contains("đồng nghiệp");
		colleague.presses(list, "qzo4");
		Message seen = colleague.reads("đã gửi tới");
		assertThat(seen.buttons()).isEmpty();
		stranger.says("/cuatoi");
		assertThat(stranger.reads("âu hỏi").text()).doesNotContain("qzo4");
		author.presses(author.sees("Hạn trả lời"), "Xem phiếu");
		author.presses(author.reads("đã gửi tới"), "Chỉ mình tôi xem");
		Message page = author.reads("đã gửi tới");
		assertThat(page.button("Cho cả xã xem").text()).isNotBlank();
		assertThat(colleague.pressesAndIsTold(list, "qzo4")).isNotBlank();
		colleague.says("/cuatoi");
		colleague.reads("chưa có câu hỏi nào");
		colleague.replies(seen, "tôi thêm ý này qzo4b");
		assertThat(this.scene.staff().count("qzo4b")).isZero();
	}

	@Test
	@Walks(TicketAction.HAND_OVER)
	@Refuses(TicketAction.HAND_OVER)
	void theAnswerGoesToTheSuccessor() {
		Phone officer = this.scene.province.officer("Cầm", "Bảy", "xã Thanh Kỳ");
		Phone successor = this.scene.province.officer("Cầm", "Tám", "xã Thanh Kỳ");
		Message card = this.scene.card(officer, "qzo5");
		officer.says("/hoso");
		officer.presses(officer.reads("Cầm Bảy"), "Bàn giao phiếu");
		Message choice = officer.reads("bàn giao các phiếu chưa xong cho ai");
		Phone foreign = this.scene.province.officer("Cầm", "Xã Khác", "xã Như Thanh");
		long other = this.scene.database()
			.query("select id from officer where address = ?", (row, index) -> row.getLong(1),
					"telegram:" + foreign.chat())
			.getFirst();
		assertThat(officer.told(officer.speaker().press(choice.id(), "o-successor:" + other)))
			.contains("không còn ở cùng xã");
		assertThat(foreign.count("bàn giao phiếu")).isZero();
		assertThat(officer.pressesAndIsTold(choice, "Cầm Tám")).contains("Đã bàn giao");
		assertThat(successor.reads("bàn giao phiếu này cho anh/chị").text()).contains("qzo5");
		this.scene.staff().sees("Cầm Tám");
		this.scene.staff().replies(card, "Chứng thực chữ ký người dịch theo Điều 27, không chứng thực nội dung.");
		successor.reads("Điều 27");
		this.scene.staff().sees("đã tới máy của");
		assertThat(officer.count("Điều 27")).isZero();
	}

	@Test
	void nameAndPositionAndCommuneAreCorrected() {
		Phone officer = this.scene.province.officer("Bùi", "Chín", "xã Như Thanh");
		officer.says("/hoso");
		Message card = officer.reads("Bùi Chín");
		assertThat(card.text()).contains("công chức văn phòng").contains("Xã Như Thanh");
		officer.presses(card, "Sửa họ tên");
		officer.reads("Họ và tên đúng");
		officer.says("Chín");
		officer.reads("gõ đủ họ và tên");
		officer.says("UBND xã Như Thanh");
		officer.reads("chỉ gõ họ và tên của mình");
		officer.says("Bùi Văn Chín");
		officer.presses(officer.reads("Bùi Văn Chín"), "Sửa chức vụ");
		officer.reads("Chức vụ của anh/chị");
		officer.says("Phó Trưởng phòng Kinh tế");
		officer.presses(officer.reads("Phó Trưởng phòng Kinh tế"), "Chuyển xã");
		officer.reads("xã, phường nào");
		officer.says("phường Hạc Thành");
		officer.reads("đã chuyển sang phường Hạc Thành");
		assertThat(this.scene.card(officer, "qzo6").text()).contains("Phường Hạc Thành – Bùi Văn Chín");
	}

	@Test
	void leavingErasesThePersonAndKeepsTheTickets() {
		Phone officer = this.scene.province.officer("Hoàng Xuân", "Mười", "xã Hợp Tiến");
		Phone colleague = this.scene.province.officer("Hoàng Thu", "Nga", "xã Hợp Tiến");
		Message card = this.scene.card(officer, "qzo7");
		officer.says("/hoso");
		officer.presses(officer.reads("Hoàng Xuân Mười"), "Rời khỏi");
		officer.presses(officer.reads("sẽ bị xóa"), "Xóa thông tin của tôi");
		officer.reads("Đã xóa thông tin");
		JdbcTemplate database = this.scene.province.bean(JdbcTemplate.class);
		String address = "telegram:" + officer.person().id();
		for (String place : List.of("officer.address", "officer.full_name", "ticket_event.actor_name",
				"ticket_event.actor_address", "submission.sender", "remembered_question.address",
				"dialogue_step.address", "role_grant.person")) {
			String table = place.substring(0, place.indexOf('.'));
			String column = place.substring(place.indexOf('.') + 1);
			assertThat(database.queryForObject("select count(*) from " + table + " where " + column + " in (?, ?)",
					Integer.class, address, "Hoàng Xuân Mười"))
				.as(place)
				.isZero();
		}
		assertThat(database.queryForList("select about from posted where address = ? and about is not null",
				String.class, address))
			.isEmpty();
		assertThat(database.queryForList("select payload from inbox where lane = ?", String.class, address))
			.allMatch(String::isEmpty);
		assertThat(database.queryForList("select content from outbox", String.class))
			.noneMatch((content) -> content.contains("Hoàng Xuân Mười"));
		colleague.says("/cuatoi");
		colleague.reads("qzo7");
		this.scene.staff().sees("người hỏi không còn dùng trợ lý");
		this.scene.staff().replies(card, "Học bạ là bản chính nên được chứng thực bản sao như thường lệ.");
		this.scene.staff().sees("không gửi được vì người hỏi ở xã Hợp Tiến không còn dùng trợ lý");
		assertThat(officer.count("như thường lệ")).isZero();
		officer.says("/cuatoi");
		officer.reads("chưa có câu hỏi nào");
	}

}
