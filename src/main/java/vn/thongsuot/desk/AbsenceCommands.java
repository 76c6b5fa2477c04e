package vn.thongsuot.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.stereotype.Component;

import vn.thongsuot.calendar.BusinessClock;
import vn.thongsuot.calendar.TypedDay;
import vn.thongsuot.calendar.WorkingTime;
import vn.thongsuot.dialogue.CommandHandler;
import vn.thongsuot.directory.Absence;
import vn.thongsuot.directory.Absences;
import vn.thongsuot.directory.Appointment;
import vn.thongsuot.directory.Appointments;
import vn.thongsuot.directory.Roles.Role;
import vn.thongsuot.messaging.Address;
import vn.thongsuot.messaging.Content;
import vn.thongsuot.messaging.Incoming;
import vn.thongsuot.messaging.Outbox;
import vn.thongsuot.messaging.Outgoing;
import vn.thongsuot.messaging.RichText;
import vn.thongsuot.messaging.Scope;
import vn.thongsuot.wording.Phrases;
import vn.thongsuot.wording.SpokenTime;

/**
 * The command with which a department's lead says from when to when they are away:
 * {@code /nghi từ 1/12 đến 5/12}.
 */
@Component
class AbsenceCommands implements CommandHandler {

	private static final Pattern TWO_DAYS = Pattern
		.compile("(?iu)(?:từ|tu)?\\s*(.+?)\\s*(?:đến|den|tới|toi|–|—| - )\\s*(.+)");

	private static final Pattern OVER = Pattern.compile("(?iu)(?:hết|het|thôi|thoi|bỏ|bo|xong)");

	private final Absences absences;

	private final Appointments appointments;

	private final BusinessClock clock;

	private final WorkingTime workingTime;

	private final RoleWords words;

	private final SpokenTime time;

	private final Told told;

	private final Outbox outbox;

	private final Phrases phrases;

	AbsenceCommands(Absences absences, Appointments appointments, BusinessClock clock, WorkingTime workingTime,
			RoleWords words, SpokenTime time, Told told, Outbox outbox, Phrases phrases) {
		this.absences = absences;
		this.appointments = appointments;
		this.clock = clock;
		this.workingTime = workingTime;
		this.words = words;
		this.time = time;
		this.told = told;
		this.outbox = outbox;
		this.phrases = phrases;
	}

	@Override
	public List<Spec> commands() {
		return List.of(new Spec(Scope.PRIVATE, "nghi", "desk.command.nghi", Audience.LEADS));
	}

	@Override
	public void command(Incoming incoming, Content.Command command) {
		List<Appointment> led = this.appointments.of(incoming.chat())
			.stream()
			.filter((each) -> each.role() == Role.LEAD)
			.toList();
		if (led.isEmpty()) {
			this.told.say(incoming, this.phrases.say("desk.absence.refused"));
		}
		led.forEach((lead) -> command(incoming, lead, command.argument().strip()));
	}

	private void command(Incoming incoming, Appointment lead, String typed) {
		if (OVER.matcher(typed).matches()) {
			end(incoming, lead);
			return;
		}
		LocalDate today = this.workingTime.day(this.clock.now());
		Matcher days = TWO_DAYS.matcher(typed);
		Optional<LocalDate> first = days.matches() ? day(days.group(1), today) : day(typed, today);
		Optional<LocalDate> last = days.matches() ? day(days.group(2), first.orElse(today)) : first;
		if (typed.isEmpty() || first.isEmpty() || last.isEmpty()) {
			show(incoming, lead, today);
		}
		else if (last.get().isBefore(first.get()) || last.get().isBefore(today)) {
			this.told.say(incoming, this.phrases.say("desk.absence.wrong-order"));
		}
		else {
			note(incoming, lead, first.get(), last.get());
		}
	}

	private Optional<LocalDate> day(String typed, LocalDate from) {
		return TypedDay.in(typed, from, this.workingTime);
	}

	private void note(Incoming incoming, Appointment lead, LocalDate first, LocalDate last) {
		this.absences.note(lead.department(), lead.person(), first, last, incoming.chat());
		List<Appointment> standIns = standIns(lead.department());
		String names = String.join(", ", standIns.stream().map(this.words::name).toList());
		this.told.say(incoming, say(standIns.isEmpty() ? "nobody" : "noted", lead, first, last, names));
		standIns.stream()
			.map(Appointment::person)
			.forEach((person) -> tell(person, say("stand-in", lead, first, last, names)));
	}

	private RichText say(String key, Appointment lead, LocalDate first, LocalDate last, String names) {
		return this.phrases.say("desk.absence." + key, "name", this.words.name(lead), "department",
				this.words.department(lead.department()), "first", this.time.day(first), "last", this.time.day(last),
				"names", names);
	}

	private void end(Incoming incoming, Appointment lead) {
		if (!this.absences.end(lead.department(), lead.person(), incoming.chat())) {
			this.told.say(incoming, this.phrases.say("desk.absence.none"));
			return;
		}
		RichText over = this.phrases.say("desk.absence.over", "name", this.words.name(lead), "department",
				this.words.department(lead.department()));
		this.told.say(incoming, over);
		standIns(lead.department()).forEach((standIn) -> tell(standIn.person(), over));
	}

	private void show(Incoming incoming, Appointment lead, LocalDate today) {
		RichText noted = this.absences.of(lead.department(), today)
			.stream()
			.filter((absence) -> absence.person().equals(lead.person()))
			.findFirst()
			.map((Absence absence) -> say("noted-already", lead, absence.firstDay(), absence.lastDay(), ""))
			.orElse(RichText.EMPTY);
		this.told.say(incoming, Texts.lines(List.of(noted, this.phrases.say("desk.absence.how"))));
	}

	private List<Appointment> standIns(String department) {
		return this.appointments.of(department).stream().filter((each) -> each.role() == Role.STAND_IN).toList();
	}

	private void tell(Address person, RichText text) {
		this.outbox.post(Outgoing.to(person, text));
	}

}
