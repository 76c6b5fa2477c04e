package vn.thongsuot.sandbox;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class GroupTests {

	private final SandboxFixture sandbox = new SandboxFixture();

	private final Group group = sandbox.group;

	private final Person owner = sandbox.owner;

	@BeforeEach
	void forget() {
		sandbox.updates();
	}

	@AfterEach
	void close() {
		sandbox.close();
	}

	@Test
	void keepsTalkFromABotThatIsNoAdministrator() {
		owner.in(group).say("chuyện của chúng tôi, @ThongSuotBot ơi");
		owner.in(group).say("/lenh@bot_khac");
		assertThat(sandbox.world.pendingUpdates()).isZero();
		owner.in(group).say("/lienket@ThongSuotBot");
		assertThat(sandbox.update().path("message").path("entities").get(0).path("length").asInt()).isEqualTo(21);
		JsonNode sent = sandbox.api.ok("sendMessage", "chat_id", group.id(), "text", "Phiếu #C17");
		owner.in(group).replyingTo(sent.path("message_id").asInt()).say("trả lời");
		JsonNode reply = sandbox.update().path("message");
		assertThat(reply.path("reply_to_message").path("text").asString()).isEqualTo("Phiếu #C17");
		assertThat(reply.path("reply_to_message").has("reply_to_message")).isFalse();
		assertThat(sandbox.api.ok("getMe").path("can_read_all_group_messages").asBoolean()).isFalse();
	}

	@Test
	void letsAnAdministratorHearAll() {
		group.promoteBot(owner);
		JsonNode change = sandbox.update().path("my_chat_member");
		assertThat(change.path("old_chat_member").path("status").asString()).isEqualTo("member");
		assertThat(change.path("new_chat_member").path("can_delete_messages").asBoolean()).isTrue();
		owner.in(group).say("chuyện thường");
		assertThat(sandbox.update().path("message").path("text").asString()).isEqualTo("chuyện thường");
	}

	@Test
	void comesInThroughALinkWithAPayload() {
		Group other = sandbox.world.createSupergroup("Sở Tài chính", false, owner);
		other.addBot(owner, "lienket");
		JsonNode updates = sandbox.updates();
		assertThat(updates.get(0).path("my_chat_member").path("old_chat_member").path("status").asString())
			.isEqualTo("left");
		assertThat(updates.get(0).path("my_chat_member").path("chat").path("type").asString()).isEqualTo("supergroup");
		assertThat(updates.get(1).path("message").path("new_chat_members").get(0).path("is_bot").asBoolean()).isTrue();
		assertThat(updates.get(2).path("message").path("text").asString()).isEqualTo("/start@ThongSuotBot lienket");
	}

	@Test
	void showsAnAnonymousAdministratorAsTheGroup() {
		Person deputy = sandbox.world.createUser("Hà", null);
		group.add(owner, deputy);
		group.promote(owner, deputy, true, "Phó phòng");
		deputy.in(group).anonymously().say("/gi");
		JsonNode message = sandbox.update().path("message");
		assertThat(message.path("from").path("id").asLong()).isEqualTo(1087968824);
		assertThat(message.path("sender_chat").path("id").asLong()).isEqualTo(group.id());
		assertThat(message.path("author_signature").asString()).isEqualTo("Phó phòng");
	}

	@Test
	void showsALinkedChannelAsTheServiceAccount() {
		Chat channel = group.linkChannel("Kênh của Sở");
		group.promoteBot(owner);
		owner.in(group).asChat(channel.id()).say("Thông báo");
		JsonNode message = sandbox.update().path("message");
		assertThat(message.path("from").path("id").asLong()).isEqualTo(777000);
		assertThat(message.path("is_automatic_forward").asBoolean()).isTrue();
		assertThat(message.path("sender_chat").path("type").asString()).isEqualTo("channel");
	}

	@Test
	void tellsWhenTheBotIsThrownOutOrBlocked() {
		group.kickBot(owner);
		JsonNode updates = sandbox.updates();
		assertThat(updates.get(0).path("message").path("left_chat_member").path("is_bot").asBoolean()).isTrue();
		assertThat(updates.get(1).path("my_chat_member").path("new_chat_member").path("status").asString())
			.isEqualTo("kicked");
		sandbox.officer.block();
		JsonNode blocked = sandbox.update().path("my_chat_member");
		assertThat(blocked.path("chat").path("type").asString()).isEqualTo("private");
		assertThat(blocked.path("new_chat_member").path("status").asString()).isEqualTo("kicked");
		sandbox.officer.unblock();
		assertThat(sandbox.update().path("my_chat_member").path("new_chat_member").path("status").asString())
			.isEqualTo("member");
	}

	@Test
	void tellsAnAdministratorWhoComesAndGoes() {
		sandbox.api.ok("getUpdates", "allowed_updates", "[\"chat_member\",\"message\"]");
		group.promoteBot(owner);
		Person clerk = sandbox.world.createUser("Mai", "Lê");
		group.add(owner, clerk);
		group.leave(clerk);
		JsonNode updates = sandbox.updates();
		assertThat(updates.get(0).path("chat_member").path("new_chat_member").path("status").asString())
			.isEqualTo("member");
		assertThat(updates.get(3).path("chat_member").path("new_chat_member").path("status").asString())
			.isEqualTo("left");
		assertThat(group.members()).hasSize(2);
	}

	@Test
	void tellsNobodyElseWhoGoes() {
		Person first = sandbox.world.createUser("Mai", "Lê");
		Person second = sandbox.world.createUser("Vi", "Hà");
		group.add(owner, first);
		group.add(owner, second);
		sandbox.updates();
		sandbox.api.ok("getUpdates", "allowed_updates", "[\"chat_member\"]");
		group.leave(first);
		assertThat(sandbox.world.pendingUpdates()).as("to a plain member").isZero();
		sandbox.api.ok("getUpdates", "allowed_updates", "[]");
		group.promoteBot(owner);
		sandbox.updates();
		group.leave(second);
		assertThat(sandbox.updates().valueStream()).as("to an administrator who did not ask")
			.noneMatch((update) -> update.has("chat_member"));
	}

	@Test
	void tellsOfEditsButNotOfDeletions() {
		Message message = owner.in(group).say("/gui một");
		sandbox.updates();
		owner.in(group).edit(message, "/gui hai");
		JsonNode edited = sandbox.update().path("edited_message");
		assertThat(edited.path("text").asString()).isEqualTo("/gui hai");
		assertThat(edited.path("edit_date").asLong()).isPositive();
		owner.in(group).delete(message);
		assertThat(sandbox.world.pendingUpdates()).isZero();
		assertThat(sandbox.world.history(group.id())).last().matches(Message::deleted);
	}

	@Test
	void countsMessagesOfASupergroupByItself() {
		Group large = group.migrate(owner);
		assertThat(sandbox.world.history(large.id()).getFirst().id()).isOne();
		assertThat(sandbox.world.groups()).containsExactly(large);
		assertThatThrownBy(() -> owner.in(group).say("x")).isInstanceOf(IllegalStateException.class);
	}

	@Test
	void keepsOutWhoIsNotIn() {
		assertThatThrownBy(() -> sandbox.officer.in(group).say("x")).hasMessageContaining("not in the group");
	}

}
