package vn.thongsuot.telegram;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

import vn.thongsuot.messaging.Delivery;
import vn.thongsuot.messaging.Outcome;

/** Threads as topics of a forum. */
final class Topics {

	/** In code points. */
	private static final int LONGEST_NAME = 128;

	private static final List<String> GONE = List.of("message thread not found", "topic_deleted", "topic_id_invalid");

	private final BotApi api;

	private final Verdict verdict;

	Topics(BotApi api, Verdict verdict) {
		this.api = api;
		this.verdict = verdict;
	}

	/** Whether a message was refused since people have deleted the topic. */
	static boolean isGone(Delivery.Send send, Answer.Refused refused) {
		String text = refused.description().toLowerCase(Locale.ROOT);
		return send.thread() != null && refused.code() == 400 && GONE.stream().anyMatch(text::contains);
	}

	Outcome open(Delivery.OpenThread open) {
		Answer answer = this.api.call("createForumTopic",
				Map.of("chat_id", open.to().id(), "name", name(open.title())));
		return (answer instanceof Answer.Done(JsonNode topic)) ? new Outcome.Sent(List.of(head(topic)))
				: this.verdict.of(answer, open.to());
	}

	/** The message that opens a topic bears the topic's number. */
	private static String head(JsonNode topic) {
		long number = topic.path("message_thread_id").asLong();
		return number + "/" + number;
	}

	Outcome turn(Delivery.TurnThread turn) {
		Answer answer = this.api.call(turn.closed() ? "closeForumTopic" : "reopenForumTopic",
				Map.of("chat_id", turn.to().id(), "message_thread_id", Chats.topic(turn.thread())));
		boolean asItWas = answer instanceof Answer.Refused refused && refused.says("TOPIC_NOT_MODIFIED");
		return asItWas ? new Outcome.Sent(List.of()) : this.verdict.of(answer, turn.to());
	}

	private static String name(String title) {
		int points = title.codePointCount(0, title.length());
		return (points <= LONGEST_NAME) ? title
				: title.substring(0, title.offsetByCodePoints(0, LONGEST_NAME - 1)) + "…";
	}

}
