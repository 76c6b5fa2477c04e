package vn.thongsuot.desk;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.thongsuot.dialogue.PressHandler;
import vn.thongsuot.dialogue.Presses;
import vn.thongsuot.dialogue.StalePressException;
import vn.thongsuot.directory.Categories;
import vn.thongsuot.directory.Category;
import vn.thongsuot.directory.Desk;
import vn.thongsuot.directory.Officer;
import vn.thongsuot.directory.Officers;
import vn.thongsuot.messaging.Content;
import vn.thongsuot.messaging.Incoming;
import vn.thongsuot.messaging.Outbox;
import vn.thongsuot.ticket.Draft;
import vn.thongsuot.ticket.Filing;
import vn.thongsuot.ticket.Kind;
import vn.thongsuot.ticket.Ticket;
import vn.thongsuot.ticket.TicketActor;
import vn.thongsuot.wording.Phrases;

/** The buttons under a call that was written down. */
@Component
class PhonePresses implements PressHandler {

	static final String FILE = "d-call-file";

	static final String NOT_THEM = "d-call-other";

	/** Call, page. */
	static final String CATEGORIES = "d-call-cats";

	/** Call, category. */
	static final String CATEGORY = "d-call-cat";

	static final String BACK = "d-call-back";

	static final String DROP = "d-call-drop";

	private final PhoneCalls calls;

	private final PhoneDesk phoneDesk;

	private final PhoneScreens screens;

	private final Filing filing;

	private final Officers officers;

	private final Categories categories;

	private final GroupAuthors authors;

	private final Outbox outbox;

	private final Phrases phrases;

	PhonePresses(PhoneCalls calls, PhoneDesk phoneDesk, PhoneScreens screens, Filing filing, Officers officers,
			Categories categories, GroupAuthors authors, Outbox outbox, Phrases phrases) {
		this.calls = calls;
		this.phoneDesk = phoneDesk;
		this.screens = screens;
		this.filing = filing;
		this.officers = officers;
		this.categories = categories;
		this.authors = authors;
		this.outbox = outbox;
		this.phrases = phrases;
	}

	@Override
	public Set<String> verbs() {
		return Set.of(FILE, NOT_THEM, CATEGORIES, CATEGORY, BACK, DROP);
	}

	@Override
	public @Nullable String press(Incoming incoming, Content.Press press) {
		Optional<Desk> desk = this.phoneDesk.standingUnit(incoming);
		if (desk.isEmpty()) {
			return this.phrases.label("desk.phone.refused");
		}
		PhoneCall call = this.calls.lock(Presses.number(press, 0))
			.orElseThrow(() -> new StalePressException("No such call"));
		if (call.state() != PhoneCall.State.DRAFT) {
			return this.phrases.label("desk.phone.note.decided");
		}
		show(call, act(press, call, incoming, desk.get()));
		return null;
	}

	private LinkScreens.Screen act(Content.Press press, PhoneCall call, Incoming incoming, Desk desk) {
		switch (press.verb()) {
			case FILE -> {
				file(call, this.authors.of(incoming.sender(), desk), desk);
				return this.screens.filed(call);
			}
			case DROP -> {
				call.drop();
				return this.screens.dropped();
			}
			case CATEGORIES -> {
				return this.screens.categories(call, Math.clamp(Presses.number(press, 1), 0, 100));
			}
			case CATEGORY -> call.in(category(Presses.text(press, 1)));
			case NOT_THEM -> call.byNobodyKnown();
			default -> {
				// Back to what is to be confirmed.
			}
		}
		return this.screens.confirm(call);
	}

	private void file(PhoneCall call, TicketActor clerk, Desk desk) {
		Optional<Officer> caller = call.officer().flatMap(this.officers::byId).filter(Officer::isAdmitted);
		if (caller.isEmpty()) {
			call.byNobodyKnown();
		}
		Ticket ticket = this.filing.enter(desk.address(), clerk, call.commune(), caller,
				new Draft(Kind.QUESTION, call.category(), call.question(), List.of(), false));
		call.filedAs(ticket.number());
	}

	private String category(String code) {
		return this.categories.byCode(code)
			.map(Category::code)
			.orElseThrow(() -> new StalePressException("No such category"));
	}

	private void show(PhoneCall call, LinkScreens.Screen screen) {
		this.outbox.revise(PhoneDesk.key(call), screen.text(), screen.keyboard());
	}

}
