package vn.thongsuot.guidance;

import java.time.Instant;
import java.util.List;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Every question that was asked, without the people. */
interface GuidanceUses extends Repository<GuidanceUse, Long> {

	GuidanceUse save(GuidanceUse question);

	@Query("select count(*) from GuidanceUse where ending = :ending and entry = :entry")
	long count(Asked.Ending ending, String entry);

	@Query("select count(*) from GuidanceUse where ending = :ending and askedAt >= :from and askedAt < :until")
	long count(Asked.Ending ending, Instant from, Instant until);

	@Query("from GuidanceUse where question is not null and askedAt >= :since order by id desc")
	List<GuidanceUse> unanswered(Instant since, Limit limit);

}
