package vn.thongsuot.conversation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import vn.thongsuot.directory.Roster;
import vn.thongsuot.files.FileFetched;
import vn.thongsuot.files.KeptFiles;
import vn.thongsuot.messaging.Address;
import vn.thongsuot.messaging.MediaRef;
import vn.thongsuot.messaging.RichText;

/**
 * Imports the roster that an administrator sends, as soon as it is fetched, and says line
 * by line what is wrong.
 */
@Component
class RosterTalk {

	private static final Logger log = LoggerFactory.getLogger(RosterTalk.class);

	private static final int SHOWN = 30;

	private static final Duration PATIENCE = Duration.ofMinutes(10);

	private final Set<Long> failing = ConcurrentHashMap.newKeySet();

	private final Voice voice;

	private final SentRosters sent;

	private final KeptFiles files;

	private final Roster roster;

	private final TransactionOperations transactions;

	private final Clock clock;

	RosterTalk(Voice voice, SentRosters sent, KeptFiles files, Roster roster, TransactionOperations transactions,
			Clock clock) {
		this.voice = voice;
		this.sent = sent;
		this.files = files;
		this.roster = roster;
		this.transactions = transactions;
		this.clock = clock;
	}

	void fetch(Address administrator, MediaRef file) {
		long id = this.files.keep(administrator.channel(), file);
		this.sent.save(new SentRoster(administrator, id, this.clock.instant()));
		this.voice.say(administrator, "conversation.roster.received");
	}

	@EventListener
	void follow(FileFetched fetched) {
		importFetched();
	}

	@Scheduled(fixedDelayString = "PT2S")
	void importFetched() {
		for (SentRoster waiting : this.sent.findAllByOrderById()) {
			try {
				locked(waiting, this::tryImport);
			}
			catch (RuntimeException ex) {
				complain(waiting, ex);
				locked(waiting, (roster) -> giveUp(roster, "conversation.roster.not-imported"));
			}
		}
	}

	private void locked(SentRoster waiting, Consumer<SentRoster> action) {
		this.transactions.executeWithoutResult((status) -> this.sent.lock(waiting.id()).ifPresent(action));
	}

	/** Once; its words may be those of the file. */
	private void complain(SentRoster waiting, RuntimeException problem) {
		if (this.failing.add(waiting.id())) {
			log.error("Roster {} cannot be imported: {}; it is tried again for {}", waiting.id(),
					problem.getClass().getName(), PATIENCE);
		}
	}

	private void tryImport(SentRoster waiting) {
		Optional<Path> copy = this.files.copy(waiting.fileId());
		if (copy.isPresent()) {
			report(waiting.administrator(), this.roster.importCsv(bytes(copy.get()), waiting.administrator()));
			this.sent.delete(waiting);
		}
		else {
			giveUp(waiting, "conversation.roster.not-fetched");
		}
	}

	/** Not before it was tried for long; whoever sent it is told. */
	private void giveUp(SentRoster waiting, String why) {
		if (waiting.sentAt().plus(PATIENCE).isBefore(this.clock.instant())) {
			this.voice.say(waiting.administrator(), why);
			this.sent.delete(waiting);
			this.failing.remove(waiting.id());
		}
	}

	private void report(Address administrator, Roster.Result result) {
		this.voice.say(administrator, "conversation.roster.result", "added", result.added(), "updated",
				result.updated(), "unchanged", result.unchanged(), "admitted", result.admitted(), "problems",
				problems(result.problems()));
	}

	private RichText problems(List<Roster.Problem> problems) {
		RichText lines = RichText.EMPTY;
		for (Roster.Problem problem : problems.stream().limit(SHOWN).toList()) {
			lines = lines.then(new RichText("\n")).then(line(problem));
		}
		return (problems.size() > SHOWN)
				? lines.then(this.voice.text("conversation.roster.more", "count", problems.size() - SHOWN)) : lines;
	}

	private RichText line(Roster.Problem problem) {
		String kind = problem.kind().name().toLowerCase(Locale.ROOT);
		boolean columns = problem.kind() == Roster.Kind.COLUMN_MISSING || problem.kind() == Roster.Kind.COLUMN_TWICE;
		String value = columns ? this.voice.label("conversation.roster.column." + problem.value()) : problem.value();
		RichText what = this.voice.text("conversation.roster.kind." + kind, "value", value, "expected",
				String.join(", ", problem.expected()));
		return (problem.line() == 0) ? this.voice.text("conversation.roster.problem-of-file", "what", what)
				: this.voice.text("conversation.roster.problem", "line", problem.line(), "what", what);
	}

	private static byte[] bytes(Path file) {
		try {
			return Files.readAllBytes(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
