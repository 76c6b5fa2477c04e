package vn.thongsuot.editing;

import java.util.List;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.thongsuot.guidance.Faults;
import vn.thongsuot.guidance.Guidance;
import vn.thongsuot.guidance.Problem;
import vn.thongsuot.messaging.Address;
import vn.thongsuot.messaging.Outgoing;
import vn.thongsuot.messaging.RichText;

/**
 * Tells the standing unit and administrators which files of guidance are left out and
 * why, and when none is any more; each state once, as soon as somebody can be told.
 */
@Component
class FaultNews {

	private final Faults faults;

	private final Guidance guidance;

	private final FaultWords words;

	private final Rights rights;

	private final Speech speech;

	FaultNews(Faults faults, Guidance guidance, FaultWords words, Rights rights, Speech speech) {
		this.faults = faults;
		this.guidance = guidance;
		this.words = words;
		this.rights = rights;
		this.speech = speech;
	}

	@Transactional
	public void go() {
		List<Problem> problems = this.faults.all();
		List<Address> readers = this.faults.areNews() ? readers() : List.of();
		if (!readers.isEmpty() && this.faults.areTold(problems)) {
			RichText text = this.words.of(problems, this.guidance.all().size());
			readers.forEach((reader) -> this.speech.post(Outgoing.to(reader, text).at(Outgoing.Priority.BULK)));
		}
	}

	private List<Address> readers() {
		return Stream.concat(this.rights.standingUnitGroups().stream(), this.rights.administrators().stream())
			.distinct()
			.toList();
	}

}
