package vn.thongsuot.messaging;

import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Turns stored calls into what a channel is asked to do. */
@Component
class Deliveries {

	private final PostedMessages messages;

	private final PlatformMessages platformMessages;

	private final Calls calls;

	private final ThreadCalls threads;

	Deliveries(PostedMessages messages, PlatformMessages platformMessages, Calls calls, ThreadCalls threads) {
		this.messages = messages;
		this.platformMessages = platformMessages;
		this.calls = calls;
		this.threads = threads;
	}

	/** Nothing if there is nothing left to do. */
	Optional<Delivery> of(Call call) {
		return switch (call.kind()) {
			case SEND -> Optional.of(send(call));
			case REVISE -> Optional.of(revise(call));
			case LEAVE -> Optional.of(new Delivery.Leave(call.lane()));
			case CLOSE, REOPEN -> turn(call);
		};
	}

	/** A revision as a message of its own, since there is nothing to revise. */
	static void sendAnew(Call call) {
		call.sendAnew(CallContent.write(CallContent.revision(call.content()).toPart()));
	}

	private Delivery send(Call call) {
		Outgoing message = CallContent.part(call.content()).toOutgoing(message(call), call.lane());
		String replyTo = replyTo(message);
		boolean answersThem = replyTo != null && message.replyTo() instanceof ReplyTarget.Theirs;
		Subject about = answersThem ? null : message.about();
		Optional<ChatThread> thread = this.threads.of(call.lane(), about);
		return thread.filter((one) -> this.threads.isToOpen(one, call.lane()))
			.<Delivery>map((one) -> new Delivery.OpenThread(call.lane(), one.about(), one.title()))
			.orElseGet(() -> new Delivery.Send(message, replyTo, call.isDoubtful() || wasRepeated(call),
					thread.flatMap(ChatThread::head).orElse(null)));
	}

	/** A thread that never came to be needs no turning. */
	private Optional<Delivery> turn(Call call) {
		return Optional.ofNullable(this.threads.head(call.lane(), Subject.parse(call.content())))
			.map((head) -> new Delivery.TurnThread(call.lane(), head, call.kind() == Call.Kind.CLOSE));
	}

	private Delivery revise(Call call) {
		Optional<String> id = id(call.requiredPostedId(), call.part(), call.lane());
		if (id.isEmpty()) {
			sendAnew(call);
			return send(call);
		}
		Parts.Revision revision = CallContent.revision(call.content());
		return new Delivery.Revise(call.lane(), id.get(), revision.text(), revision.keyboard(), wasRepeated(call));
	}

	/** Also when this call is a new one, after an earlier one was given up in doubt. */
	private boolean wasRepeated(Call call) {
		return this.calls.wasRepeated(call.requiredPostedId(), call.part());
	}

	/** The message to hang under, if it is in the same chat. */
	private @Nullable String replyTo(Outgoing message) {
		return switch (message.replyTo()) {
			case ReplyTarget.Theirs theirs -> isThere(theirs.ref(), message.to()) ? theirs.ref().id() : null;
			case ReplyTarget.Ours ours ->
				this.messages.findByKey(ours.key()).flatMap((target) -> id(target.id(), 0, message.to())).orElse(null);
			case null -> null;
		};
	}

	private static boolean isThere(MessageRef target, Address chat) {
		return target.chat().equals(chat) && !target.isLeftBehind();
	}

	private Optional<String> id(long postedId, int part, Address chat) {
		return this.platformMessages.ids(postedId, part, chat.toString(), Limit.of(1)).stream().findFirst();
	}

	private PostedMessage message(Call call) {
		return this.messages.findById(Objects.requireNonNull(call.postedId())).orElseThrow();
	}

}
