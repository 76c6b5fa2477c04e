package vn.thongsuot.desk;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

/** All canned answers, first added first. */
interface CannedAnswers extends Repository<CannedAnswer, Long> {

	Optional<CannedAnswer> findById(long id);

	List<CannedAnswer> findByDepartmentAndRemovedAtIsNullOrderById(String department);

	boolean existsByDepartmentAndRemovedAtIsNull(String department);

	boolean existsByDepartmentAndWordsAndRemovedAtIsNull(String department, String words);

	CannedAnswer save(CannedAnswer answer);

}
