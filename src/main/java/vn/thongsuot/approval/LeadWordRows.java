package vn.thongsuot.approval;

import java.util.Optional;

import org.springframework.data.repository.Repository;

/** All words of leads about what waits. */
interface LeadWordRows extends Repository<LeadWord, Long> {

	Optional<LeadWord> findById(long id);

	LeadWord save(LeadWord word);

}
