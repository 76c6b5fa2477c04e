package vn.thongsuot.telegram;

import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.thongsuot.messaging.MessageRef;
import vn.thongsuot.messaging.Address;
import vn.thongsuot.messaging.Channel.CommandHint;
import vn.thongsuot.messaging.Channel.GroupStanding;
import vn.thongsuot.messaging.Content;
import vn.thongsuot.messaging.Scope;
import vn.thongsuot.telegram.FakeBotApi.Reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TelegramChannelTests {

	private static final Content.Press PRESS = new Content.Press("q1", "claim", List.of());

	private final FakeBotApi botApi = new FakeBotApi();

	private final Room room = new Room(this.botApi.settings());

	@AfterEach
	void close() {
		this.room.close();
		this.botApi.close();
	}

	@Test
	void tellsGroupsFromPeople() {
		assertThat(this.room.channel.isGroup(Room.GROUP)).isTrue();
		assertThat(this.room.channel.isGroup(Room.OFFICER)).isFalse();
	}

	@Test
	void acknowledgesAPressWithAShortNotice() {
		this.room.channel.acknowledge(PRESS, "ắ".repeat(300));
		assertThat(this.botApi.last("answerCallbackQuery").parameters().path("callback_query_id").asText())
			.isEqualTo("q1");
		assertThat(this.botApi.last("answerCallbackQuery").parameters().path("text").asText()).hasSize(200)
			.endsWith("…");
		this.room.channel.acknowledge(PRESS, null);
		assertThat(this.botApi.last("answerCallbackQuery").parameters().has("text")).isFalse();
	}

	@Test
	void doesNotMindThatAPressIsTooOld() {
		this.botApi.answer("answerCallbackQuery",
				Reply.error(400, "Bad Request: query is too old and response timeout expired or query ID is invalid"));
		this.room.channel.acknowledge(PRESS, null);
		this.botApi.close();
		this.room.channel.acknowledge(PRESS, null);
	}

	@Test
	void makesALinkThatAddsUsToAGroup() {
		assertThat(this.room.channel.invitation("snv_1")).isEqualTo("https://t.me/thongsuot_bot?startgroup=snv_1");
		assertThatThrownBy(() -> this.room.channel.invitation("không")).isInstanceOf(IllegalArgumentException.class);
	}

	@Test
	void leadsToMessagesOfSupergroupsOnly() {
		Address supergroup = new Address("telegram", "-1001234567890");
		assertThat(this.room.channel.way(new MessageRef(supergroup, "17"))).contains("https://t.me/c/1234567890/17");
		assertThat(this.room.channel.way(new MessageRef(supergroup, "17/4"))).contains("https://t.me/c/1234567890/17");
		assertThat(this.room.channel.way(MessageRef.leftBehind(supergroup))).isEmpty();
		assertThat(this.room.channel.way(new MessageRef(new Address("telegram", "-100500"), "17"))).isEmpty();
		assertThat(this.room.channel.way(new MessageRef(new Address("telegram", "4242"), "17"))).isEmpty();
	}

	@Test
	void asksForItsNameAgainUntilItKnowsIt() {
		this.botApi.answer("getMe", Reply.error(500, "x"), Reply.error(401, "Unauthorized"));
		assertThatThrownBy(() -> this.room.channel.invitation("a")).isInstanceOf(IllegalStateException.class);
		assertThat(this.room.ourselves.username()).isEmpty();
		assertThat(this.room.channel.invitation("a")).contains("thongsuot_bot");
		this.room.channel.invitation("b");
		assertThat(this.botApi.requests("getMe")).hasSize(3);
	}

	@Test
	void standsInAGroupAsAMember() {
		this.botApi.answer("getChat", Reply.ok("{\"id\":-100500,\"type\":\"supergroup\"}"))
			.answer("getChatMember", Reply.ok("{\"status\":\"member\"}"));
		assertThat(this.room.channel.standing(Room.GROUP))
			.isEqualTo(new GroupStanding(true, true, true, false, true, false));
		assertThat(this.botApi.last("getChatMember").parameters().path("user_id").asLong()).isEqualTo(4242);
	}

	@Test
	void readsAllAsAnAdministratorOrWithoutPrivacyMode() {
		this.botApi.answer("getChat", Reply.ok("{\"type\":\"group\"}"), Reply.ok("{\"type\":\"group\"}"))
			.answer("getChatMember", Reply.ok("{\"status\":\"administrator\"}"), Reply.ok("{\"status\":\"member\"}"))
			.answer("getMe", Reply.ok("{\"username\":\"b\",\"can_read_all_group_messages\":true}"));
		assertThat(this.room.channel.standing(Room.GROUP))
			.isEqualTo(new GroupStanding(true, true, true, true, false, true));
		assertThat(this.room.channel.standing(Room.GROUP).readsAll()).isTrue();
	}

	@Test
	void mayNotWriteWhereMembersMayNot() {
		this.botApi
			.answer("getChat", Reply.ok("{\"type\":\"supergroup\",\"permissions\":{\"can_send_messages\":false}}"))
			.answer("getChatMember", Reply.ok("{\"status\":\"member\"}"));
		assertThat(this.room.channel.standing(Room.GROUP).mayWrite()).isFalse();
	}

	@Test
	void knowsThatItIsOutside() {
		this.botApi.answer("getChat", Reply.error(403, "Forbidden: bot was kicked from the supergroup chat"))
			.answer("getChatMember", Reply.error(403, "Forbidden: bot was kicked from the supergroup chat"));
		assertThat(this.room.channel.standing(Room.GROUP))
			.isEqualTo(new GroupStanding(true, false, false, false, false, false));
	}

	@Test
	void saysThatItDoesNotKnow() {
		this.botApi.answer("getChat", Reply.error(502, "x"));
		assertThat(this.room.channel.standing(Room.GROUP).known()).isFalse();
	}

	@Test
	void bringsTheMenusUpToDate() {
		announce();
		assertThat(this.botApi.requests("setMyCommands")).isEmpty();
		this.room.menu.refresh();
		this.room.menu.refresh();
		assertThat(this.botApi.requests("setMyCommands")).extracting(TelegramChannelTests::menu)
			.containsExactlyInAnyOrder("all_private_chats hoi Hỏi", "all_group_chats viec Việc",
					"all_chat_administrators viec Việc lienket Liên kết");
	}

	@Test
	void leavesMenusAloneThatAreRight() {
		this.botApi.answer("getMyCommands", Reply.ok("[{\"command\":\"hoi\",\"description\":\"Hỏi\"}]"),
				Reply.ok("[{\"command\":\"viec\",\"description\":\"Việc\"}]"), Reply
					.ok("[{\"command\":\"viec\",\"description\":\"Việc\"},{\"command\":\"lienket\",\"description\":\"Liên kết\"}]"));
		announce();
		this.room.menu.refresh();
		assertThat(this.botApi.requests("setMyCommands")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "getMyCommands", "setMyCommands" })
	void triesAgainToShowTheMenus(String method) {
		this.botApi.answer(method, Reply.error(500, "x"));
		announce();
		this.room.menu.refresh();
		this.room.menu.refresh();
		this.room.menu.refresh();
		assertThat(this.botApi.requests("setMyCommands").size()).isBetween(3, 5);
	}

	@Test
	void showsOneChatItsOwnMenuAndTakesItAway() {
		this.room.channel.announce(Room.GROUP, List.of(new CommandHint(Scope.GROUP, "viec", "Việc"),
				new CommandHint(Scope.GROUP, "lienket", "Liên kết", true)));
		assertThat(this.botApi.requests("setMyCommands")).extracting(TelegramChannelTests::menu)
			.containsExactly("chat viec Việc", "chat_administrators viec Việc lienket Liên kết");
		Reply shown = Reply.ok("[{\"command\":\"viec\",\"description\":\"Việc\"}]");
		this.botApi.answer("getMyCommands", shown, shown);
		this.room.channel.announce(Room.GROUP, List.of());
		assertThat(this.botApi.requests("deleteMyCommands"))
			.extracting((call) -> call.parameters().path("scope").path("type").asText())
			.containsExactly("chat", "chat_administrators");
		assertThat(this.botApi.requests("setMyCommands")).hasSize(2);
	}

	@Test
	void triesAChatsMenuAgainUnlessItIsRefused() {
		this.botApi.answer("setMyCommands", Reply.error(500, "x"), Reply.error(400, "Bad Request: chat not found"));
		this.room.channel.announce(new Address("telegram", "7"), List.of(new CommandHint(Scope.PRIVATE, "duyet", "D")));
		this.room.menu.refresh();
		this.room.menu.refresh();
		assertThat(this.botApi.requests("setMyCommands")).hasSize(2);
	}

	private static String menu(FakeBotApi.Request call) {
		StringBuilder menu = new StringBuilder(call.parameters().path("scope").path("type").asText());
		call.parameters()
			.path("commands")
			.forEach((command) -> menu
				.append(" " + command.path("command").asText() + " " + command.path("description").asText()));
		return menu.toString();
	}

	private void announce() {
		this.room.channel.announce(
				List.of(new CommandHint(Scope.PRIVATE, "hoi", "Hỏi"), new CommandHint(Scope.GROUP, "viec", "Việc"),
						new CommandHint(Scope.GROUP, "lienket", "Liên kết", true)));
	}

}
