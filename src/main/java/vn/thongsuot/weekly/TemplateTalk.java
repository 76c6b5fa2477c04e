package vn.thongsuot.weekly;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.thongsuot.dialogue.CommandHandler;
import vn.thongsuot.dialogue.ReplyHandler;
import vn.thongsuot.directory.Roles;
import vn.thongsuot.files.FileFetched;
import vn.thongsuot.files.KeptFile;
import vn.thongsuot.files.KeptFiles;
import vn.thongsuot.messaging.Address;
import vn.thongsuot.messaging.Body;
import vn.thongsuot.messaging.Content;
import vn.thongsuot.messaging.Incoming;
import vn.thongsuot.messaging.Outbox;
import vn.thongsuot.messaging.Outgoing;
import vn.thongsuot.messaging.Posted;
import vn.thongsuot.messaging.ReplyTarget;
import vn.thongsuot.messaging.RichText;
import vn.thongsuot.messaging.Scope;
import vn.thongsuot.messaging.Subject;
import vn.thongsuot.wording.Phrases;

/**
 * Gives administrators the layouts in use as Word files, and takes in what they send back
 * in answer to one of them: as soon as it is fetched it is looked at, and put in use or
 * refused with the reason.
 */
@Component
class TemplateTalk implements CommandHandler, ReplyHandler {

	private static final String KIND = "weekly-template";

	private static final String REPORT = "report";

	private static final String SUMMARY = "summary";

	private final Templates templates;

	private final TemplateShelf shelf;

	private final Roles roles;

	private final KeptFiles files;

	private final Outbox outbox;

	private final Phrases phrases;

	TemplateTalk(Templates templates, TemplateShelf shelf, Roles roles, KeptFiles files, Outbox outbox,
			Phrases phrases) {
		this.templates = templates;
		this.shelf = shelf;
		this.roles = roles;
		this.files = files;
		this.outbox = outbox;
		this.phrases = phrases;
	}

	@Override
	public List<Spec> commands() {
		return List.of(new Spec(Scope.PRIVATE, "maubaocao", "weekly.command.maubaocao", Audience.ADMINISTRATORS));
	}

	@Override
	public void command(Incoming incoming, Content.Command command) {
		if (mayAct(incoming)) {
			List.of(REPORT, SUMMARY).forEach((which) -> send(incoming, which));
		}
		else {
			tell(incoming, this.phrases.say("weekly.template.only-admin"));
		}
	}

	private boolean mayAct(Incoming incoming) {
		Address person = incoming.sender().person();
		return person != null && this.roles.isAdministrator(person);
	}

	private void send(Incoming incoming, String which) {
		boolean own = this.shelf.own(isSummary(which)).isPresent();
		RichText caption = this.phrases.say("weekly.template." + (own ? "own-" : "built-in-") + which)
			.then(this.phrases.say("weekly.template.how"));
		this.outbox.post(Outgoing
			.to(incoming.chat(),
					Body.Document.of(this.phrases.label("weekly.template.file-" + which),
							this.templates.starter(isSummary(which)), caption))
			.replyingTo(new ReplyTarget.Theirs(incoming.ref()))
			.about(about(which), KIND));
	}

	@Override
	public String kind() {
		return KIND;
	}

	@Override
	public boolean inPrivate() {
		return true;
	}

	@Override
	public void reply(Incoming incoming, Subject about) {
		String which = about.ids().getFirst();
		Optional<Content.Media> file = incoming.first(Content.Media.class);
		if (!mayAct(incoming)) {
			tell(incoming, this.phrases.say("weekly.template.only-admin"));
		}
		else if (file.isPresent()) {
			take(incoming, which, file.get());
		}
		else if (Difficulties.fold(incoming.typed()).equals("xoa")) {
			tell(incoming, this.phrases
				.say(this.shelf.remove(isSummary(which)) ? "weekly.template.removed" : "weekly.template.none"));
		}
		else {
			again(incoming.chat(), which, this.phrases.say("weekly.template.send-file"));
		}
	}

	private void take(Incoming incoming, String which, Content.Media media) {
		if (media.file().size() > Body.Document.MOST_BYTES) {
			again(incoming.chat(), which, this.phrases.say("weekly.template.too-large"));
			return;
		}
		long file = this.files.keep(incoming.chat().channel(), media.file());
		this.files.copy(file)
			.ifPresentOrElse(
					(copy) -> install(incoming.chat(), which, Objects.requireNonNullElse(media.file().name(), ""),
							copy),
					() -> this.outbox.post(Outgoing.to(incoming.chat(), this.phrases.say("weekly.template.looking"))
						.replyingTo(new ReplyTarget.Theirs(incoming.ref()))
						.keyed(key(file, which))
						.about(about(which), KIND)));
	}

	/** Goes on with what was sent before it could be fetched. */
	@EventListener
	@Transactional
	public void follow(FileFetched fetched) {
		for (String which : List.of(REPORT, SUMMARY)) {
			Optional<Posted> asked = this.outbox.find(key(fetched.id(), which));
			asked.ifPresent((posted) -> this.files.copy(fetched.id())
				.ifPresent((copy) -> install(posted.to(), which, name(fetched.id()), copy)));
		}
	}

	private void install(Address chat, String which, String name, Path copy) {
		byte[] file = read(copy);
		Optional<RichText> problem = this.templates.problem(file, name);
		if (problem.isPresent()) {
			again(chat, which, problem.get());
		}
		else {
			this.shelf.put(isSummary(which), file);
			again(chat, which, this.phrases.say("weekly.template.installed-" + which, "file", name));
		}
	}

	private static byte[] read(Path file) {
		try {
			return Files.readAllBytes(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private String name(long file) {
		return this.files.byId(file)
			.map(KeptFile::ref)
			.map((ref) -> Objects.requireNonNullElse(ref.name(), ""))
			.orElse("");
	}

	/** An answer to it is another file. */
	private void again(Address chat, String which, RichText words) {
		this.outbox.post(Outgoing.to(chat, words).about(about(which), KIND));
	}

	private void tell(Incoming incoming, RichText words) {
		this.outbox.post(Outgoing.to(incoming.chat(), words).replyingTo(new ReplyTarget.Theirs(incoming.ref())));
	}

	private static Subject about(String which) {
		return new Subject(KIND, List.of(which));
	}

	private static String key(long file, String which) {
		return KIND + ":" + file + ":" + which;
	}

	private static boolean isSummary(String which) {
		return which.equals(SUMMARY);
	}

}
