package vn.thongsuot.weekly;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.thongsuot.directory.Officer;
import vn.thongsuot.directory.Officers;
import vn.thongsuot.messaging.Address;
import vn.thongsuot.weekly.TrainingGuest.Answer;

/** Who is invited to a training session, and who comes. */
@Component
class TrainingGuestList {

	private final TrainingGuests guests;

	private final Officers officers;

	TrainingGuestList(TrainingGuests guests, Officers officers) {
		this.guests = guests;
		this.officers = officers;
	}

	/** Those whom a session would reach now. */
	List<Officer> wanted(TrainingSession session) {
		List<String> communes = session.communes();
		return this.officers.present()
			.stream()
			.filter((officer) -> officer.isAdmitted() && officer.address().isPresent())
			.filter((officer) -> communes.isEmpty() || communes.contains(officer.commune()))
			.toList();
	}

	void invite(TrainingSession session, Officer officer) {
		this.guests.save(new TrainingGuest(session, officer.id()));
	}

	/** The guest whose private chat that is. */
	Optional<TrainingGuest> guest(TrainingSession session, Address person) {
		return this.officers.byAddress(person)
			.flatMap((officer) -> this.guests.findBySessionIdAndOfficerId(session.id(), officer.id()));
	}

	/** The private chats of those who have not said that they do not come. */
	List<Address> expected(TrainingSession session) {
		return this.guests.findBySessionIdOrderById(session.id())
			.stream()
			.filter((guest) -> guest.answer() != Answer.NO)
			.flatMap((guest) -> this.officers.byId(guest.officerId()).stream())
			.flatMap((officer) -> officer.address().stream())
			.toList();
	}

	Count count(TrainingSession session) {
		List<TrainingGuest> all = this.guests.findBySessionIdOrderById(session.id());
		long points = all.stream()
			.filter((guest) -> guest.answer() == Answer.YES)
			.flatMap((guest) -> this.officers.byId(guest.officerId()).stream())
			.map(Officer::commune)
			.distinct()
			.count();
		return new Count(of(all, Answer.YES), of(all, Answer.NO), of(all, Answer.NONE), points);
	}

	private static long of(List<TrainingGuest> guests, Answer answer) {
		return guests.stream().filter((guest) -> guest.answer() == answer).count();
	}

	/**
	 * What people answered.
	 *
	 * @param points communes from which somebody comes
	 */
	record Count(long yes, long no, long none, long points) {
	}

}
