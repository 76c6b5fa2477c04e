package vn.thongsuot.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.thongsuot.dialogue.CommandHandler;
import vn.thongsuot.dialogue.Steps;
import vn.thongsuot.directory.Appointments;
import vn.thongsuot.directory.Officer;
import vn.thongsuot.messaging.Address;
import vn.thongsuot.messaging.Content;
import vn.thongsuot.messaging.Incoming;
import vn.thongsuot.messaging.Scope;

/** The commands of the private chat; the keys below it stand for some of them. */
@Component
class PrivateCommands implements CommandHandler {

	/** Shown in the platform's menu, in this order. */
	private static final List<String> SHOWN = List.of("tracuu", "hoi", "cuatoi", "linhvuc", "moi", "goi", "hoso", "huy",
			"trogiup");

	private static final Map<String, String> OTHER_NAMES = Map.of("help", "trogiup", "cancel", "huy", "dangky", "hoso");

	private final Voice voice;

	private final Steps steps;

	private final Menu menu;

	private final OwnTickets own;

	private final Registration registration;

	private final Profile profile;

	private final Drafting drafting;

	private final Asking asking;

	private final Browsing browsing;

	private final NewsPage news;

	private final TicketPage page;

	private final Contacts contacts;

	private final Administration administration;

	private final Appointments appointments;

	PrivateCommands(Voice voice, Steps steps, Menu menu, OwnTickets own, Registration registration, Profile profile,
			Drafting drafting, Asking asking, Browsing browsing, NewsPage news, TicketPage page, Contacts contacts,
			Administration administration, Appointments appointments) {
		this.voice = voice;
		this.steps = steps;
		this.menu = menu;
		this.own = own;
		this.registration = registration;
		this.profile = profile;
		this.drafting = drafting;
		this.asking = asking;
		this.browsing = browsing;
		this.news = news;
		this.page = page;
		this.contacts = contacts;
		this.administration = administration;
		this.appointments = appointments;
	}

	@Override
	public List<Spec> commands() {
		List<Spec> specs = new ArrayList<>();
		SHOWN.forEach((name) -> specs.add(new Spec(Scope.PRIVATE, name, "conversation.command." + name)));
		OTHER_NAMES.keySet().forEach((name) -> specs.add(new Spec(Scope.PRIVATE, name, "")));
		List.of("start", "quantri").forEach((name) -> specs.add(new Spec(Scope.PRIVATE, name, "")));
		return specs;
	}

	@Override
	public void command(Incoming incoming, Content.Command command) {
		run(incoming, OTHER_NAMES.getOrDefault(command.name(), command.name()), command.argument().strip());
	}

	/** Runs a command with what stands behind it. */
	void run(Incoming incoming, String name, String argument) {
		Address person = incoming.chat();
		switch (name) {
			case "start" -> start(incoming, argument);
			case "tracuu" -> lookUp(incoming, argument);
			case "hoi" -> ask(incoming, argument);
			case "cuatoi" -> this.page.list(person);
			case "linhvuc" -> this.browsing.begin(incoming);
			case "moi" -> this.news.show(person);
			case "goi" -> this.contacts.show(person);
			case "hoso" -> profile(person);
			case "huy" -> cancel(person);
			case "quantri" -> this.administration.claim(person, argument);
			default -> this.voice.say(person, this.menu.keys(), "conversation.talk.help");
		}
	}

	/** Greets; a link may carry the command with which to go on. */
	private void start(Incoming incoming, String link) {
		this.voice.say(incoming.chat(), this.menu.keys(), "conversation.talk.start");
		this.appointments.reached(incoming.chat());
		this.administration.meet(incoming);
		String command = OTHER_NAMES.getOrDefault(link, link);
		if (SHOWN.contains(command)) {
			run(incoming, command, "");
		}
	}

	private void lookUp(Incoming incoming, String question) {
		if (question.isBlank()) {
			this.voice.say(incoming.chat(), "conversation.talk.look-up");
		}
		else {
			this.asking.ask(incoming.chat(), piece(incoming, question));
		}
	}

	private void ask(Incoming incoming, String question) {
		if (question.isBlank()) {
			this.drafting.begin(incoming.chat());
		}
		else {
			this.drafting.begin(incoming.chat(), piece(incoming, question));
		}
	}

	private void profile(Address person) {
		Optional<Officer> officer = this.own.officer(person);
		officer.ifPresentOrElse((known) -> this.profile.show(person, known), () -> this.registration.begin(person));
	}

	private void cancel(Address person) {
		boolean dropped = this.drafting.drop(person);
		boolean stopped = this.steps.at(person).isPresent();
		this.steps.clear(person);
		String key = dropped ? "conversation.draft.dropped"
				: stopped ? "conversation.talk.stopped" : "conversation.talk.nothing-to-stop";
		this.voice.say(person, this.menu.keys(), key);
	}

	private static Piece piece(Incoming incoming, String question) {
		return new Piece(incoming.ref().id(), question, List.of(), List.of());
	}

}
