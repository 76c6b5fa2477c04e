package vn.thongsuot.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import vn.thongsuot.messaging.Address;
import vn.thongsuot.messaging.Delivery;
import vn.thongsuot.messaging.Outcome;

/** Sends, revises, removes and leaves, and says how it went. */
final class Deliverer {

	private static final List<String> VANISHED = List.of("message to edit not found", "message can't be edited",
			"message_id_invalid", "message identifier is not specified");

	private final BotApi api;

	private final BotApi quick;

	private final Packing packing;

	private final Verdict verdict;

	private final Topics topics;

	Deliverer(BotApi api, BotApi quick, Packing packing, Verdict verdict) {
		this.api = api;
		this.quick = quick;
		this.packing = packing;
		this.verdict = verdict;
		this.topics = new Topics(api, verdict);
	}

	Outcome deliver(Delivery delivery) {
		return switch (delivery) {
			case Delivery.Send send -> send(send);
			case Delivery.Revise revise -> revise(revise);
			case Delivery.Remove remove -> remove(remove);
			case Delivery.Leave leave -> leave(leave);
			case Delivery.OpenThread open -> this.topics.open(open);
			case Delivery.TurnThread turn -> this.topics.turn(turn);
		};
	}

	/** Whatever is said about the chat itself, the Bot API has answered. */
	Outcome probe(Address chat) {
		Answer answer = this.quick.call("getChat", Map.of("chat_id", chat.id()));
		return switch (this.verdict.of(answer, chat)) {
			case Outcome.Pause pause -> pause;
			case Outcome.Failed failed -> failed;
			case Outcome.Uncertain uncertain -> new Outcome.Failed(uncertain.reason());
			default -> new Outcome.Sent(List.of());
		};
	}

	private Outcome send(Delivery.Send send) {
		Answer answer = attempt(send, Shape.FULL);
		if (answer instanceof Answer.Refused refused && Topics.isGone(send, refused)) {
			return new Outcome.ThreadGone(refused.toString());
		}
		return (answer instanceof Answer.Done(JsonNode result)) ? new Outcome.Sent(ids(result))
				: this.verdict.of(answer, send.to());
	}

	private Answer attempt(Delivery.Send send, Shape shape) {
		Answer answer = call(this.packing.pack(send, shape));
		Optional<Shape> simpler = (answer instanceof Answer.Refused refused && !Topics.isGone(send, refused))
				? shape.without(refused) : Optional.empty();
		return simpler.map((next) -> attempt(send, next)).orElse(answer);
	}

	private static List<String> ids(JsonNode result) {
		List<String> ids = new ArrayList<>();
		Iterable<JsonNode> messages = result.isArray() ? result : List.of(result);
		messages.forEach((message) -> ids.add(Chats.messageId(message.path("message_id").asLong(), message)));
		return ids;
	}

	private Outcome revise(Delivery.Revise revise) {
		return outcome(revise, edit(revise));
	}

	private Answer edit(Delivery.Revise revise) {
		Answer answer = call(this.packing.revision(revise, true));
		boolean odd = answer instanceof Answer.Refused refused && refused.code() == 400
				&& refused.says("can't parse entities");
		return odd ? call(this.packing.revision(revise, false)) : answer;
	}

	private Outcome outcome(Delivery.Revise revise, Answer answer) {
		if (answer instanceof Answer.Refused refused && refused.code() == 400) {
			if (refused.says("message is not modified")) {
				return new Outcome.Sent(List.of(revise.messageId()));
			}
			String text = refused.description().toLowerCase(java.util.Locale.ROOT);
			if (VANISHED.stream().anyMatch(text::contains)) {
				return new Outcome.Vanished(refused.toString());
			}
		}
		return (answer instanceof Answer.Done) ? new Outcome.Sent(List.of(revise.messageId()))
				: this.verdict.of(answer, revise.to());
	}

	private Outcome remove(Delivery.Remove remove) {
		Answer answer = this.api.call("deleteMessage",
				Map.of("chat_id", remove.to().id(), "message_id", Chats.number(remove.messageId())));
		return (answer instanceof Answer.Done) ? new Outcome.Sent(List.of()) : this.verdict.of(answer, remove.to());
	}

	/** Whoever is out already need not leave. */
	private Outcome leave(Delivery.Leave leave) {
		Answer answer = this.api.call("leaveChat", Map.of("chat_id", leave.to().id()));
		Outcome outcome = this.verdict.of(answer, leave.to());
		return (outcome instanceof Outcome.Gone) ? new Outcome.Sent(List.of()) : outcome;
	}

	private Answer call(Parcel parcel) {
		Parcel.Upload upload = parcel.upload();
		return (upload != null) ? this.api.call(parcel.method(), parcel.parameters(), upload)
				: this.api.call(parcel.method(), parcel.parameters());
	}

}
