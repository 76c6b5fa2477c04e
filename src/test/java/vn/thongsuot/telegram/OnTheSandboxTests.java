package vn.thongsuot.telegram;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import vn.thongsuot.messaging.Address;
import vn.thongsuot.messaging.Body;
import vn.thongsuot.messaging.Button;
import vn.thongsuot.messaging.Channel.CommandHint;
import vn.thongsuot.messaging.Channel.GroupStanding;
import vn.thongsuot.messaging.Content;
import vn.thongsuot.messaging.Delivery;
import vn.thongsuot.messaging.Incoming;
import vn.thongsuot.messaging.Keyboard;
import vn.thongsuot.messaging.MediaRef;
import vn.thongsuot.messaging.MessageRef;
import vn.thongsuot.messaging.Outcome;
import vn.thongsuot.messaging.Outgoing;
import vn.thongsuot.messaging.RichText;
import vn.thongsuot.messaging.Scope;
import vn.thongsuot.messaging.Sender;
import vn.thongsuot.sandbox.Attachment;
import vn.thongsuot.sandbox.BotAccount;
import vn.thongsuot.sandbox.BotApiServer;
import vn.thongsuot.sandbox.Fault;
import vn.thongsuot.sandbox.Group;
import vn.thongsuot.sandbox.Message;
import vn.thongsuot.sandbox.Person;
import vn.thongsuot.sandbox.World;
import vn.thongsuot.testing.Patience;

import static org.assertj.core.api.Assertions.assertThat;

/** The whole room over HTTP against the sandbox's strict Bot API. */
class OnTheSandboxTests {

	private static final byte[] BYTES = "nội dung".getBytes(StandardCharsets.UTF_8);

	private final World world = World.inMemory(BotAccount.example(), Clock.systemUTC());

	private final BotApiServer server = BotApiServer.start(this.world, 0).limitRates(false);

	private final TelegramSettings settings = new TelegramSettings(this.world.bot().token(),
			this.server.address().toString(), "", "(gửi lại)", Duration.ofMinutes(2));

	private final Room room = new Room(this.settings);

	private final FakeInbox inbox = new FakeInbox();

	private final Feed feed = new Feed(new BotApi(this.room.wire.client(Duration.ofSeconds(5)), this.settings),
			new Sieve(this.settings.botId(), this.room.ourselves, (message) -> false), this.inbox,
			new Pulse(this.room.clock), Duration.ofMillis(1));

	private final Person officer = this.world.createUser("Lan", "Nguyễn", "lan_xa", "84912345678");

	private final Person head = this.world.createUser("Bình", null);

	private final Group group = this.world.createSupergroup("Sở Nội vụ", false, this.head, this.officer);

	@AfterEach
	void close() {
		this.room.close();
		this.server.close();
		this.world.close();
	}

	@Test
	void readsAllThatAnOfficerCanSend() {
		this.officer.start("ticket_17");
		this.officer.withBot().say("Đất ở đâu?");
		this.officer.withBot().document("a.pdf", "application/pdf", BYTES, "Kèm");
		this.officer.withBot().voice(BYTES);
		this.officer.withBot().video(BYTES, null);
		this.officer.withBot().location(19.8, 105.77);
		this.officer.withBot().shareOwnContact();
		this.officer.withBot().contact("84900000000", "Ai đó", null);
		this.officer.withBot().sticker("👍");
		this.officer.withBot().poll("Ăn gì?", List.of("Phở", "Bún"));
		List<Incoming> read = read();
		assertThat(read).allSatisfy((incoming) -> {
			assertThat(incoming.chat()).isEqualTo(Chats.address(this.officer.id()));
			assertThat(incoming.sender().name()).isEqualTo("Lan Nguyễn");
			assertThat(incoming.scope()).isEqualTo(Scope.PRIVATE);
		});
		assertThat(read.stream().map((incoming) -> incoming.contents().getFirst())).satisfiesExactly(
				(content) -> assertThat(content).isEqualTo(new Content.Command("start", "ticket_17")),
				(content) -> assertThat(content).isEqualTo(new Content.Text("Đất ở đâu?")),
				(content) -> assertThat(content).isInstanceOfSatisfying(Content.Media.class, (media) -> {
					assertThat(media.file().kind()).isEqualTo(MediaRef.Kind.DOCUMENT);
					assertThat(media.file().name()).isEqualTo("a.pdf");
					assertThat(media.file().size()).isEqualTo(BYTES.length);
					assertThat(media.caption()).isEqualTo("Kèm");
				}), (content) -> assertThat(content).isInstanceOf(Content.Media.class),
				(content) -> assertThat(content).isInstanceOf(Content.Media.class),
				(content) -> assertThat(content).isInstanceOf(Content.Location.class),
				(content) -> assertThat(content).isInstanceOf(Content.Contact.class),
				(content) -> assertThat(content).isEqualTo(new Content.Unsupported("contact", null)),
				(content) -> assertThat(content).isEqualTo(new Content.Unsupported("sticker", null)),
				(content) -> assertThat(content).isEqualTo(new Content.Unsupported("poll", null)));
	}

	@Test
	void sendsAFileOfOurOwn() {
		this.officer.start();
		Outgoing message = Outgoing
			.to(Chats.address(this.officer.id()), Body.Document.of("hỏi đáp.md", BYTES, new RichText("<b>Kèm</b>")))
			.with(Keyboard.Buttons.row(Button.of("Xem", "x", 1)));
		assertThat(this.room.send(message)).isInstanceOf(Outcome.Sent.class);
		var sent = this.world.history(this.officer.id()).getLast();
		var file = this.world.file(sent.body().path("document").path("file_id").asString());
		assertThat(file.name()).isEqualTo("hỏi đáp.md");
		assertThat(this.world.bytes(file)).isEqualTo(BYTES);
		assertThat(sent.text()).isEqualTo("Kèm");
		assertThat(sent.button("Xem").data()).isEqualTo("x:1");
		this.server.close();
		assertThat(this.room.send(message)).isNotInstanceOf(Outcome.Sent.class);
	}

	@Test
	void readsTheItemsOfAnAlbumOneByOne() {
		this.officer.start();
		this.officer.withBot().album(List.of(document("a.pdf", "Hai tệp"), document("b.pdf", null)));
		assertThat(read().stream().flatMap((incoming) -> incoming.all(Content.Media.class).stream()))
			.extracting(Content.Media::caption)
			.containsExactly("Hai tệp", "");
		assertThat(this.inbox.stored).filteredOn((raw) -> raw.burst()).hasSize(2);
	}

	@Test
	void storesOnlyWhatIsSaidToUsInAGroup() {
		this.group.addBot(this.head);
		this.group.promoteBot(this.head);
		Message card = sent(Outgoing.to(chat(), RichText.plain("Phiếu 17")));
		this.head.in(this.group).say("trưa nay ăn gì");
		Message other = this.officer.in(this.group).say("phở");
		this.head.in(this.group).replyingTo(other).say("được");
		Message reply = this.head.in(this.group).replyingTo(card).say("Đã làm");
		this.head.in(this.group).edit(reply, "Đã làm xong");
		this.head.in(this.group).edit(other, "bún");
		this.group.promote(this.head, this.officer, true, "Phó phòng");
		this.officer.in(this.group).anonymously().replyingTo(card).say("Đồng ý");
		List<Incoming> read = read();
		assertThat(read).extracting((incoming) -> incoming.contents().getFirst())
			.containsExactly(new Content.Standing(true, true, false), new Content.Standing(true, true, true),
					new Content.Text("Đã làm"), new Content.Edited("Đã làm xong"), new Content.Text("Đồng ý"));
		assertThat(read.getLast().sender().kind()).isEqualTo(Sender.Kind.ANONYMOUS_ADMIN);
		assertThat(read.getLast().sender().name()).isEqualTo("Phó phòng");
		assertThat(read.getLast().replyTo()).isEqualTo(new MessageRef(chat(), "" + card.id()));
		assertThat(this.inbox.stored).noneMatch((raw) -> raw.payload().contains("ph\\u1EDF"));
	}

	@Test
	void readsAndAcknowledgesAPress() {
		this.officer.start();
		Message message = sent(Outgoing.to(Chats.address(this.officer.id()), RichText.plain("Chọn"))
			.with(Keyboard.Buttons.row(Button.of("Nhận", "claim", 17).primary())));
		this.officer.withBot().press(message, "Nhận");
		Content.Press press = read().getLast().first(Content.Press.class).orElseThrow();
		assertThat(press.verb()).isEqualTo("claim");
		this.room.channel.acknowledge(press, "Đã nhận");
		this.room.channel.acknowledge(press, "Đã nhận");
		assertThat(this.server.ledger().calls("answerCallbackQuery").getFirst().accepted()).isTrue();
	}

	@Test
	void sendsEverythingThatTheStrictServerTakes() {
		this.officer.start();
		this.officer.withBot().document("a.pdf", "application/pdf", BYTES, null);
		this.officer.withBot().video(BYTES, null);
		this.officer.withBot().voice(BYTES);
		List<MediaRef> files = read().stream()
			.flatMap((incoming) -> incoming.all(Content.Media.class).stream())
			.map(Content.Media::file)
			.toList();
		Outgoing message = Outgoing.to(Chats.address(this.officer.id()), new RichText(
				"<b>a</b><i>b</i><u>c</u><s>d</s><code>e</code><quote>f</quote><fold>g</fold><a href=\"https://a.vn/\">h</a> &lt;&amp;&gt;&quot;"));
		List<Outgoing> all = new ArrayList<>(List.of(message, message.silently().confidentially(),
				message.with(Keyboard.Buttons.column(Button.of("a", "b", "c"), Button.of("d", "e").danger(),
						Button.link("f", "https://a.vn/"))),
				message.with(new Keyboard.Keys(List.of(List.of("A")), "Gửi số")),
				message.with(new Keyboard.RemoveKeys()), message.with(new Keyboard.AskReply("Viết ở đây")),
				Outgoing.to(message.to(), new Body.Place(19.8, 105.77)),
				Outgoing.to(message.to(), new Body.Files(List.of(files.get(0), files.get(0)), RichText.plain("x")))));
		files.forEach((file) -> all.add(Outgoing.to(message.to(), new Body.Files(List.of(file), RichText.EMPTY))));
		assertThat(all).allSatisfy((each) -> assertThat(this.room.send(each)).isInstanceOf(Outcome.Sent.class));
		assertThat(this.world.history(this.officer.id()).getLast().fromBot()).isTrue();
	}

	@Test
	void revisesRepliesAndLeaves() {
		this.group.addBot(this.head);
		Message card = sent(Outgoing.to(chat(), RichText.plain("Phiếu 17")));
		Delivery revision = new Delivery.Revise(chat(), "" + card.id(), new RichText("<s>Phiếu 17</s>"),
				Keyboard.Buttons.row(Button.of("x", "y")), false);
		assertThat(this.room.channel.deliver(revision)).isInstanceOf(Outcome.Sent.class);
		assertThat(this.room.channel.deliver(revision)).as("not modified").isInstanceOf(Outcome.Sent.class);
		assertThat(this.world.message(card.chat(), card.id()).orElseThrow().buttons()).hasSize(1);
		assertThat(this.room.channel
			.deliver(new Delivery.Revise(chat(), "999", RichText.plain("x"), Keyboard.NONE, false)))
			.isInstanceOf(Outcome.Vanished.class);
		Outgoing reply = Outgoing.to(chat(), RichText.plain("Trả lời"));
		assertThat(this.room.channel.deliver(new Delivery.Send(reply, "" + card.id(), true)))
			.isInstanceOf(Outcome.Sent.class);
		assertThat(this.world.history(this.group.id()).getLast().text()).isEqualTo("(gửi lại) Trả lời");
		assertThat(this.world.history(this.group.id()).getLast().replyTo()).isEqualTo(card.id());
		assertThat(this.room.channel.deliver(new Delivery.Send(reply, "999", false))).isInstanceOf(Outcome.Sent.class);
		Delivery leave = new Delivery.Leave(chat());
		assertThat(this.room.channel.deliver(leave)).isEqualTo(new Outcome.Sent(List.of()));
		assertThat(this.room.channel.deliver(leave)).isEqualTo(new Outcome.Sent(List.of()));
		assertThat(this.room.send(reply)).isInstanceOf(Outcome.Gone.class);
	}

	@Test
	void knowsWhoIsGone() {
		Outgoing message = Outgoing.to(Chats.address(this.officer.id()), RichText.plain("x"));
		assertThat(this.room.send(message)).isInstanceOf(Outcome.Gone.class);
		this.officer.start();
		assertThat(this.room.send(message)).isInstanceOf(Outcome.Sent.class);
		this.officer.block();
		assertThat(this.room.send(message)).isEqualTo(new Outcome.Gone("blocked"));
		this.officer.unblock();
		assertThat(this.room.send(message)).isInstanceOf(Outcome.Sent.class);
		this.officer.deactivate();
		assertThat(this.room.send(message)).isEqualTo(new Outcome.Gone("deactivated"));
		this.group.addBot(this.head);
		this.group.restrictBot(this.head);
		assertThat(this.room.send(Outgoing.to(chat(), RichText.plain("x"))))
			.isEqualTo(new Outcome.Gone("may-not-write"));
		this.group.kickBot(this.head);
		assertThat(this.room.send(Outgoing.to(chat(), RichText.plain("x")))).isEqualTo(new Outcome.Gone("kicked"));
		assertThat(read().stream().flatMap((incoming) -> incoming.all(Content.Standing.class).stream()).toList())
			.contains(new Content.Standing(false, false, false));
	}

	@Test
	void followsAGroupThatBecomesASupergroup() {
		Group basic = this.world.createGroup("Sở Y tế", this.head);
		basic.addBot(this.head);
		Group moved = basic.migrate(this.head);
		assertThat(this.room.send(Outgoing.to(Chats.address(basic.id()), RichText.plain("x"))))
			.isEqualTo(new Outcome.Moved(Chats.address(moved.id())));
		assertThat(this.room.send(Outgoing.to(Chats.address(moved.id()), RichText.plain("x"))))
			.isInstanceOf(Outcome.Sent.class);
		read();
		assertThat(this.room.moves).isNotEmpty()
			.allMatch(("telegram:" + basic.id() + " > telegram:" + moved.id())::equals);
	}

	@Test
	void staysInTheTopicOfAForum() {
		Group forum = this.world.createSupergroup("Sở Xây dựng", true, this.head);
		forum.addBot(this.head);
		forum.promoteBot(this.head);
		Answer made = this.room.api.call("createForumTopic", Map.of("chat_id", forum.id(), "name", "Đất đai"));
		int topic = ((Answer.Done) made).result().path("message_thread_id").asInt();
		this.head.in(forum).inTopic(topic).say("/lienket");
		Incoming command = read().getLast();
		assertThat(command.contents()).containsExactly(new Content.Command("lienket", ""));
		assertThat(command.replyTo()).isEqualTo(new MessageRef(command.chat(), topic + "/" + topic));
		Outcome.Sent answer = (Outcome.Sent) this.room.channel.deliver(
				new Delivery.Send(Outgoing.to(command.chat(), RichText.plain("Đã rõ")), command.ref().id(), false));
		assertThat(answer.messageIds().getFirst()).endsWith("/" + topic);
		assertThat(this.world.history(forum.id()).getLast().body().path("message_thread_id").asInt()).isEqualTo(topic);
		this.head.in(forum).inTopic(topic).replyingTo(this.world.history(forum.id()).getLast()).say("Cảm ơn");
		assertThat(read().getLast().replyTo())
			.isEqualTo(new MessageRef(command.chat(), answer.messageIds().getFirst()));
	}

	@Test
	void tellsWhatIsSurelyNotSentFromWhatMayBe() {
		assertThat(outcome(other(), new Fault.TooManyRequests(7, false)))
			.isEqualTo(new Outcome.Pause(Duration.ofSeconds(7), false));
		assertThat(outcome(other(), new Fault.ServerError(401, "Unauthorized"))).isInstanceOf(Outcome.Failed.class);
		for (Fault fault : List.of(new Fault.BadGateway(), new Fault.EmptyAnswer(), new Fault.TruncatedAnswer(),
				new Fault.CutBefore(), new Fault.CutAfter(), new Fault.ServerError(500, "Internal Server Error"),
				new Fault.Delay(Duration.ofSeconds(3)))) {
			int before = this.server.ledger().calls("sendMessage").size();
			assertThat(outcome(other(), fault)).as(fault.toString()).isInstanceOf(Outcome.Uncertain.class);
			assertThat(this.server.ledger().calls("sendMessage").size() - before).as(fault.toString()).isLessThan(2);
		}
	}

	@Test
	void standsInGroupsAndShowsItsMenus() {
		assertThat(this.room.channel.standing(chat()).member()).isFalse();
		this.group.addBot(this.head);
		assertThat(this.room.channel.standing(chat()))
			.isEqualTo(new GroupStanding(true, true, true, false, true, false));
		this.group.promoteBot(this.head);
		assertThat(this.room.channel.standing(chat()).readsAll()).isTrue();
		this.room.channel.announce(List.of(new CommandHint(Scope.PRIVATE, "hoi", "Hỏi nghiệp vụ"),
				new CommandHint(Scope.GROUP, "lienket", "Liên kết nhóm")));
		this.room.menu.refresh();
		assertThat(this.world.commands(this.officer.id(), this.officer.id())).hasSize(1);
		assertThat(this.room.channel.invitation("x")).isEqualTo("https://t.me/ThongSuotBot?startgroup=x");
	}

	@Test
	void fetchesAFile() throws IOException {
		this.officer.start();
		this.officer.withBot().document("giấy tờ.pdf", "application/pdf", BYTES, null);
		MediaRef file = read().getLast().first(Content.Media.class).orElseThrow().file();
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		new TelegramFiles(this.room.api, this.room.wire.client(Duration.ofSeconds(5)), this.settings)
			.fetch(file.platformId(), out);
		assertThat(out.toByteArray()).isEqualTo(BYTES);
	}

	@Test
	void removesAWebhookAndGoesOn() {
		this.room.api.call("setWebhook", Map.of("url", "https://a.vn/hook"));
		this.officer.start();
		assertThat(this.feed.take(this.feed.ask())).isPositive();
		assertThat(read()).hasSize(1);
	}

	private Outcome outcome(Outgoing message, Fault fault) {
		this.server.faults().next("sendMessage", fault);
		return this.room.send(message);
	}

	private Outgoing other() {
		Person other = this.world.createUser("Người", "khác");
		other.start();
		return Outgoing.to(Chats.address(other.id()), RichText.plain("x"));
	}

	private Address chat() {
		return Chats.address(this.group.id());
	}

	private Message sent(Outgoing message) {
		Outcome.Sent sent = (Outcome.Sent) this.room.send(message);
		return this.world.message(Long.parseLong(message.to().id()), Integer.parseInt(sent.messageIds().getFirst()))
			.orElseThrow();
	}

	/** All that has come in so far and concerns us. */
	private List<Incoming> read() {
		while (this.world.pendingUpdates() > 0) {
			assertThat(this.feed.take(this.feed.ask())).isZero();
			confirm();
		}
		return this.inbox.stored.stream().flatMap((raw) -> this.room.channel.read(raw.payload()).stream()).toList();
	}

	/** A held poll would wait for more; it is enough that it has begun. */
	private void confirm() {
		Thread polling = Thread.ofPlatform().start(this.feed::ask);
		Patience.until("confirmed", () -> this.world.pendingUpdates() == 0);
		while (polling.isAlive()) {
			this.feed.cancel();
			Thread.onSpinWait();
		}
	}

	private static Attachment document(String name, @Nullable String caption) {
		return Attachment.document(name, "application/pdf", BYTES, caption);
	}

}
