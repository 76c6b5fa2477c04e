package vn.thongsuot.guidance;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.thongsuot.calendar.BusinessClock;

/** Counts in the database. */
@Component
@Transactional
class AskedInDatabase implements Asked {

	private final GuidanceUses questions;

	private final BusinessClock clock;

	/** Looked up late, for it asks here what was confirmed. */
	private final ObjectProvider<Guidance> guidance;

	AskedInDatabase(GuidanceUses questions, BusinessClock clock, ObjectProvider<Guidance> guidance) {
		this.questions = questions;
		this.clock = clock;
		this.guidance = guidance;
	}

	@Override
	public void searched(String question, Guidance.Result result) {
		String entry = result.entries().isEmpty() ? null : result.entries().getFirst().id();
		ended(Ending.valueOf(result.certainty().name()), entry, question);
	}

	@Override
	public void ended(Ending ending, @Nullable String entry, String question) {
		this.questions.save(new GuidanceUse(ending, entry, question, this.clock.now()));
	}

	@Override
	@Transactional(readOnly = true)
	public Map<String, Long> confirmed() {
		return this.questions.byEntry(Ending.CONFIRMED)
			.stream()
			.collect(Collectors.toMap(GuidanceUses.Times::entry, GuidanceUses.Times::times));
	}

	@Override
	@Transactional(readOnly = true)
	public long count(Ending ending, Instant from, Instant until) {
		return this.questions.count(ending, from, until);
	}

	@Override
	@Transactional(readOnly = true)
	public Map<String, Long> count(Set<Ending> endings, Instant from, Instant until) {
		return this.questions.byEntry(endings, from, until)
			.stream()
			.collect(Collectors.toMap(GuidanceUses.Times::entry, GuidanceUses.Times::times));
	}

	@Override
	@Transactional(readOnly = true)
	public Served served(String entry) {
		return new Served(this.questions.count(entry, Set.of(Ending.CONFIRMED, Ending.HELPFUL)),
				this.questions.count(entry, Set.of(Ending.SENT_ON)));
	}

	@Override
	@Transactional(readOnly = true)
	public List<Group> withoutGoodAnswer(Instant since, int limit) {
		return list(groups(since, limit));
	}

	/** Likeness costs seconds where much is open: it is looked at once. */
	@Override
	public List<Group> settle(long question, Instant since, int limit) {
		Map<Boolean, List<List<GuidanceUse>>> groups = groups(since, limit).stream()
			.collect(Collectors.partitioningBy((group) -> holds(group, question)));
		groups.getOrDefault(true, List.of()).forEach((group) -> group.forEach(GuidanceUse::settle));
		return list(groups.getOrDefault(false, List.of()));
	}

	private static boolean holds(List<GuidanceUse> group, long question) {
		return group.stream().anyMatch((use) -> use.id() == question);
	}

	private static List<Group> list(List<List<GuidanceUse>> groups) {
		return groups.stream()
			.map(AskedInDatabase::group)
			.sorted(Comparator.comparingInt(Group::times).reversed())
			.toList();
	}

	private List<List<GuidanceUse>> groups(Instant since, int limit) {
		Guidance now = this.guidance.getObject();
		return Likeness.groups(this.questions.unanswered(since, Limit.of(limit)))
			.stream()
			.filter((group) -> !group.getFirst().isAnsweredBy(now.search(group.getFirst().question())))
			.toList();
	}

	private static Group group(List<GuidanceUse> uses) {
		List<String> wordings = uses.stream().map(GuidanceUse::question).distinct().toList();
		int times = wordings.stream().mapToInt((wording) -> times(wording, uses)).sum();
		String shown = uses.stream().flatMap((use) -> use.readInVain().stream()).findFirst().orElse(null);
		return new Group(uses.getFirst().id(), wordings, times, shown);
	}

	/** What was searched in vain and then sent on was asked once. */
	private static int times(String wording, List<GuidanceUse> uses) {
		return uses.stream()
			.filter((use) -> use.question().equals(wording))
			.collect(Collectors.groupingBy(GuidanceUse::ending, Collectors.summingInt((use) -> 1)))
			.values()
			.stream()
			.mapToInt(Integer::intValue)
			.max()
			.orElse(0);
	}

}
