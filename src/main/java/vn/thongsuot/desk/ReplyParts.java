package vn.thongsuot.desk;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

/** The messages of which replies are made. */
interface ReplyParts extends Repository<ReplyPart, Long> {

	ReplyPart save(ReplyPart part);

	Optional<ReplyPart> findFirstByChatAndMessageOrderByIdDesc(String chat, String message);

	List<ReplyPart> findByReplyIdOrderById(long replyId);

}
