package vn.thongsuot.flow;

import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import vn.thongsuot.sandbox.Fault;
import vn.thongsuot.sandbox.Group;
import vn.thongsuot.sandbox.Message;
import vn.thongsuot.sandbox.Person;
import vn.thongsuot.testing.Patience;
import vn.thongsuot.testing.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A department whose group is a forum: each ticket has a topic of its own, as long as we
 * may open one.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ForumTests {

	private Province province;

	private Group forum;

	private Phone staff;

	private Phone officer;

	@BeforeAll
	void open() {
		this.province = Province.on(TestDatabase.h2());
		Person clerk = this.province.world.createUser("Cán bộ", "Tư pháp");
		this.forum = this.province.world.createSupergroup("Sở Tư pháp – chủ đề", true, this.province.administrator,
				clerk);
		this.forum.addBot(this.province.administrator);
		this.forum.promoteBot(this.province.administrator);
		Message linked = this.province.link(this.province.administratorIn(this.forum), "Sở Tư pháp");
		assertThat(linked.text()).contains("mỗi phiếu có một chủ đề riêng");
		this.province.goTo(DeskScene.MONDAY_AT_NINE);
		this.staff = new Phone(this.province.world, clerk, this.forum.id());
		this.officer = this.province.officer();
	}

	@AfterAll
	void close() {
		this.province.close();
	}

	@Test
	void aTicketHasATopicFromItsCardToItsEnd() {
		Message card = card("kforum1");
		int topic = topic(card);
		Message opening = this.province.world.message(this.forum.id(), topic).orElseThrow();
		assertThat(opening.body().path("forum_topic_created").path("name").asString(""))
			.startsWith("Phiếu " + DeskScene.number(card) + " · xã Như Thanh · chứng thực");
		Message question = write(topic, "Mọi người ơi ai nắm được nội dung này không");
		write(question, "Để tôi xem lại thông tư đã kforum1 rồi báo anh nhé");
		Message ask = this.staff.reads("nội dung này gửi cho");
		assertThat(topic(ask)).isEqualTo(topic);
		this.staff.presses(ask, "Nội bộ");
		write(topic, "Theo Nghị định 23, Ủy ban nhân dân xã chứng thực bản sao kforum1x.");
		Message answer = this.officer.reads("kforum1x");
		assertThat(this.officer.count("thông tư đã kforum1") + this.officer.count("ai nắm được")).isZero();
		assertThat(topic(this.staff.reads("đã tới máy của"))).isEqualTo(topic);
		String again = Phone.data(answer, "Chưa rõ, hỏi thêm");
		this.officer.presses(answer, "Đã rõ");
		Patience.until("the topic is closed", () -> has(topic, "forum_topic_closed"));
		this.officer.speaker().press(answer.id(), again);
		this.officer.reads("còn chưa rõ điểm nào");
		this.officer.says("Bản sao từ bản sao thì sao ạ kforum1y");
		assertThat(topic(this.staff.reads("kforum1y"))).isEqualTo(topic);
		assertThat(has(topic, "forum_topic_reopened")).isTrue();
	}

	@Test
	void aDeletedTopicIsMadeAnewWithTheCard() {
		Message card = card("kforum2");
		this.forum.deleteTopic(topic(card));
		this.officer.replies(this.officer.sees("Đã gửi tới"), "Bổ sung sau khi chủ đề bị xóa kforum2x");
		Message addition = this.staff.reads("kforum2x");
		int anew = topic(addition);
		assertThat(anew).isGreaterThan(topic(card));
		Patience.until("the card in the new topic",
				() -> this.staff.all()
					.stream()
					.anyMatch((message) -> !message.deleted() && topic(message) == anew
							&& message.buttons().toString().contains("Tôi nhận")));
		write(anew, "Trả lời trong chủ đề mới, xem Điều 10 Nghị định 23 kforum2y.");
		this.officer.reads("kforum2y");
	}

	@Test
	void whereNoTopicCanBeOpenedTheCardIsPostedPlainly() {
		this.province.api.faults()
			.next("createForumTopic", this.forum.id(), 1,
					new Fault.ServerError(400, "Bad Request: not enough rights to create a topic"));
		Message card = card("kforum3");
		assertThat(topic(card)).isZero();
		this.staff.replies(card, "Trả lời thẳng vào phiếu ở mục chung kforum3x.");
		this.officer.reads("kforum3x");
		this.forum.demoteBot(this.province.administrator);
		this.staff.reads("không còn là quản trị viên");
		this.forum.promoteBot(this.province.administrator);
		assertThat(topic(card("kforum4"))).isPositive();
	}

	@Test
	void talkInATopicOfPeopleIsLeftAlone() {
		int own = this.forum.openTopic(this.province.administrator, "Họp giao ban");
		write(own, "Chiều nay họp lúc 14 giờ kforum5");
		Message card = card("kforum6");
		assertThat(this.staff.all()).noneMatch((message) -> topic(message) == own);
		Message theirs = write(topic(card), "/viec");
		assertThat(topic(DeskScene.under(theirs, this.staff::all))).isEqualTo(topic(card));
	}

	@Test
	void aDeletedCardIsPostedAnewOnTheNextChange() {
		Message card = card("kforum7");
		this.province.administrator.in(this.forum).delete(card);
		this.officer.replies(this.officer.sees("Đã gửi tới"), "Bổ sung khi phiếu đã bị xóa kforum7x");
		this.staff.reads("kforum7x");
		Patience.until("the card again",
				() -> this.staff.all()
					.stream()
					.anyMatch((message) -> message.id() > card.id() && topic(message) == topic(card)
							&& message.buttons().toString().contains("Tôi nhận")));
		write(topic(card), "Trả lời sau khi phiếu bị xóa, theo Điều 12 kforum7y.");
		this.officer.reads("kforum7y");
	}

	private Message card(String mark) {
		this.officer.says("chứng thực bản sao giấy tờ " + mark);
		this.officer.presses(this.officer.readsAChoice("Gửi hỏi"), "Gửi hỏi");
		this.officer.presses(this.officer.reads(mark), "Gửi");
		this.officer.reads("Đã gửi tới Sở Tư pháp");
		return this.staff.readsCard(mark);
	}

	private Message write(int topic, String text) {
		return this.staff.speaker().inTopic(topic).say(text);
	}

	private Message write(Message to, String text) {
		return this.staff.replies(to, text);
	}

	private boolean has(int topic, String service) {
		List<Message> all = this.province.world.history(this.forum.id());
		return all.stream().anyMatch((message) -> topic(message) == topic && message.body().has(service));
	}

	private static int topic(Message message) {
		return message.body().path("message_thread_id").asInt();
	}

}
