package vn.thongsuot.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;

import vn.thongsuot.directory.ReminderHours;
import vn.thongsuot.directory.Desk;
import vn.thongsuot.calendar.WorkingTime;
import vn.thongsuot.calendar.DepartmentHours;
import vn.thongsuot.dialogue.LastResort;
import vn.thongsuot.files.KeptFiles;
import vn.thongsuot.guidance.Asked;
import vn.thongsuot.guidance.Entry;
import vn.thongsuot.guidance.Guidance;
import vn.thongsuot.guidance.LastApprovals;
import vn.thongsuot.messaging.Address;
import vn.thongsuot.messaging.Incoming;
import vn.thongsuot.messaging.Reachability;
import vn.thongsuot.messaging.Subject;
import vn.thongsuot.messaging.Threads;
import vn.thongsuot.testing.FakeChannel;
import vn.thongsuot.testing.TestClasses;
import vn.thongsuot.testing.NoFiles;
import vn.thongsuot.testing.TestClock;

/**
 * The desk with all that it stands on, but no platform and no conversation; no component,
 * so that the whole product does not find it.
 */
@EnableAutoConfiguration
@ComponentScan(
		basePackages = { "vn.thongsuot.desk", "vn.thongsuot.ticket", "vn.thongsuot.directory", "vn.thongsuot.wording",
				"vn.thongsuot.calendar", "vn.thongsuot.dialogue" },
		excludeFilters = @ComponentScan.Filter(type = FilterType.CUSTOM, classes = TestClasses.class))
@ConfigurationPropertiesScan({ "vn.thongsuot.desk", "vn.thongsuot.ticket", "vn.thongsuot.directory",
		"vn.thongsuot.calendar" })
@EntityScan({ "vn.thongsuot.desk", "vn.thongsuot.ticket", "vn.thongsuot.directory", "vn.thongsuot.dialogue" })
@EnableJpaRepositories({ "vn.thongsuot.desk", "vn.thongsuot.ticket", "vn.thongsuot.directory",
		"vn.thongsuot.dialogue" })
class DeskTestApplication {

	@Bean
	TestClock testClock() {
		return TestClock.at("2026-11-23T02:00:00Z");
	}

	@Bean
	RecordingOutbox outbox() {
		return new RecordingOutbox();
	}

	@Bean
	Threads threads() {
		return new Threads() {

			@Override
			public void allow(Address group, boolean possible) {
			}

			@Override
			public void open(Address group, Subject about, String title) {
			}

			@Override
			public void close(Address group, Subject about) {
			}

		};
	}

	@Bean
	Guidance guidance() {
		return new OnePiece();
	}

	@Bean
	LastApprovals approvals() {
		return (entry) -> Optional.empty();
	}

	@Bean
	Asked asked() {
		return new NothingAsked();
	}

	@Bean
	StandingChannel channel() {
		return new StandingChannel();
	}

	@Bean
	Reachability reachability() {
		return (person) -> !person.id().startsWith("fresh");
	}

	/** Nobody has chosen quiet hours. */
	@Bean
	ReminderHours reminderHours(DepartmentHours hours) {
		return new ReminderHours() {

			@Override
			public boolean isLoud(Desk desk, Instant now) {
				return hours.of(desk.department()).isWorking(now);
			}

			@Override
			public Instant listOn(Desk desk, LocalDate day) {
				WorkingTime time = hours.of(desk.department());
				return time.nextWorking(day.atTime(8, 0).atZone(time.zone()).toInstant());
			}

		};
	}

	@Bean
	LastResort lastResort() {
		return new LastResort() {

			@Override
			public String unknownPress(Incoming incoming) {
				return "(unknown button)";
			}

			@Override
			public void commandOfElsewhere(Incoming incoming) {
			}

			@Override
			public void unknownCommand(Incoming incoming) {
			}

			@Override
			public void apologise(Incoming incoming) {
			}

		};
	}

	@Bean
	KeptFiles keptFiles() {
		return new NoFiles();
	}

	/** One piece of guidance, found by {@code khai sinh}. */
	private static final class OnePiece implements Guidance {

		private static final Entry ENTRY = new Entry("ks", "Khai sinh ở đâu?", List.of(), "ho_tich", "STP",
				"Đăng ký tại xã nơi cư trú.", "", List.of(), null, null, LocalDate.of(2027, 1, 1),
				Entry.Status.IN_FORCE, null);

		@Override
		public Result search(String question) {
			return question.contains("khai sinh") ? new Result(question, Certainty.SURE, List.of(ENTRY), List.of())
					: new Result(question, Certainty.NOTHING, List.of(), List.of());
		}

		@Override
		public Optional<Entry> byId(String id) {
			return Optional.empty();
		}

		@Override
		public Collection<Entry> all() {
			return List.of(ENTRY);
		}

		@Override
		public List<Entry> like(Entry entry) {
			return List.of();
		}

		@Override
		public List<Entry> inCategory(String category) {
			return List.of();
		}

	}

	/** Nobody has asked anything in private. */
	private static final class NothingAsked implements Asked {

		@Override
		public Map<String, Long> count(Set<Ending> endings, Instant from, Instant until) {
			return Map.of();
		}

		@Override
		public void searched(String question, Guidance.Result result) {
		}

		@Override
		public void ended(Ending ending, @Nullable String entry, String question) {
		}

		@Override
		public Map<String, Long> confirmed() {
			return Map.of();
		}

		@Override
		public long count(Ending ending, Instant from, Instant until) {
			return 0;
		}

		@Override
		public Served served(String entry) {
			return new Served(0, 0);
		}

		@Override
		public List<Group> withoutGoodAnswer(Instant since, int limit) {
			return List.of();
		}

		@Override
		public List<Group> settle(long question, Instant since, int limit) {
			return List.of();
		}

	}

	/** A channel whose standing in groups a test sets. */
	static class StandingChannel extends FakeChannel {

		private GroupStanding standing = COMPLETE;

		static final GroupStanding COMPLETE = new GroupStanding(true, true, true, true, true, true);

		void standing(GroupStanding standing) {
			this.standing = standing;
		}

		@Override
		public GroupStanding standing(vn.thongsuot.messaging.Address group) {
			return this.standing;
		}

	}

}
