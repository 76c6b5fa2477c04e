package vn.thongsuot.weekly;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.thongsuot.directory.Departments;
import vn.thongsuot.guidance.Asked;
import vn.thongsuot.guidance.Entry;
import vn.thongsuot.guidance.Guidance;
import vn.thongsuot.ticket.Chronicle;
import vn.thongsuot.ticket.Joinings;
import vn.thongsuot.ticket.Ratings;
import vn.thongsuot.ticket.RecordLine;
import vn.thongsuot.ticket.Stars;
import vn.thongsuot.weekly.Counting.Counted;

/** Counts what is on record, for any period that is over, as often as anybody asks. */
@Component
class Recount {

	private static final int TREND = 12;

	private static final Set<Asked.Ending> DEFLECTED = Set.of(Asked.Ending.CONFIRMED, Asked.Ending.HELPFUL);

	private final Chronicle chronicle;

	private final Ratings ratings;

	private final Joinings joinings;

	private final Asked asked;

	private final Guidance guidance;

	private final TrainingSessions sessions;

	private final Weeks weeks;

	private final Departments departments;

	Recount(Chronicle chronicle, Ratings ratings, Joinings joinings, Asked asked, Guidance guidance,
			TrainingSessions sessions, Weeks weeks, Departments departments) {
		this.chronicle = chronicle;
		this.ratings = ratings;
		this.joinings = joinings;
		this.asked = asked;
		this.guidance = guidance;
		this.sessions = sessions;
		this.weeks = weeks;
		this.departments = departments;
	}

	/** All that a week and the eleven before it are counted from. */
	List<Life> lives(Week week) {
		Instant since = trendWeeks(week).getFirst().period().from();
		return Life.of(this.chronicle.between(since, week.period().to()).stream().map(this::asOfNow).toList());
	}

	/** What a department did that was merged since is its successor's. */
	private RecordLine asOfNow(RecordLine line) {
		String department = this.departments.current(line.department());
		String party = (line.party() != null) ? this.departments.current(line.party()) : null;
		return department.equals(line.department()) && Objects.equals(party, line.party()) ? line
				: new RecordLine(line.ticket(), line.kind(), line.commune(), line.at(), line.action(), line.actor(),
						line.state(), department, line.category(), line.due(), line.referredTo(), party);
	}

	Map<Figure, List<Counted>> tickets(List<Life> lives, Period period, Set<String> units) {
		Map<Figure, List<Counted>> counted = new Counting(period, units).of(lives);
		counted.put(Figure.JOINED, joined(lives, period, units));
		return counted;
	}

	/** The ticket of each officer who joined one. */
	private List<Counted> joined(List<Life> lives, Period period, Set<String> units) {
		Map<Long, Life> known = lives.stream().collect(Collectors.toMap(Life::ticket, Function.identity()));
		return this.joinings.between(period.from(), period.to())
			.stream()
			.flatMap((joining) -> Optional.ofNullable(known.get(joining.ticket().value())).stream())
			.flatMap((life) -> life.until(period.to()).stream())
			.filter((then) -> units.contains(then.last().holder()))
			.map((then) -> new Counted(then.ticket(), Part.of(then.kind())))
			.toList();
	}

	/** The figures that count no tickets. */
	Map<Figure, Long> others(Period period, Set<String> units) {
		List<SessionLine> held = held(period, units);
		Map<Figure, Long> others = new EnumMap<>(Figure.class);
		others.put(Figure.SESSIONS, (long) held.size());
		others.put(Figure.PARTICIPANTS, held.stream().mapToLong(SessionLine::participants).sum());
		others.put(Figure.POINTS, held.stream().mapToLong(SessionLine::points).sum());
		others.put(Figure.DEFLECTED, deflected(period, units));
		return others;
	}

	List<SessionLine> held(Period period, Set<String> units) {
		return this.sessions.held(units, period.from(), period.to()).stream().map(TrainingSession::line).toList();
	}

	private long deflected(Period period, Set<String> units) {
		return this.asked.count(DEFLECTED, period.from(), period.to())
			.entrySet()
			.stream()
			.filter((entry) -> isOf(entry.getKey(), units))
			.mapToLong(Map.Entry::getValue)
			.sum();
	}

	/** What the product says about itself is nobody's. */
	private boolean isOf(String entry, Set<String> units) {
		return this.guidance.byId(entry).map(Entry::department).filter(units::contains).isPresent();
	}

	Sheet.Ratings ratings(List<Life> lives, Period period, Set<String> units) {
		Set<Long> ours = lives.stream()
			.filter((
					life) -> life.until(period.to()).filter((then) -> units.contains(then.last().holder())).isPresent())
			.map(Life::ticket)
			.collect(Collectors.toSet());
		List<Integer> stars = this.ratings.between(period.from(), period.to())
			.stream()
			.filter((rating) -> ours.contains(rating.ticket()))
			.map(Stars::stars)
			.toList();
		return new Sheet.Ratings(stars.size(), stars.stream().mapToLong(Integer::longValue).sum());
	}

	/** The figures of a period as they were counted, without who corrected what. */
	Map<Figure, Long> totals(List<Life> lives, Period period, Set<String> units) {
		Map<Figure, Long> totals = others(period, units);
		tickets(lives, period, units).forEach((figure, tickets) -> totals.put(figure, (long) tickets.size()));
		return totals;
	}

	/** Twelve weeks, the given one last. */
	List<Sheet.Share> trend(List<Life> lives, Week week, Set<String> units) {
		return trendWeeks(week).stream().map((each) -> {
			Map<Figure, List<Counted>> counted = new Counting(each.period(), units).of(lives);
			return new Sheet.Share(each.period().to(), size(counted, Figure.RECEIVED),
					size(counted, Figure.RESOLVED) + size(counted, Figure.SETTLED_ABOVE),
					size(counted, Figure.OVERDUE));
		}).toList();
	}

	private static long size(Map<Figure, List<Counted>> counted, Figure figure) {
		return counted.getOrDefault(figure, List.of()).size();
	}

	private List<Week> trendWeeks(Week week) {
		return new ArrayList<>(Stream.iterate(week, this.weeks::before).limit(TREND).toList()).reversed();
	}

}
