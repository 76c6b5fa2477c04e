package vn.thongsuot.guidance;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

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

	AskedInDatabase(GuidanceUses questions, BusinessClock clock) {
		this.questions = questions;
		this.clock = clock;
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
	public long confirmed(String entry) {
		return this.questions.count(Ending.CONFIRMED, entry);
	}

	@Override
	@Transactional(readOnly = true)
	public long count(Ending ending, Instant from, Instant until) {
		return this.questions.count(ending, from, until);
	}

	@Override
	@Transactional(readOnly = true)
	public List<String> withoutGoodAnswer(Instant since, int limit) {
		return this.questions.unanswered(since, Limit.of(limit))
			.stream()
			.map(GuidanceUse::question)
			.filter(Objects::nonNull)
			.toList();
	}

}
