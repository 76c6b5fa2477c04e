package vn.thongsuot.ticket;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.TreeMap;

import org.springframework.data.domain.Limit;
import org.springframework.transaction.support.TransactionTemplate;

import vn.thongsuot.directory.Officer;
import vn.thongsuot.directory.Officers;
import vn.thongsuot.messaging.Address;
import vn.thongsuot.messaging.MessageRef;
import vn.thongsuot.testing.FakeChannel;
import vn.thongsuot.testing.TestClock;

/**
 * What officers, staff, the standing unit and the timers may do to a few tickets, each
 * step decided by one number. The verbs of {@link TicketLife} are found by themselves;
 * actions that no verb here brings about are taken as the table allows them.
 */
final class RandomWorld {

	private static final int MOST_TICKETS = 5;

	private static final List<String> CATEGORIES = List.of("can_bo_cong_chuc", "ho_tich", "khac");

	private static final Address LEAD = FakeChannel.chat("lead");

	private static final List<String> DEPARTMENTS = List.of("SNV", "STP", "BPTT");

	private final Beans beans;

	private final Map<String, Move> moves = new TreeMap<>();

	private final List<Long> tickets = new ArrayList<>();

	private final List<Officer> everybody;

	private final AtomicInteger words;

	/**
	 * Begins a course, a world without tickets.
	 * @param generic actions that are taken without a verb
	 * @param words counts what is said in all courses, since what waits in one may leave
	 * in the next
	 */
	RandomWorld(Beans beans, Set<TicketAction> generic, AtomicInteger words) {
		this.beans = beans;
		this.words = words;
		this.everybody = beans.officers().present();
		beans.witness().clear();
		addVerbs();
		addReplies();
		addApprovals();
		addOfficers();
		addConsultations();
		addLetters();
		generic.forEach((action) -> this.moves.put("take " + action, (random) -> act(random,
				(ticket) -> beans.records().happen(ticket, action, staff(random), word("taken")))));
	}

	/** Takes the step that this number decides; what is refused has not happened. */
	String step(long number) {
		Random random = new Random(number);
		List<String> names = List.copyOf(this.moves.keySet());
		String name = names.get(random.nextInt(names.size()));
		if (this.tickets.isEmpty()) {
			name = "file";
		}
		try {
			Objects.requireNonNull(this.moves.get(name)).make(random);
		}
		catch (RefusedTransitionException ex) {
			name += " (refused)";
		}
		this.tickets.addAll(this.beans.witness().news());
		return name;
	}

	List<Long> tickets() {
		return this.tickets;
	}

	/** Lets all that waits leave. */
	void settle() {
		this.beans.clock().advance(Duration.ofMinutes(1));
		this.beans.replyTimer().tick();
	}

	private void addVerbs() {
		Arrays.stream(TicketLife.class.getDeclaredMethods())
			.filter((method) -> Modifier.isPublic(method.getModifiers()) && method.getParameterCount() > 0
					&& method.getParameterTypes()[0] == TicketNumber.class)
			.filter((method) -> Arrays.stream(method.getParameters()).allMatch(RandomWorld::canMake))
			.sorted(Comparator.comparing(Method::getName))
			.forEach((method) -> this.moves.put("life " + method.getName(), (random) -> call(method, random)));
	}

	private void call(Method method, Random random) {
		TicketNumber ticket = ticket(random);
		Object[] arguments = Arrays.stream(method.getParameters())
			.map((parameter) -> make(parameter, ticket, random))
			.toArray();
		try {
			method.invoke(this.beans.life(), arguments);
		}
		catch (InvocationTargetException ex) {
			if (ex.getCause() instanceof RuntimeException cause) {
				throw cause;
			}
			throw new IllegalStateException(ex.getCause());
		}
		catch (IllegalAccessException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static boolean canMake(Parameter parameter) {
		return parameter.getType().isEnum() || Set
			.of(TicketNumber.class, TicketActor.class, String.class, List.class, long.class, int.class, boolean.class,
					LocalDate.class)
			.contains(parameter.getType());
	}

	private Object make(Parameter parameter, TicketNumber ticket, Random random) {
		Class<?> type = parameter.getType();
		if (type.isEnum()) {
			return pick(List.of(type.getEnumConstants()), random);
		}
		if (type == TicketNumber.class) {
			return ticket;
		}
		if (type == TicketActor.class) {
			return random.nextBoolean() ? staff(random) : actor(officer(random));
		}
		if (type == long.class) {
			return officer(random).id();
		}
		if (type == int.class) {
			return 1 + random.nextInt(5);
		}
		if (type == boolean.class) {
			return random.nextBoolean();
		}
		if (type == LocalDate.class) {
			return day(random);
		}
		return (type == List.class) ? List.of() : text(parameter.getName(), random);
	}

	private String text(String name, Random random) {
		return switch (name) {
			case "department" -> pick(DEPARTMENTS, random);
			case "category" -> pick(CATEGORIES, random);
			default -> word(name);
		};
	}

	private void addReplies() {
		Answering answering = this.beans.answering();
		ReplyDelivery delivery = this.beans.replyDelivery();
		this.moves.put("answer", (random) -> answering.take(ticket(random), said("answer", random), true));
		this.moves.put("answer twice at once", (random) -> {
			TicketNumber ticket = ticket(random);
			answering.take(ticket, said("answer", random), true);
			answering.take(ticket, said("answer", random), true);
		});
		this.moves.put("say what may be an answer",
				(random) -> answering.take(ticket(random), said("perhaps", random), false));
		this.moves.put("ask", (random) -> answering.take(ticket(random), said(Reply.Purpose.QUESTION, random), true));
		this.moves.put("promise",
				(random) -> answering.take(ticket(random), said(Reply.Purpose.INTERIM, random), true));
		this.moves.put("note", (random) -> answering.note(ticket(random), said("note", random)));
		this.moves.put("answer from above",
				(random) -> answering.takeFromAbove(ticket(random), said("relayed", random), letter(random)));
		reply("send from above", (reply, random) -> answering.sendFromAbove(reply.id(), letter(random)));
		reply("send", (reply, random) -> answering.send(reply.id(), staff(random)));
		reply("send as question", (reply, random) -> answering.ask(reply.id()));
		reply("keep internal", (reply, random) -> answering.keepInternal(reply.id(), staff(random)));
		reply("retract", (reply, random) -> answering.retract(reply.id(), staff(random)));
		reply("reword", (reply, random) -> answering.reword(reply.id(), word("reworded")));
		reply("deliver", (reply, random) -> delivery.delivered(reply.id(), this.beans.clock().instant()));
		reply("fail", (reply, random) -> delivery.undelivered(reply.id(), "gone"));
		reply("correct", (reply, random) -> this.beans.correcting().take(reply.id(), staff(random), word("corrected")));
		this.moves.put("timers", (random) -> {
			this.beans.replyTimer().tick();
			this.beans.closingTimer().tick();
		});
		this.moves.put("a moment", (random) -> this.beans.clock().advance(Duration.ofSeconds(random.nextInt(40))));
		this.moves.put("days", (random) -> this.beans.clock().advance(Duration.ofHours(random.nextInt(120))));
	}

	/** Most often nothing needs approval, so that all else is reached too. */
	private void addApprovals() {
		ReplyApproving approving = this.beans.approving();
		DEPARTMENTS.forEach((department) -> this.beans.rules().set(department, List.of(), LEAD));
		this.moves.put("turn approval on or off",
				(random) -> this.beans.rules()
					.set(pick(DEPARTMENTS, random),
							random.nextInt(3) == 0 ? List.of() : List.of(random.nextBoolean() ? "" : "ho_tich"), LEAD));
		reply("recall", (reply, random) -> this.beans.answering().recall(reply.id(), staff(random)));
		waiting("approve", (approval, random) -> approving.approve(approval.id(), staff(random)));
		waiting("send back", (approval, random) -> approving.sendBack(approval.id(), staff(random), word("reason")));
		waiting("say otherwise",
				(approval, random) -> approving.replace(approval.id(), staff(random), word("instead")));
	}

	private void waiting(String name, WaitingMove move) {
		this.moves.put(name, (random) -> {
			List<ReplyApproval> all = this.beans.approving().waiting(Limit.of(10));
			if (!all.isEmpty()) {
				move.make(pick(all, random), random);
			}
		});
	}

	private void addOfficers() {
		JointAsking joint = this.beans.jointAsking();
		this.moves.put("file", (random) -> {
			if (this.tickets.size() < MOST_TICKETS) {
				this.beans.filing().submit(officer(random).address().orElseThrow(), draft(random));
			}
		});
		this.moves.put("enter by telephone", (random) -> {
			if (this.tickets.size() < MOST_TICKETS) {
				this.beans.filing()
					.enter(FakeChannel.chat("group-bptt"), staff(random), "14797", Optional.empty(), draft(random));
			}
		});
		this.moves.put("join", (random) -> joint.join(officer(random), draft(random), ticket(random)));
		this.moves.put("leave", (random) -> joint.leave(officer(random), ticket(random)));
		this.moves.put("file after all", (random) -> joint.fileOwn(officer(random), ticket(random)));
		this.moves.put("rate",
				(random) -> this.beans.closing().rate(ticket(random), actor(officer(random)), 1 + random.nextInt(5)));
	}

	private void addConsultations() {
		Consulting consulting = this.beans.consulting();
		this.moves.put("consult", (random) -> {
			TicketNumber ticket = ticket(random);
			String lead = this.beans.tickets().findById(ticket.value()).orElseThrow().department();
			consulting.ask(ticket, lead.equals("SNV") ? "STP" : "SNV", staff(random), word("consult"), List.of());
		});
		consultation("advise", (id, random) -> consulting.advise(id, staff(random), word("note advice"), List.of()));
		consultation("correct advice", (id, random) -> consulting.correct(id, staff(random), word("note advice")));
		consultation("abstain", (id, random) -> consulting.abstain(id, staff(random)));
		consultation("disclaim", (id, random) -> consulting.disclaim(id, staff(random)));
		consultation("end consultation", (id, random) -> consulting.end(id, staff(random)));
	}

	private void addLetters() {
		this.moves.put("ask for a letter",
				(random) -> this.beans.letters().ask(ticket(random), actor(officer(random))));
		this.moves.put("enter a letter",
				(random) -> this.beans.letters().enter(ticket(random), staff(random), letter(random), List.of()));
		this.moves.put("refer up and hear from above", (random) -> {
			TicketNumber ticket = ticket(random);
			this.beans.life().referUp(ticket, staff(random), pick(List.of(Authority.values()), random), word("letter"));
			this.beans.answering().takeFromAbove(ticket, said("from above", random), letter(random));
		});
		reply("hear that it is from above",
				(reply, random) -> this.beans.answering().sendFromAbove(reply.id(), letter(random)));
	}

	private OfficialLetter letter(Random random) {
		return new OfficialLetter(random.nextInt(500) + "/TTr-STP", day(random));
	}

	private void consultation(String name, ConsultationMove move) {
		this.moves.put(name, (random) -> {
			List<Consultation> all = this.beans.consultations().findByTicketIdOrderById(ticket(random).value());
			if (!all.isEmpty()) {
				move.make(pick(all, random).id(), random);
			}
		});
	}

	private void reply(String name, ReplyMove move) {
		this.moves.put(name, (random) -> {
			List<Reply> replies = this.beans.replies().findByTicketIdOrderById(ticket(random).value());
			if (!replies.isEmpty()) {
				move.make(pick(replies, random), random);
			}
		});
	}

	private void act(Random random, TicketStep step) {
		long number = ticket(random).value();
		this.beans.transactions()
			.executeWithoutResult((status) -> step.take(this.beans.tickets().lock(number).orElseThrow()));
	}

	private TicketNumber ticket(Random random) {
		return new TicketNumber(pick(this.tickets, random));
	}

	private Officer officer(Random random) {
		return pick(this.everybody, random);
	}

	private static TicketActor actor(Officer officer) {
		return new TicketActor(TicketActor.Role.OFFICER, officer.address().orElse(null), officer.fullName());
	}

	private static TicketActor staff(Random random) {
		TicketActor.Role role = random.nextInt(4) == 0 ? TicketActor.Role.STANDING_UNIT : TicketActor.Role.STAFF;
		String name = "staff" + random.nextInt(3);
		return new TicketActor(role, FakeChannel.chat(name), name);
	}

	private Draft draft(Random random) {
		return new Draft(Kind.QUESTION, pick(CATEGORIES, random), word("question"), List.of(), false);
	}

	private StaffWord said(String what, Random random) {
		return StaffWord.answer(pick(DEPARTMENTS, random), source(), staff(random), word(what), List.of());
	}

	private StaffWord said(Reply.Purpose purpose, Random random) {
		return new StaffWord(pick(DEPARTMENTS, random), source(), staff(random), word(purpose.name()), List.of(),
				purpose, (purpose == Reply.Purpose.INTERIM) ? day(random) : null);
	}

	private LocalDate day(Random random) {
		return LocalDate.ofInstant(this.beans.clock().instant(), ZoneOffset.UTC).plusDays(1 + random.nextInt(20));
	}

	private MessageRef source() {
		Address group = FakeChannel.chat("group-snv");
		return new MessageRef(group, "theirs" + this.words.get());
	}

	/** Never the same twice, so that what is seen tells where it came from. */
	private String word(String what) {
		return what + " " + this.words.incrementAndGet();
	}

	private static <T> T pick(List<? extends T> all, Random random) {
		return all.get(random.nextInt(all.size()));
	}

	/** What the moves stand on. */
	record Beans(Witness witness, TestClock clock, TicketLife life, Filing filing, Answering answering,
			ReplyDelivery replyDelivery, Correcting correcting, Closing closing, JointAsking jointAsking,
			Consulting consulting, Consultations consultations, OfficialLetters letters, ReplyTimer replyTimer,
			ClosingTimer closingTimer, Records records, Tickets tickets, Replies replies, Officers officers,
			ReplyApproving approving, ApprovalRules rules, TransactionTemplate transactions) {
	}

	/** Something that somebody does. */
	@FunctionalInterface
	private interface Move {

		void make(Random random);

	}

	/** Something that is done to a reply. */
	@FunctionalInterface
	private interface ReplyMove {

		void make(Reply reply, Random random);

	}

	/** Something that is done to a request for an opinion. */
	@FunctionalInterface
	private interface ConsultationMove {

		void make(long consultation, Random random);

	}

	/** Something that a lead does to what waits for one. */
	@FunctionalInterface
	private interface WaitingMove {

		void make(ReplyApproval approval, Random random);

	}

	/** Something that happens to a ticket. */
	@FunctionalInterface
	private interface TicketStep {

		void take(Ticket ticket);

	}

}
