package vn.thongsuot.weekly;

import java.util.List;

import org.springframework.data.repository.Repository;

/** All that people wrote into reports. */
interface WeeklyEntries extends Repository<WeeklyEntry, Long> {

	WeeklyEntry save(WeeklyEntry entry);

	List<WeeklyEntry> findByReportIdOrderById(long report);

	/** How often anything was written into a report. */
	int countByReportId(long report);

}
