package vn.thongsuot.telegram;

import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import vn.thongsuot.messaging.Address;
import vn.thongsuot.messaging.Channel.GroupStanding;
import vn.thongsuot.messaging.Channel.Member;
import vn.thongsuot.messaging.Channel.Presence;

/** Asks Telegram how we stand in a group. */
final class Standings {

	private static final GroupStanding UNKNOWN = new GroupStanding(false, false, false, false, false, false);

	private static final GroupStanding OUTSIDE = new GroupStanding(true, false, false, false, false, false);

	private final BotApi api;

	private final Ourselves ourselves;

	private final long botId;

	Standings(BotApi api, Ourselves ourselves, long botId) {
		this.api = api;
		this.ourselves = ourselves;
		this.botId = botId;
	}

	GroupStanding of(Address group) {
		Answer chat = this.api.call("getChat", Map.of("chat_id", group.id()));
		Answer member = this.api.call("getChatMember", Map.of("chat_id", group.id(), "user_id", this.botId));
		if (chat instanceof Answer.Done(JsonNode known) && member instanceof Answer.Done(JsonNode us)) {
			return standing(known, us);
		}
		return isOutside(chat) || isOutside(member) ? OUTSIDE : UNKNOWN;
	}

	/** A person whom Telegram knows nothing of there is outside. */
	Member member(Address group, Address person) {
		return switch (this.api.call("getChatMember", Map.of("chat_id", group.id(), "user_id", person.id()))) {
			case Answer.Done(JsonNode member) ->
				new Member(Membership.of(member).member() ? Presence.INSIDE : Presence.OUTSIDE,
						SenderReader.name(member.path("user")));
			case Answer.Refused refused when refused.code() == 400 -> new Member(Presence.OUTSIDE, "");
			default -> new Member(Presence.UNKNOWN, "");
		};
	}

	private static boolean isOutside(Answer answer) {
		return answer instanceof Answer.Refused refused && Verdict.gone(refused).isPresent();
	}

	private GroupStanding standing(JsonNode chat, JsonNode member) {
		Membership us = Membership.of(member);
		boolean allowed = us.admin() || chat.path("permissions").path("can_send_messages").asBoolean(true);
		boolean readsAll = us.admin()
				|| this.ourselves.ask().map((me) -> me.path("can_read_all_group_messages").asBoolean()).orElse(false);
		return new GroupStanding(true, us.member(), us.mayWrite() && allowed, us.admin(),
				"supergroup".equals(chat.path("type").asText()), us.member() && readsAll,
				chat.path("is_forum").asBoolean(), us.mayOpenTopics(chat));
	}

}
