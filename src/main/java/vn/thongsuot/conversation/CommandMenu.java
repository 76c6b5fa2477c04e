package vn.thongsuot.conversation;

import java.util.List;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;

import vn.thongsuot.dialogue.CommandHandler;
import vn.thongsuot.messaging.Channel;
import vn.thongsuot.wording.Phrases;

/** Shows all commands in the platforms' menus. */
@Component
class CommandMenu {

	private final List<CommandHandler> handlers;

	private final List<Channel> channels;

	private final Phrases phrases;

	CommandMenu(List<CommandHandler> handlers, List<Channel> channels, Phrases phrases) {
		this.handlers = handlers;
		this.channels = channels;
		this.phrases = phrases;
	}

	@Async
	@EventListener(ApplicationReadyEvent.class)
	void announce() {
		List<Channel.CommandHint> hints = this.handlers.stream()
			.flatMap((handler) -> handler.commands().stream())
			.filter((spec) -> !spec.description().isEmpty())
			.map((spec) -> new Channel.CommandHint(spec.scope(), spec.name(), this.phrases.label(spec.description()),
					spec.forAdministrators()))
			.toList();
		this.channels.forEach((channel) -> channel.announce(hints));
	}

}
