package vn.thongsuot.editing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.thongsuot.calendar.WorkingTime;
import vn.thongsuot.guidance.Entry;
import vn.thongsuot.guidance.Guidance;
import vn.thongsuot.guidance.ReviewWeek;
import vn.thongsuot.messaging.Address;
import vn.thongsuot.messaging.Button;
import vn.thongsuot.messaging.Keyboard;
import vn.thongsuot.messaging.Outgoing;
import vn.thongsuot.messaging.RichText;
import vn.thongsuot.wording.SpokenTime;
import vn.thongsuot.wording.TicketWords;

/**
 * Tells owners once a week, when work begins, which of their entries are past their
 * review dates; nothing if none is.
 */
@Component
class Reviews {

	private static final int LISTED = 10;

	/** Stands for a department in what the standing unit is told. */
	private static final String ALL = "";

	private final Guidance guidance;

	private final ReviewWeek week;

	private final Shelf shelf;

	private final Rights rights;

	private final Speech speech;

	private final SpokenTime time;

	private final TicketWords ticketWords;

	private final WorkingTime workingTime;

	Reviews(Guidance guidance, ReviewWeek week, Shelf shelf, Rights rights, Speech speech, SpokenTime time,
			TicketWords ticketWords, WorkingTime workingTime) {
		this.guidance = guidance;
		this.week = week;
		this.shelf = shelf;
		this.rights = rights;
		this.speech = speech;
		this.time = time;
		this.ticketWords = ticketWords;
		this.workingTime = workingTime;
	}

	@Transactional
	public void go(Instant now) {
		LocalDate today = this.workingTime.day(now);
		if (this.workingTime.isWorking(now) && this.week.begins(today)) {
			Map<String, List<Entry>> late = late();
			late.forEach((department, entries) -> tellLeads(department, entries, today));
			if (!late.isEmpty()) {
				tellTheStandingUnit(late, today);
			}
		}
	}

	private Map<String, List<Entry>> late() {
		return this.guidance.all()
			.stream()
			.filter(this.shelf::isLate)
			.sorted((one, other) -> one.reviewBy().compareTo(other.reviewBy()))
			.collect(Collectors.groupingBy((entry) -> this.rights.owner(entry.department()), TreeMap::new,
					Collectors.toList()));
	}

	private void tellLeads(String department, List<Entry> entries, LocalDate today) {
		List<RichText> lines = new ArrayList<>(lines(department, entries));
		int unapproved = this.shelf.unapproved(List.of(department)).size();
		lines.add(this.speech.text("editing.review.foot-lead", "count", unapproved));
		this.rights.leads(department)
			.forEach((lead) -> this.speech
				.post(message(lead, department, RichText.lines(lines), today).with(buttons(entries))));
	}

	private void tellTheStandingUnit(Map<String, List<Entry>> late, LocalDate today) {
		List<RichText> lines = new ArrayList<>();
		late.forEach((department, entries) -> {
			lines.addAll(lines(department, entries));
			if (this.rights.leads(department).isEmpty()) {
				lines.add(this.speech.text("editing.review.no-lead"));
			}
		});
		this.rights.standingUnitGroups()
			.forEach((group) -> this.speech.post(message(group, ALL, RichText.lines(lines), today)));
	}

	private List<RichText> lines(String department, List<Entry> entries) {
		List<RichText> lines = new ArrayList<>();
		lines.add(this.speech.text("editing.review.head", "count", entries.size(), "department",
				this.ticketWords.department(department)));
		entries.stream()
			.limit(LISTED)
			.forEach((entry) -> lines.add(this.speech.text("editing.review.line", "question", entry.question(), "day",
					this.time.day(entry.reviewBy()))));
		if (entries.size() > LISTED) {
			lines.add(this.speech.text("editing.review.more", "count", entries.size() - LISTED));
		}
		return lines;
	}

	private Keyboard buttons(List<Entry> entries) {
		List<List<Button>> rows = new ArrayList<>();
		entries.stream()
			.limit(LISTED)
			.forEach((entry) -> rows
				.add(List.of(Button.of(TicketWords.start(entry.question()), Verbs.OPEN, Seen.of(entry)))));
		rows.add(List.of(this.speech.button("editing.button.walk", Verbs.NEXT)));
		return new Keyboard.Buttons(rows);
	}

	/** Whoever leads two departments is told of each. */
	private static Outgoing message(Address to, String department, RichText text, LocalDate today) {
		return Outgoing.to(to, text).keyed("review:" + today + ":" + department + ":" + to).at(Outgoing.Priority.BULK);
	}

}
