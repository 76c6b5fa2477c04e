package vn.thongsuot.guidance;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The numbers that all nodes share. */
interface Marks extends Repository<Mark, String> {

	@Query("select number from Mark where name = :name")
	long number(String name);

	/** Counts on; whoever else does waits for the end of this transaction. */
	@Modifying
	@Query("update Mark set number = number + 1 where name = :name")
	void countOn(String name);

	/**
	 * Sets a number.
	 * @return 1 if this call did, 0 if it stood there before
	 */
	@Modifying
	@Query("update Mark set number = :number where name = :name and number <> :number")
	int set(String name, long number);

	/**
	 * Raises a number.
	 * @return 1 if this call raised it, 0 if it stood there before
	 */
	@Modifying
	@Query("update Mark set number = :number where name = :name and number < :number")
	int raise(String name, long number);

}
