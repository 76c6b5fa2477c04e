package vn.thongsuot.desk;

import java.util.List;

import org.springframework.data.repository.Repository;

/** The messages of which replies are made. */
interface ReplyParts extends Repository<ReplyPart, Long> {

	ReplyPart save(ReplyPart part);

	/** Several if the message answers several tickets. */
	List<ReplyPart> findByChatAndMessageOrderById(String chat, String message);

	boolean existsByChatAndMessage(String chat, String message);

	List<ReplyPart> findByReplyIdOrderById(long replyId);

}
