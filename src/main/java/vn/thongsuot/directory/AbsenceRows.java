package vn.thongsuot.directory;

import java.time.LocalDate;
import java.util.List;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

import vn.thongsuot.messaging.Address;

/** All absences. */
interface AbsenceRows extends Repository<Absence, Long> {

	Absence save(Absence absence);

	/** Those that are not over on that day, the earliest first. */
	@Query("from Absence where department = :department and endedAt is null and lastDay >= :day order by firstDay, id")
	List<Absence> of(String department, LocalDate day);

	@Query("from Absence where department = :department and person = :person and endedAt is null")
	List<Absence> of(String department, Address person);

	/** What is noted for one department is noted for another one now. */
	@Modifying(flushAutomatically = true)
	@Query("update Absence a set a.department = :into where a.department = :from and a.endedAt is null")
	int join(String from, String into);

}
