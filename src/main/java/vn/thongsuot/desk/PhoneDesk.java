package vn.thongsuot.desk;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.thongsuot.calendar.BusinessClock;
import vn.thongsuot.dialogue.CommandHandler;
import vn.thongsuot.dialogue.ReplyHandler;
import vn.thongsuot.directory.Categories;
import vn.thongsuot.directory.Category;
import vn.thongsuot.directory.CommuneMatch;
import vn.thongsuot.directory.Communes;
import vn.thongsuot.directory.Desk;
import vn.thongsuot.directory.Officer;
import vn.thongsuot.directory.Officers;
import vn.thongsuot.messaging.Content;
import vn.thongsuot.messaging.Incoming;
import vn.thongsuot.messaging.Keyboard;
import vn.thongsuot.messaging.Outbox;
import vn.thongsuot.messaging.RichText;
import vn.thongsuot.messaging.Scope;
import vn.thongsuot.messaging.Subject;
import vn.thongsuot.wording.Phrases;

/** Takes down in the standing unit's group what officers ask by telephone. */
@Component
class PhoneDesk implements CommandHandler, ReplyHandler {

	private static final String KIND = "phone";

	private static final int WORTH_READING = 2_000;

	private final PhoneCalls calls;

	private final PhoneScreens screens;

	private final Access access;

	private final Communes communes;

	private final Categories categories;

	private final Officers officers;

	private final Outbox outbox;

	private final Phrases phrases;

	private final BusinessClock clock;

	PhoneDesk(PhoneCalls calls, PhoneScreens screens, Access access, Communes communes, Categories categories,
			Officers officers, Outbox outbox, Phrases phrases, BusinessClock clock) {
		this.calls = calls;
		this.screens = screens;
		this.access = access;
		this.communes = communes;
		this.categories = categories;
		this.officers = officers;
		this.outbox = outbox;
		this.phrases = phrases;
		this.clock = clock;
	}

	@Override
	public List<Spec> commands() {
		return List.of(new Spec(Scope.GROUP, "ghiphieu", "desk.command.ghiphieu", Audience.STANDING_UNIT));
	}

	@Override
	public void command(Incoming incoming, Content.Command command) {
		Optional<Desk> desk = standingUnit(incoming);
		if (desk.isEmpty()) {
			this.outbox.post(Told.under(incoming, this.phrases.say("desk.phone.refused")));
		}
		else if (command.argument().isBlank()) {
			ask(incoming, this.phrases.say("desk.phone.how"));
		}
		else {
			take(incoming, desk.get(), command.argument());
		}
	}

	@Override
	public String kind() {
		return KIND;
	}

	@Override
	public void reply(Incoming incoming, Subject about) {
		standingUnit(incoming).ifPresent((desk) -> take(incoming, desk, incoming.typed()));
	}

	Optional<Desk> standingUnit(Incoming incoming) {
		return (this.access.toDesk(incoming) instanceof Access.Verdict.Granted(Desk desk) && desk.isStandingUnits())
				? Optional.of(desk) : Optional.empty();
	}

	private void take(Incoming incoming, Desk desk, String text) {
		Optional<PhoneNote> note = PhoneNote.of(text);
		if (note.isEmpty()) {
			ask(incoming, this.phrases.say("desk.phone.incomplete"));
			return;
		}
		switch (this.communes.find(note.get().commune())) {
			case CommuneMatch.Found(var commune) -> keep(incoming, desk, note.get(), commune.code());
			case CommuneMatch.Ambiguous(var choices) -> ask(incoming, this.phrases.say("desk.phone.which-commune",
					"list", choices.stream().map(CommuneMatch.Choice::label).collect(Collectors.joining("; "))));
			case CommuneMatch.Unknown unknown -> ask(incoming,
					this.phrases.say("desk.phone.no-commune", "typed", Texts.begin(note.get().commune(), 60)));
		}
	}

	private void keep(Incoming incoming, Desk desk, PhoneNote note, String commune) {
		String category = this.categories.propose(Texts.begin(note.question(), WORTH_READING))
			.stream()
			.findFirst()
			.map(Category::code)
			.orElse(Category.OTHER);
		List<Officer> named = this.officers.named(commune, note.caller());
		Long officer = (named.size() == 1) ? (Long) named.getFirst().id() : null;
		PhoneCall call = this.calls.save(new PhoneCall(desk, note, commune, officer, category, this.clock.now()));
		LinkScreens.Screen screen = this.screens.confirm(call);
		this.outbox.post(Told.under(incoming, screen.text()).with(screen.keyboard()).keyed(key(call)));
	}

	/** The message that shows a call. */
	static String key(PhoneCall call) {
		return "phone:" + call.id();
	}

	private void ask(Incoming incoming, RichText text) {
		this.outbox.post(Told.under(incoming, text)
			.with(new Keyboard.AskReply(this.phrases.label("desk.phone.box")))
			.about(Subject.of(KIND, "new"), KIND));
	}

}
