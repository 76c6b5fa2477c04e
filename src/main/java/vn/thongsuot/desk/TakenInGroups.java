package vn.thongsuot.desk;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.thongsuot.messaging.MessageRef;
import vn.thongsuot.messaging.TakenMessages;

/** The messages of staff that became replies and opinions, or wait for their ticket. */
@Component
@Transactional(readOnly = true)
class TakenInGroups implements TakenMessages {

	private final ReplyParts replies;

	private final OpinionParts opinions;

	private final UndirectedReplies waiting;

	TakenInGroups(ReplyParts replies, OpinionParts opinions, UndirectedReplies waiting) {
		this.replies = replies;
		this.opinions = opinions;
		this.waiting = waiting;
	}

	@Override
	public boolean isTaken(MessageRef message) {
		String chat = message.chat().toString();
		return this.replies.existsByChatAndMessage(chat, message.id())
				|| this.opinions.existsByChatAndMessage(chat, message.id())
				|| this.waiting.findByChat(chat).stream().anyMatch((reply) -> reply.isMadeOf(message));
	}

}
