package vn.thongsuot.dialogue;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.thongsuot.messaging.Content;
import vn.thongsuot.messaging.Incoming;
import vn.thongsuot.messaging.Receiver;
import vn.thongsuot.messaging.Scope;

/**
 * Gives each incoming message to the one room that answers it; two rooms for one command,
 * verb or scope fail the start.
 */
@Component
class Switchboard implements Receiver {

	private static final String BEGIN = "start";

	private final Map<String, CommandHandler> commands = new HashMap<>();

	private final Map<String, PressHandler> verbs = new HashMap<>();

	private final Map<Scope, TalkHandler> talk = new HashMap<>();

	private final LastResort lastResort;

	Switchboard(List<CommandHandler> commandHandlers, List<PressHandler> pressHandlers, List<TalkHandler> talkHandlers,
			LastResort lastResort) {
		commandHandlers.forEach((handler) -> handler.commands()
			.forEach((spec) -> register(this.commands, key(spec.scope(), spec.name()), handler)));
		pressHandlers.forEach((handler) -> handler.verbs().forEach((verb) -> register(this.verbs, verb, handler)));
		talkHandlers.forEach((handler) -> register(this.talk, handler.scope(), handler));
		this.lastResort = lastResort;
	}

	@Override
	public @Nullable String receive(Incoming incoming) {
		Optional<Content.Press> press = incoming.first(Content.Press.class);
		if (press.isPresent()) {
			return press(incoming, press.get());
		}
		Optional<Content.Command> command = incoming.first(Content.Command.class);
		if (command.isPresent()) {
			command(incoming, command.get());
		}
		else {
			Optional.ofNullable(this.talk.get(incoming.scope())).ifPresent((handler) -> handler.talk(incoming));
		}
		return null;
	}

	@Override
	public void apologise(Incoming incoming) {
		this.lastResort.apologise(incoming);
	}

	private @Nullable String press(Incoming incoming, Content.Press press) {
		PressHandler handler = this.verbs.get(press.verb());
		if (handler == null) {
			return this.lastResort.unknownPress(incoming);
		}
		try {
			return handler.press(incoming, press);
		}
		catch (StalePressException ex) {
			return this.lastResort.unknownPress(incoming);
		}
	}

	private void command(Incoming incoming, Content.Command command) {
		CommandHandler handler = this.commands.get(key(incoming.scope(), command.name()));
		if (handler != null) {
			handler.command(incoming, command);
		}
		else if (isOfElsewhere(command)) {
			this.lastResort.commandOfElsewhere(incoming);
		}
		else {
			this.lastResort.unknownCommand(incoming);
		}
	}

	/** In a group, the one with which every bot is begun may be for another one. */
	private boolean isOfElsewhere(Content.Command command) {
		return !command.name().equals(BEGIN) && Arrays.stream(Scope.values())
			.anyMatch((scope) -> this.commands.containsKey(key(scope, command.name())));
	}

	private static String key(Scope scope, String name) {
		return scope + "/" + name;
	}

	private static <K, H> void register(Map<K, H> handlers, K key, H handler) {
		H other = handlers.putIfAbsent(key, handler);
		if (other != null && other != handler) {
			throw new IllegalStateException(
					"Both " + other.getClass().getName() + " and " + handler.getClass().getName() + " answer " + key);
		}
	}

}
