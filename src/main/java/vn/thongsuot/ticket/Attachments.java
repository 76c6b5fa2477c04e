package vn.thongsuot.ticket;

import java.util.List;

import org.springframework.data.repository.Repository;

/** All attachments. */
interface Attachments extends Repository<Attachment, Long> {

	Attachment save(Attachment attachment);

	List<Attachment> findByTicketIdAndReplyIdIsNullOrderById(long ticketId);

	List<Attachment> findByTicketIdAndEventIdOrderById(long ticketId, long eventId);

	List<Attachment> findByReplyIdOrderById(long replyId);

	List<Attachment> findBySubmissionIdOrderById(long submissionId);

}
