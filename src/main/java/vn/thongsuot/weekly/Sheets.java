package vn.thongsuot.weekly;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.thongsuot.weekly.Counting.Counted;

/**
 * Puts together what a report says: from the record as long as it may change, from what
 * was kept once it is frozen.
 */
@Component
@Transactional(readOnly = true)
class Sheets {

	private final WeeklyReports reports;

	private final WeeklyEntries entries;

	private final Recount recount;

	private final TicketLines lines;

	private final MostAsked mostAsked;

	private final Units units;

	private final UnitLines unitLines;

	private final Weeks weeks;

	private final WeeklySettings settings;

	private final FrozenSheets frozen;

	Sheets(WeeklyReports reports, WeeklyEntries entries, Recount recount, TicketLines lines, MostAsked mostAsked,
			Units units, UnitLines unitLines, Weeks weeks, WeeklySettings settings, FrozenSheets frozen) {
		this.reports = reports;
		this.entries = entries;
		this.recount = recount;
		this.lines = lines;
		this.mostAsked = mostAsked;
		this.units = units;
		this.unitLines = unitLines;
		this.weeks = weeks;
		this.settings = settings;
		this.frozen = frozen;
	}

	/** What a report says: as it was frozen, if it was. */
	Sheet of(WeeklyReport report) {
		return report.sheet().map(this.frozen::read).orElseGet(() -> counted(report));
	}

	/**
	 * The same.
	 * @param lives what was read of the record already; what is read is added
	 */
	Sheet of(WeeklyReport report, Map<Week, List<Life>> lives) {
		return report.sheet().map(this.frozen::read).orElseGet(() -> counted(report, lives));
	}

	/** What it says by the record and by what people wrote, as of now. */
	Sheet counted(WeeklyReport report) {
		return counted(report, new HashMap<>());
	}

	private Sheet counted(WeeklyReport report, Map<Week, List<Life>> known) {
		Week week = this.weeks.of(report.week());
		List<Life> lives = known.computeIfAbsent(week, this.recount::lives);
		return report.isSummary() ? summary(report, week, lives) : department(report, week, lives);
	}

	private Sheet department(WeeklyReport report, Week week, List<Life> lives) {
		return sheet(report, week, lives, List.of(), false);
	}

	private Sheet summary(WeeklyReport report, Week week, List<Life> lives) {
		List<UnitLine> departments = this.reports.findByWeekOrderById(report.week())
			.stream()
			.filter((each) -> !each.isSummary())
			.map((each) -> this.unitLines.of(each,
					each.sheet().map(this.frozen::read).orElseGet(() -> department(each, week, lives))))
			.toList();
		return sheet(report, week, lives, departments, true);
	}

	private Sheet sheet(WeeklyReport report, Week week, List<Life> lives, List<UnitLine> departments, boolean summary) {
		Set<String> codes = this.units.of(report.unit());
		Period period = week.period();
		Map<Figure, List<Counted>> tickets = this.recount.tickets(lives, period, codes);
		List<TicketLine> told = this.lines.of(numbers(tickets), lives, period);
		Written written = Written.of(this.entries.findByReportIdOrderById(report.id()));
		return new Sheet(report.unit(), report.week(), period.from(), period.to(),
				summary ? week.summaryDue() : week.due(), tickets, this.recount.others(period, codes),
				this.recount.ratings(lives, period, codes), told, this.recount.held(period, codes), written.texts(),
				written.fixes(), this.recount.trend(lives, week, codes),
				this.recount.totals(lives, this.weeks.before(week).period(), codes), proposals(tickets, told),
				departments, summary ? this.mostAsked.in(period, received(tickets, told)) : List.of());
	}

	private static List<Long> numbers(Map<Figure, List<Counted>> tickets) {
		return tickets.values().stream().flatMap(List::stream).map(Counted::ticket).toList();
	}

	private static List<TicketLine> received(Map<Figure, List<Counted>> tickets, List<TicketLine> told) {
		Set<Long> received = Stream.of(tickets.getOrDefault(Figure.RECEIVED, List.of()))
			.flatMap(List::stream)
			.map(Counted::ticket)
			.collect(Collectors.toSet());
		return told.stream().filter((line) -> received.contains(line.number())).toList();
	}

	/** The categories about which many communes asked, the most first. */
	private List<Sheet.Proposal> proposals(Map<Figure, List<Counted>> tickets, List<TicketLine> told) {
		Map<String, Set<String>> communes = received(tickets, told).stream()
			.collect(Collectors.groupingBy(TicketLine::category,
					Collectors.flatMapping(TicketLine::communes, Collectors.toSet())));
		return communes.entrySet()
			.stream()
			.filter((entry) -> entry.getValue().size() >= this.settings.proposeFrom())
			.map((entry) -> new Sheet.Proposal(entry.getKey(), entry.getValue().size()))
			.sorted(Comparator.comparing(Sheet.Proposal::communes).reversed().thenComparing(Sheet.Proposal::category))
			.toList();
	}

}
