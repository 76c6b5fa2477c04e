package vn.thongsuot.weekly;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.thongsuot.ticket.TicketAction;
import vn.thongsuot.ticket.TicketActor;
import vn.thongsuot.ticket.TicketState;

/**
 * Counts the tickets of a department and its sub-units in a period, from their lives
 * alone: the same lives give the same numbers at any time.
 *
 * @param units codes of the department and its sub-units
 */
record Counting(Period period, Set<String> units) {

	Counting {
		units = Set.copyOf(units);
	}

	/** The numbers of the tickets behind each figure, in order. */
	Map<Figure, List<Counted>> of(Collection<Life> lives) {
		Map<Figure, List<Counted>> counted = new EnumMap<>(Figure.class);
		figures().forEach((figure) -> counted.put(figure, new ArrayList<>()));
		lives.stream()
			.flatMap((life) -> life.until(this.period.to()).stream())
			.forEach((life) -> figures(life)
				.forEach((figure) -> counted.computeIfAbsent(figure, (key) -> new ArrayList<>())
					.add(new Counted(life.ticket(), Part.of(life.kind())))));
		counted.replaceAll((figure, tickets) -> List.copyOf(tickets));
		return counted;
	}

	private static List<Figure> figures() {
		return Stream.of(Figure.values()).filter(Figure::isOfTickets).toList();
	}

	/** The figures to which a ticket belongs. */
	private Set<Figure> figures(Life life) {
		Set<Figure> figures = EnumSet.noneOf(Figure.class);
		life.moments().stream().filter((moment) -> this.period.contains(moment.at())).forEach((moment) -> {
			Stream.of(Figure.RECEIVED, Figure.SENT_ON, Figure.REOPENED, Figure.WITHDRAWN, Figure.SILENT)
				.filter((figure) -> happened(figure).test(moment))
				.forEach(figures::add);
		});
		answer(life).ifPresent((answer) -> {
			figures.add(life.isReferredBefore(answer) ? Figure.SETTLED_ABOVE : Figure.RESOLVED);
			if (answer.isOnTime()) {
				figures.add(Figure.ON_TIME);
			}
		});
		addWritten(life, figures);
		addOpinions(life, figures);
		addStanding(life, figures);
		return figures;
	}

	private Optional<Moment> answer(Life life) {
		return life.answerIn(this.period).filter((answer) -> isOurs(answer.giver()));
	}

	private Predicate<Moment> happened(Figure figure) {
		return switch (figure) {
			case RECEIVED -> (moment) -> isOurs(moment.holder()) && !isOurs(moment.giver());
			case SENT_ON -> (moment) -> isOurs(moment.giver()) && !isOurs(moment.holder());
			case REOPENED -> (moment) -> isOurs(moment.holder()) && moment.action() == TicketAction.REOPEN;
			case WITHDRAWN -> (moment) -> isOurs(moment.holder()) && moment.action() == TicketAction.WITHDRAW;
			case SILENT -> (moment) -> isOurs(moment.holder()) && moment.action() == TicketAction.CLOSE
					&& moment.actor() == TicketActor.Role.SYSTEM && moment.before() == TicketState.ANSWERED;
			default -> throw new IllegalArgumentException(figure + " is no single step");
		};
	}

	/** A letter counts when it first went out; who entered it anew corrected it. */
	private void addWritten(Life life, Set<Figure> figures) {
		Optional<Moment> letter = life.first(TicketAction.ENTER_LETTER);
		letter.filter((sent) -> isOurs(sent.holder()) && this.period.contains(sent.at()))
			.ifPresent((sent) -> figures.add(Figure.IN_WRITING));
		boolean owed = letter.isEmpty() && life.first(TicketAction.ASK_LETTER).isPresent();
		if (owed && life.last().after() != TicketState.WITHDRAWN && isOurs(life.last().holder())) {
			figures.add(Figure.LETTER_OWED);
		}
	}

	/** What it said, and owes, to the departments that lead. */
	private void addOpinions(Life life, Set<Figure> figures) {
		boolean advised = life.moments()
			.stream()
			.filter((moment) -> moment.action() == TicketAction.ADVISE && this.period.contains(moment.at()))
			.anyMatch((moment) -> isOurs(moment.party()));
		if (advised) {
			figures.add(Figure.ADVISED);
		}
		if (life.awaited().stream().anyMatch(this::isOurs)) {
			figures.add(Figure.OPINION_OWED);
		}
	}

	/** How it stands at the cut-off, and what went up. */
	private void addStanding(Life life, Set<Figure> figures) {
		Moment last = life.last();
		boolean open = last.after().isOpen() && isOurs(last.holder());
		if (open) {
			figures.add(Figure.OPEN);
		}
		if (open && last.after().isTicking() && last.due().isBefore(this.period.to())) {
			figures.add(Figure.OVERDUE);
		}
		if (open && last.after() == TicketState.AWAITING_OFFICER) {
			figures.add(Figure.AWAITING);
		}
		if (open && last.after() == TicketState.REFERRED_UP || life.moments().stream().anyMatch(this::isReferral)) {
			figures.add(Figure.REFERRED);
		}
	}

	private boolean isReferral(Moment moment) {
		return moment.action() == TicketAction.REFER_UP && isOurs(moment.holder()) && this.period.contains(moment.at());
	}

	private boolean isOurs(@Nullable String department) {
		return department != null && this.units.contains(department);
	}

	/** A ticket behind a figure. */
	record Counted(long ticket, Part part) {
	}

}
