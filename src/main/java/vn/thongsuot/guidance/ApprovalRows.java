package vn.thongsuot.guidance;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All approvals that were ever given. */
interface ApprovalRows extends Repository<Approval, Long> {

	Approval save(Approval approval);

	Optional<Approval> findFirstByEntryIdOrderByIdDesc(String entryId);

	/** The last one of each entry. */
	@Query("from Approval a where a.id in (select max(b.id) from Approval b group by b.entryId)")
	List<Approval> latest();

}
