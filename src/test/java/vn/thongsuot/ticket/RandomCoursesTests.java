package vn.thongsuot.ticket;

import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import vn.thongsuot.directory.Officers;
import vn.thongsuot.testing.OnH2;
import vn.thongsuot.testing.TestClock;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever officers, staff, the standing unit and the timers do in whatever order, what
 * {@link Promises} says holds. A failure names its seed ({@code -Dseed=…} runs it again)
 * and the fewest steps that it takes.
 */
@OnH2
@SpringBootTest(classes = TicketTestApplication.class, webEnvironment = WebEnvironment.NONE,
		properties = { "thongsuot.sandbox.enabled=false", "thongsuot.admins=fake:admin", "thongsuot.ticket.timer=9d",
				"thongsuot.ticket.closing-scan=9d" })
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RandomCoursesTests {

	private static final int SEQUENCES = 30;

	private static final int STEPS = 75;

	/** What needs much to happen before may not be reached each time. */
	private static final int UNLUCKY = 5;

	/** What is broken stays broken for so long. */
	private static final int UNWATCHED = 8;

	@Autowired
	Witness witness;

	@Autowired
	TestClock clock;

	@Autowired
	TicketLife life;

	@Autowired
	Filing filing;

	@Autowired
	Answering answering;

	@Autowired
	ReplyDelivery replyDelivery;

	@Autowired
	Correcting correcting;

	@Autowired
	Closing closing;

	@Autowired
	JointAsking jointAsking;

	@Autowired
	ReplyTimer replyTimer;

	@Autowired
	ClosingTimer closingTimer;

	@Autowired
	Records records;

	@Autowired
	Tickets tickets;

	@Autowired
	TicketEvents events;

	@Autowired
	Replies replies;

	@Autowired
	Corrections corrections;

	@Autowired
	Joinings joinings;

	@Autowired
	Consulting consulting;

	@Autowired
	Consultations consultations;

	@Autowired
	OfficialLetters letters;

	@Autowired
	Submissions submissions;

	@Autowired
	Officers officers;

	@Autowired
	ReplyApproving approving;

	@Autowired
	ApprovalRules rules;

	@Autowired
	PlatformTransactionManager transactions;

	@Autowired
	JdbcTemplate jdbc;

	/** Actions that no verb of this world brings about. */
	private final Set<TicketAction> generic = EnumSet.noneOf(TicketAction.class);

	private final AtomicInteger words = new AtomicInteger();

	@BeforeAll
	void people() {
		Timestamp now = Timestamp.from(this.clock.instant());
		List.of("14797", "15001", "16249", "16540")
			.forEach((commune) -> this.jdbc.update(
					"""
							insert into officer (version, address, full_name, position, commune, lead, state, consent_at, changed_at)
							values (0, ?, ?, 'công chức', ?, false, 'ADMITTED', ?, ?)""",
					"fake:o" + commune, "Cán bộ " + commune, commune, now, now));
	}

	@Test
	void promisesHoldWhateverHappens() {
		long seed = Long.getLong("seed", System.nanoTime());
		Random random = new Random(seed);
		for (int i = 0; i < SEQUENCES; i++) {
			if (i == SEQUENCES / 3) {
				this.generic.addAll(EnumSet.complementOf(EnumSet.copyOf(this.witness.actions())));
				this.generic.removeIf(Promises::isSaidByReply);
			}
			List<Long> steps = random.longs(STEPS).boxed().toList();
			AssertionError failure = failure(steps, UNWATCHED);
			if (failure != null) {
				throw shortest(seed, steps, failure);
			}
		}
		assertThat(EnumSet.complementOf(EnumSet.copyOf(this.witness.actions())))
			.as("What never happened in random courses, seed %s", seed)
			.hasSizeLessThan(UNLUCKY);
	}

	/** Takes away steps as long as it still fails. */
	private AssertionError shortest(long seed, List<Long> failing, AssertionError first) {
		List<Long> steps = new ArrayList<>(failing);
		AssertionError failure = first;
		for (int size = steps.size() / 2; size >= 1; size /= 2) {
			for (int from = steps.size() - size; from >= 0; from -= size) {
				List<Long> fewer = new ArrayList<>(steps);
				fewer.subList(from, from + size).clear();
				AssertionError still = failure(fewer, 1);
				if (still != null) {
					steps = fewer;
					failure = still;
				}
			}
		}
		return new AssertionError("Seed " + seed + ": " + failure.getMessage(), failure);
	}

	private @Nullable AssertionError failure(List<Long> steps, int unwatched) {
		RandomWorld world = new RandomWorld(beans(), this.generic, this.words);
		Promises promises = new Promises(this.tickets, this.events, this.replies, this.corrections, this.joinings,
				this.consultations, this.submissions, this.witness);
		List<String> taken = new ArrayList<>();
		try {
			for (long step : steps) {
				taken.add(world.step(step));
				if (taken.size() % unwatched == 0) {
					promises.holdFor(world.tickets());
				}
			}
			world.settle();
			promises.holdFor(world.tickets());
			promises.nothingIsHeld(world.tickets());
			promises.whoeverJoinedWaits(this.officers.present());
			return null;
		}
		catch (AssertionError | RuntimeException ex) {
			return new AssertionError(taken + ": " + ex, ex);
		}
	}

	private RandomWorld.Beans beans() {
		return new RandomWorld.Beans(this.witness, this.clock, this.life, this.filing, this.answering,
				this.replyDelivery, this.correcting, this.closing, this.jointAsking, this.consulting,
				this.consultations, this.letters, this.replyTimer, this.closingTimer, this.records, this.tickets,
				this.replies, this.officers, this.approving, this.rules, new TransactionTemplate(this.transactions));
	}

}
