package vn.thongsuot.desk;

import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.thongsuot.directory.Appointment;
import vn.thongsuot.directory.Appointments;
import vn.thongsuot.directory.Desk;
import vn.thongsuot.directory.Roles.Role;
import vn.thongsuot.messaging.Address;
import vn.thongsuot.messaging.Channel.Member;
import vn.thongsuot.messaging.Channel.Presence;
import vn.thongsuot.messaging.Reachability;

/** Makes a member of a department's group its lead, stand-in or staff. */
@Component
class Naming {

	private final Appointments appointments;

	private final RoleNews news;

	private final Platforms platforms;

	private final Reachability reachability;

	Naming(Appointments appointments, RoleNews news, Platforms platforms, Reachability reachability) {
		this.appointments = appointments;
		this.news = news;
		this.platforms = platforms;
		this.reachability = reachability;
	}

	/**
	 * Names somebody, and tells the group and the person.
	 * @param shown the name that the platform shows, if it is known already
	 */
	Outcome name(Desk desk, Role role, Address person, String shown, Address by) {
		Optional<Appointment> same = held(desk, role, person);
		if (same.isPresent()) {
			return new Outcome.Already(same.get());
		}
		Member member = member(desk, person);
		String name = shown.isBlank() ? member.name() : shown;
		if (member.presence() == Presence.OUTSIDE) {
			return new Outcome.Gone(name);
		}
		if (name.isBlank()) {
			return new Outcome.Unknown();
		}
		Appointment appointment = this.appointments.name(role, desk.department(), person, name,
				this.reachability.isOpen(person), by);
		this.news.named(appointment, desk.address());
		return new Outcome.Named(appointment);
	}

	/** What that person is already, if it is that or more. */
	Optional<Appointment> held(Desk desk, Role role, Address person) {
		return this.appointments.of(desk.department())
			.stream()
			.filter((each) -> each.person().equals(person) && (each.role() == role || each.role() == Role.LEAD))
			.findFirst();
	}

	private Member member(Desk desk, Address person) {
		return this.platforms.of(desk.address())
			.map((channel) -> channel.member(desk.address(), person))
			.orElse(new Member(Presence.UNKNOWN, ""));
	}

	/** What came of it. */
	sealed interface Outcome {

		record Named(Appointment appointment) implements Outcome {

		}

		record Already(Appointment appointment) implements Outcome {

		}

		record Gone(String name) implements Outcome {

		}

		/** The platform could not be asked who that is. */
		record Unknown() implements Outcome {

		}

	}

}
