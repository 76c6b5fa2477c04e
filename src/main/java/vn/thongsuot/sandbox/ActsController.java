package vn.thongsuot.sandbox;

import java.util.List;
import java.util.NoSuchElementException;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import tools.jackson.databind.JsonNode;

/** What people do on the page: write, press, edit, delete, react. */
@InSandbox
@RestController
@RequestMapping("/sandbox/chats/{chat}")
class ActsController {

	/** The square before the provincial hall in Thanh Hóa. */
	private static final double LATITUDE = 19.8067;

	private static final double LONGITUDE = 105.7764;

	private final World world;

	private final Voices voices;

	private final Views views;

	ActsController(World world, Voices voices, Views views) {
		this.world = world;
		this.voices = voices;
		this.views = views;
	}

	@PostMapping("/messages")
	JsonNode say(@PathVariable long chat, @RequestBody Act act) {
		String text = act.said().strip();
		PageRefusal.unless(!text.isEmpty(), "empty");
		PageRefusal.unless(text.codePointCount(0, text.length()) <= 4096, "too-long");
		return this.views.message(speaker(chat, act).say(text));
	}

	@PostMapping("/location")
	JsonNode locate(@PathVariable long chat, @RequestBody Act act) {
		return this.views.message(speaker(chat, act).location(LATITUDE, LONGITUDE));
	}

	@PostMapping("/contact")
	JsonNode shareContact(@PathVariable long chat, @RequestBody Act act) {
		return this.views.message(speaker(chat, act).shareOwnContact());
	}

	@PostMapping("/messages/{id}")
	JsonNode edit(@PathVariable long chat, @PathVariable int id, @RequestBody Act act) {
		PageRefusal.unless(!act.said().isBlank(), "empty");
		Message own = own(chat, id, act);
		return this.views.message(speaker(chat, act).edit(own, act.said().strip()));
	}

	@PostMapping("/messages/{id}/removal")
	JsonNode remove(@PathVariable long chat, @PathVariable int id, @RequestBody Act act) {
		speaker(chat, act).delete(own(chat, id, act));
		return Json.object();
	}

	/** Sets a reaction, or takes it back if it is there already. */
	@PostMapping("/messages/{id}/reaction")
	JsonNode react(@PathVariable long chat, @PathVariable int id, @RequestBody Act act) {
		Message message = message(chat, id);
		String emoji = (act.emoji() == null) ? "" : act.emoji();
		boolean there = message.reactions().getOrDefault(act.speaker(), List.of()).contains(emoji);
		speaker(chat, act).react(message, there ? "" : emoji);
		return Json.object();
	}

	@PostMapping("/messages/{id}/press")
	JsonNode press(@PathVariable long chat, @PathVariable int id, @RequestBody Act act) {
		message(chat, id);
		Press press = speaker(chat, act).press(id, (act.data() == null) ? "" : act.data());
		return Json.object().put("query", press.id());
	}

	private Speaker speaker(long chat, Act act) {
		return this.voices.speaker(chat, act.speaker(), act.replyTo());
	}

	private Message message(long chat, int id) {
		return this.world.message(chat, id).orElseThrow(() -> new NoSuchElementException("no message " + id));
	}

	private Message own(long chat, int id, Act act) {
		Message message = message(chat, id);
		PageRefusal.unless(message.from() == act.speaker(), "not-allowed");
		return message;
	}

	/** Who does it, and what it takes. */
	record Act(long speaker, @Nullable String text, @Nullable Integer replyTo, @Nullable String data,
			@Nullable String emoji) {

		String said() {
			return (this.text == null) ? "" : this.text;
		}

	}

}
