package vn.thongsuot.guidance;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Every question that was asked, without the people. */
interface GuidanceUses extends Repository<GuidanceUse, Long> {

	GuidanceUse save(GuidanceUse question);

	@Query("select entry as entry, count(*) as times from GuidanceUse "
			+ "where ending = :ending and entry is not null group by entry")
	List<Times> byEntry(Asked.Ending ending);

	@Query("select entry as entry, count(*) as times from GuidanceUse where ending in :endings "
			+ "and entry is not null and askedAt >= :from and askedAt < :until group by entry")
	List<Times> byEntry(Collection<Asked.Ending> endings, Instant from, Instant until);

	@Query("select count(*) from GuidanceUse where ending = :ending and askedAt >= :from and askedAt < :until")
	long count(Asked.Ending ending, Instant from, Instant until);

	@Query("select count(*) from GuidanceUse where entry = :entry and ending in :endings")
	long count(String entry, Collection<Asked.Ending> endings);

	@Query("from GuidanceUse where question is not null and settled = false and askedAt >= :since order by id desc")
	List<GuidanceUse> unanswered(Instant since, Limit limit);

	/** How often something was said of an entry. */
	record Times(String entry, long times) {
	}

}
