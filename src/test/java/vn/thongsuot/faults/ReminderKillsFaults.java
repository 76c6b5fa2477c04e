package vn.thongsuot.faults;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import vn.thongsuot.sandbox.Message;
import vn.thongsuot.sandbox.Person;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The product is killed each time around the moment at which a department's morning list
 * is due, a working day a kill. {@code -Dfaults.reminders} says how often (100),
 * {@code -Dfaults.seed} repeats the moments.
 */
class ReminderKillsFaults {

	private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

	private static final String LIST = "đã đến hạn, đang chờ trả lời";

	private static final String MARK = "(gửi lại)";

	/** As the product expects them until there is an official calendar. */
	private static final Set<LocalDate> HOLIDAYS = Stream
		.of("2026-11-24", "2027-01-01", "2027-02-04", "2027-02-05", "2027-02-08", "2027-02-09", "2027-02-10",
				"2027-04-16", "2027-04-30", "2027-05-03", "2027-09-02", "2027-09-03", "2027-11-24")
		.map(LocalDate::parse)
		.collect(Collectors.toSet());

	private final int kills = Integer.getInteger("faults.reminders", 100);

	private final long seed = Long.getLong("faults.seed", System.nanoTime() % 1_000_000);

	private int marked;

	@Test
	void sendsEachMorningsListOnce() throws Exception {
		System.out.printf("kills around reminders: seed %d, %d kills%n", this.seed, this.kills);
		Random random = new Random(this.seed);
		try (Town town = new Town(ProductFiles.make(), true, 1)) {
			try {
				opensTheBot(town.administrator);
				for (int i = 1; i <= 5; i++) {
					town.file(0, "k0x" + i + "z");
				}
				LocalDate day = firstOverdueDay();
				for (int kill = 1; kill <= this.kills; kill++) {
					live(town, day, kill, random);
					day = workingDayAfter(day);
				}
				check(town);
				saysNothingAfterTheAnswers(town, day);
			}
			catch (AssertionError ex) {
				System.out.println(town.product.lastWords());
				throw ex;
			}
		}
	}

	/** Every month administrators hear that the year has no official calendar. */
	private static void opensTheBot(Person administrator) {
		administrator.start();
	}

	/** Goes to eight o'clock of that day, kills, starts again and waits for the list. */
	private void live(Town town, LocalDate day, int kill, Random random) {
		Duration ahead = Duration.between(Clock.systemUTC().instant(), day.atTime(8, 0).atZone(ZONE).toInstant());
		town.product.ahead(ahead);
		if (kill % 3 == 0) {
			town.product.kill();
			town.product.startAgain();
		}
		else {
			town.product.orders("ahead " + ahead.toSeconds(), "ahead");
		}
		Pause.millis(random.nextInt((kill % 3 == 0) ? 12_000 : 700));
		town.product.kill();
		int ready = town.product.said("ready").size();
		town.product.startAgain();
		town.product.awaitReady(ready + 1);
		awaitLists(town, kill);
		assertThat(unmarked(lists(town), kill)).as("unmarked lists of day %d", kill).isLessThanOrEqualTo(1);
		if (kill % 10 == 0) {
			System.out.printf("%d kills: %d lists, of which marked as sent again %d%n", kill, lists(town).size(),
					lists(town).stream().filter(ReminderKillsFaults::isMarked).count());
		}
	}

	private static long unmarked(List<Message> lists, int day) {
		return lists.stream()
			.filter((list) -> days(list).equals(Integer.toString(day)))
			.filter((list) -> !isMarked(list))
			.count();
	}

	private static void awaitLists(Town town, int count) {
		long end = System.nanoTime() + 240_000_000_000L;
		while (lists(town).stream().filter((list) -> !isMarked(list)).count() < count
				&& lists(town).stream().map(ReminderKillsFaults::days).distinct().count() < count) {
			if (System.nanoTime() > end) {
				throw new AssertionError("List " + count + " does not come");
			}
			Pause.millis(50);
		}
	}

	/**
	 * Each day's list is there once without a mark, or once with it; no day is missing.
	 */
	private void check(Town town) {
		town.awaitQuiet(1500);
		List<Message> lists = lists(town);
		this.marked = (int) lists.stream().filter(ReminderKillsFaults::isMarked).count();
		System.out.printf("kills %d | lists %d, of which marked as sent again %d%n", this.kills, lists.size(),
				this.marked);
		for (int days = 1; days <= this.kills; days++) {
			String name = Integer.toString(days);
			assertThat(lists).as("lists of day %s", name).anyMatch((list) -> days(list).equals(name));
			assertThat(unmarked(lists, days)).as("unmarked lists of day %s", name).isLessThanOrEqualTo(1);
		}
		assertThat(this.marked).isLessThanOrEqualTo(this.kills);
	}

	private void saysNothingAfterTheAnswers(Town town, LocalDate day) throws Exception {
		int before = lists(town).size();
		List.copyOf(town.filed).forEach((question) -> {
			town.answer(question.id());
			town.awaitAnswer(0, question.id());
		});
		Duration ahead = Duration.between(Clock.systemUTC().instant(), day.atTime(8, 0).atZone(ZONE).toInstant());
		town.product.orders("ahead " + ahead.toSeconds(), "ahead");
		Pause.millis(8000);
		town.awaitQuiet(1500);
		assertThat(lists(town)).hasSize(before);
		town.product.stop();
		new StoreCheck(town.product.database()).isClean(town.filed.size());
	}

	private static List<Message> lists(Town town) {
		return town.staff().fromBot().stream().filter((message) -> message.text().contains(LIST)).toList();
	}

	/** How long the first ticket is overdue, in working days, as the list says. */
	private static String days(Message list) {
		return list.text().replaceFirst("(?s)^.*?quá hạn (\\d+) ngày.*$", "$1");
	}

	private static boolean isMarked(Message message) {
		return message.text().contains(MARK);
	}

	/** Filed now, due after three working days, overdue on the one after that. */
	private static LocalDate firstOverdueDay() {
		Instant now = Clock.systemUTC().instant();
		LocalDate today = LocalDate.ofInstant(now, ZONE);
		boolean counts = isWorked(today) && LocalTime.ofInstant(now, ZONE).isBefore(LocalTime.of(17, 0));
		LocalDate day = counts ? today : workingDayAfter(today);
		for (int i = 0; i < 4; i++) {
			day = workingDayAfter(day);
		}
		return day;
	}

	private static LocalDate workingDayAfter(LocalDate day) {
		LocalDate next = day.plusDays(1);
		while (!isWorked(next)) {
			next = next.plusDays(1);
		}
		return next;
	}

	private static boolean isWorked(LocalDate day) {
		return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY
				&& !HOLIDAYS.contains(day);
	}

}
