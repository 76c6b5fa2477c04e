package vn.thongsuot.desk;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

/** The messages of which opinions are made. */
interface OpinionParts extends Repository<OpinionPart, Long> {

	OpinionPart save(OpinionPart part);

	Optional<OpinionPart> findFirstByChatAndMessageOrderByIdDesc(String chat, String message);

	boolean existsByChatAndMessage(String chat, String message);

	List<OpinionPart> findByChatAndFirstMessageOrderById(String chat, String opinion);

}
