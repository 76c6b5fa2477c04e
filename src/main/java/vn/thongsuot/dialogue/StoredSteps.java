package vn.thongsuot.dialogue;

import java.util.Optional;

import org.springframework.data.repository.Repository;

/** All stored steps. */
interface StoredSteps extends Repository<StoredStep, String> {

	Optional<StoredStep> findById(String address);

	StoredStep save(StoredStep step);

	void deleteById(String address);

}
