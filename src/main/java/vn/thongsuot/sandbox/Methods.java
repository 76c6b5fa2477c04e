package vn.thongsuot.sandbox;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

/**
 * All methods that this stand-in plays, by name; each runs while the world stands still.
 */
final class Methods {

	private final World world;

	private final Rates rates;

	private final Specification specification = new Specification();

	private final Map<String, Method> methods = new HashMap<>();

	Methods(World world, Rates rates) {
		this.world = world;
		this.rates = rates;
		methods.putAll(new BotMethods(world).methods());
		methods.putAll(new Polling(world).methods());
		methods.putAll(new Webhooks(world).methods());
		methods.putAll(new Sending(world).methods());
		methods.putAll(new Media(world).methods());
		methods.putAll(new Editing(world).methods());
		methods.putAll(new Answering(world).methods());
		methods.putAll(new FileMethods(world).methods());
		methods.putAll(new ChatMethods(world).methods());
		methods.putAll(new Topics(world).methods());
	}

	/** The method's name as it is written, or a 404. */
	String name(String anyCase) {
		String name = specification.method(anyCase);
		if (name == null) {
			throw Refusal.of(404, "Not Found: method not found");
		}
		return name;
	}

	/** The result of the call, or a refusal. */
	JsonNode call(Call call) {
		specification.check(call);
		return Objects.requireNonNull(world.state.locked(() -> {
			limit(call, Targets.chatId(call));
			return Objects.requireNonNull(methods.get(call.method()), call.method()).call(call);
		}));
	}

	private void limit(Call call, @Nullable Long chat) {
		if (call.method().equals("getUpdates")) {
			return;
		}
		String key = (chat == null) ? "" : chat.toString();
		int wait = counts(call.method()) ? rates.admit(key, messages(call))
				: rates.heldFor(key, world.state.clock.instant());
		if (wait > 0) {
			throw Refusal.tooMany(wait);
		}
	}

	private static boolean counts(String method) {
		return !method.equals("sendChatAction")
				&& (method.startsWith("send") || method.equals("copyMessage") || method.equals("forwardMessage"));
	}

	private static int messages(Call call) {
		JsonNode media = call.method().equals("sendMediaGroup") ? call.json("media") : null;
		return (media == null) ? 1 : Math.max(1, media.size());
	}

}
