package vn.thongsuot.reminder;

import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.thongsuot.calendar.BusinessClock;
import vn.thongsuot.calendar.WorkingTime;
import vn.thongsuot.dialogue.CommandHandler;
import vn.thongsuot.dialogue.PressHandler;
import vn.thongsuot.dialogue.Presses;
import vn.thongsuot.dialogue.StalePressException;
import vn.thongsuot.directory.Actor;
import vn.thongsuot.directory.Appointment;
import vn.thongsuot.directory.Appointments;
import vn.thongsuot.directory.Desk;
import vn.thongsuot.directory.Desks;
import vn.thongsuot.directory.Roles;
import vn.thongsuot.messaging.Address;
import vn.thongsuot.messaging.Button;
import vn.thongsuot.messaging.Content;
import vn.thongsuot.messaging.Incoming;
import vn.thongsuot.messaging.Keyboard;
import vn.thongsuot.messaging.Outbox;
import vn.thongsuot.messaging.Outgoing;
import vn.thongsuot.messaging.RichText;
import vn.thongsuot.messaging.Scope;
import vn.thongsuot.wording.Phrases;

/**
 * Lets a group, or a person in private, choose when lists come and when there is quiet;
 * nobody can choose to hear nothing.
 */
@Component
class HabitTalk implements CommandHandler, PressHandler {

	/** Minute of the day. */
	private static final String LISTS = "r-lists";

	/** Minute of the day, minute of the day; both 0 for none. */
	private static final String QUIET = "r-quiet";

	private static final List<LocalTime> LIST_TIMES = Stream.of("07:30", "08:00", "09:00", "10:00", "13:30", "15:00")
		.map(LocalTime::parse)
		.toList();

	private static final List<Quiet> QUIETS = List.of(quiet("00:00", "09:00"), quiet("00:00", "13:00"),
			quiet("13:00", "23:59"), quiet("16:00", "23:59"));

	private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H:mm");

	private final Habits habits;

	private final Desks desks;

	private final Roles roles;

	private final Appointments appointments;

	private final Outbox outbox;

	private final Phrases phrases;

	private final BusinessClock clock;

	private final WorkingTime time;

	HabitTalk(Habits habits, Desks desks, Roles roles, Appointments appointments, Outbox outbox, Phrases phrases,
			BusinessClock clock, WorkingTime time) {
		this.habits = habits;
		this.desks = desks;
		this.roles = roles;
		this.appointments = appointments;
		this.outbox = outbox;
		this.phrases = phrases;
		this.clock = clock;
		this.time = time;
	}

	@Override
	public List<Spec> commands() {
		return Stream.of(Scope.GROUP, Scope.PRIVATE)
			.map((scope) -> new Spec(scope, "nhacviec", "reminder.habits.command"))
			.toList();
	}

	@Override
	public void command(Incoming incoming, Content.Command command) {
		boolean may = mayChoose(incoming);
		RichText text = may ? text(incoming.chat()) : this.phrases.say("reminder.habits.refused");
		Keyboard buttons = may ? buttons(incoming.chat()) : Keyboard.NONE;
		this.outbox.post(Outgoing.to(incoming.chat(), text).with(buttons).keyed(key(incoming)));
	}

	@Override
	public Set<String> verbs() {
		return Set.of(LISTS, QUIET);
	}

	@Override
	public @Nullable String press(Incoming incoming, Content.Press press) {
		if (!mayChoose(incoming)) {
			return this.phrases.label("reminder.habits.refused");
		}
		Reader reader = this.habits.reader(incoming.chat());
		if (press.verb().equals(LISTS)) {
			reader.wantsListsAt(offered(LIST_TIMES, time(press, 0)));
		}
		else {
			reader.wants(offered(Stream.concat(QUIETS.stream(), Stream.of(Quiet.NONE)).toList(),
					new Quiet(time(press, 0), time(press, 1))));
		}
		this.outbox.find(incoming.ref())
			.flatMap((posted) -> Optional.ofNullable(posted.key()))
			.ifPresent((key) -> this.outbox.revise(key, text(incoming.chat()), buttons(incoming.chat())));
		return this.phrases.label("reminder.habits.noted");
	}

	/** Staff for their group, everybody for the own chat. */
	private boolean mayChoose(Incoming incoming) {
		return incoming.scope() == Scope.PRIVATE || this.desks.at(incoming.chat())
			.map(Desk::department)
			.filter((department) -> this.roles.mayActFor(department, Actor.of(incoming)))
			.isPresent();
	}

	/** A message a command; what is chosen later changes it where it stands. */
	private static String key(Incoming incoming) {
		return "habits:" + incoming.chat() + ":" + incoming.ref().id();
	}

	private RichText text(Address chat) {
		Mornings mornings = mornings(chat);
		Instant now = this.clock.now();
		Instant next = mornings.of(mornings.day(mornings.loud(now)));
		RichText quiet = mornings.quiet().isNone() ? this.phrases.say("reminder.habits.no-quiet")
				: RichText.plain(label(mornings.quiet()));
		return this.phrases.say(getsLists(chat) ? "reminder.habits.text" : "reminder.habits.text-officer", "clock",
				CLOCK.format(LocalTime.ofInstant(next, this.time.zone())), "quiet", quiet);
	}

	private Keyboard buttons(Address chat) {
		Mornings mornings = mornings(chat);
		List<Button> lists = LIST_TIMES.stream()
			.map((at) -> Button.of(chosen(CLOCK.format(at), at.equals(mornings.clock())), LISTS, minute(at)))
			.toList();
		Stream<List<Button>> times = getsLists(chat) ? Stream.of(lists.subList(0, 3), lists.subList(3, 6))
				: Stream.empty();
		List<List<Button>> rows = Stream.concat(times, quiets(mornings)).toList();
		return new Keyboard.Buttons(rows);
	}

	private Stream<List<Button>> quiets(Mornings mornings) {
		return Stream.concat(Stream.of(Quiet.NONE), QUIETS.stream())
			.map((quiet) -> List.of(Button.of(chosen(label(quiet), quiet.equals(mornings.quiet())), QUIET,
					minute(quiet.from()), minute(quiet.to()))));
	}

	/** Groups and those above them do, officers do not. */
	private boolean getsLists(Address chat) {
		return this.desks.at(chat).isPresent() || !this.appointments.of(chat).isEmpty();
	}

	/** Whoever leads several departments is reminded by the hours of the first. */
	private Mornings mornings(Address chat) {
		Optional<String> department = this.desks.at(chat)
			.map(Desk::department)
			.or(() -> this.appointments.of(chat).stream().map(Appointment::department).findFirst());
		return department.map((code) -> this.habits.of(chat, code)).orElseGet(() -> this.habits.ofOfficer(chat));
	}

	private String label(Quiet quiet) {
		if (quiet.isNone()) {
			return this.phrases.label("reminder.habits.never-quiet");
		}
		boolean from = quiet.from().equals(LocalTime.MIN);
		return this.phrases.label(from ? "reminder.habits.quiet-before" : "reminder.habits.quiet-after", "clock",
				CLOCK.format(from ? quiet.to() : quiet.from()));
	}

	private String chosen(String label, boolean chosen) {
		return chosen ? this.phrases.label("reminder.habits.chosen", "label", label) : label;
	}

	private static <T> T offered(List<T> offers, T chosen) {
		return offers.stream()
			.filter(chosen::equals)
			.findFirst()
			.orElseThrow(() -> new StalePressException("Not offered: " + chosen));
	}

	private static LocalTime time(Content.Press press, int argument) {
		long minute = Presses.number(press, argument);
		if (minute < 0 || minute >= 24 * 60) {
			throw new StalePressException("No time of day: " + minute);
		}
		return LocalTime.ofSecondOfDay(minute * 60);
	}

	private static int minute(LocalTime time) {
		return time.toSecondOfDay() / 60;
	}

	private static Quiet quiet(String from, String to) {
		return new Quiet(LocalTime.parse(from), LocalTime.parse(to));
	}

}
