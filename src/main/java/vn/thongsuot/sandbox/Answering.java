package vn.thongsuot.sandbox;

import java.time.Duration;
import java.util.Map;

import tools.jackson.databind.JsonNode;

/** Answers to presses of buttons. */
final class Answering {

	private static final Duration LIFE = Duration.ofSeconds(150);

	private final World world;

	Answering(World world) {
		this.world = world;
	}

	Map<String, Method> methods() {
		return Map.of("answerCallbackQuery", this::answer);
	}

	private JsonNode answer(Call call) {
		Press press = world.state.presses.get(call.text("callback_query_id"));
		if (press == null || press.answered() || press.at().plus(LIFE).isBefore(world.state.clock.instant())) {
			throw Refusal.bad("query is too old and response timeout expired or query ID is invalid");
		}
		String text = call.text("text");
		if (text.codePointCount(0, text.length()) > 200) {
			throw Refusal.bad("MESSAGE_TOO_LONG");
		}
		String url = call.text("url");
		if (!url.isEmpty()
				&& !url.matches("(https?://)?(t|telegram)\\.me/" + world.bot().username() + "\\?start=[\\w-]{1,64}")) {
			throw Refusal.bad("URL_INVALID");
		}
		Press answered = press.answered(text, call.flag("show_alert"), url.isEmpty() ? null : url);
		world.state.presses.put(press.id(), answered);
		world.state.tell(new Event.Answered(answered));
		return Method.done();
	}

}
