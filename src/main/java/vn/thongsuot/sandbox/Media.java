package vn.thongsuot.sandbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The methods that post files, uploaded or known by their id. */
final class Media {

	private static final Map<String, String> PLURALS = Map.of("photo", "photos", "document", "documents", "video",
			"videos", "voice", "voice notes", "audio", "music");

	private final World world;

	private final Sending sending;

	private final Texts texts;

	private final InputFiles files;

	Media(World world) {
		this.world = world;
		this.sending = new Sending(world);
		this.texts = new Texts(world.chats);
		this.files = new InputFiles(world);
	}

	Map<String, Method> methods() {
		return Map.of("sendPhoto", call -> single(call, "photo"), "sendDocument", call -> single(call, "document"),
				"sendVideo", call -> single(call, "video"), "sendVoice", call -> single(call, "voice"), "sendAudio",
				call -> single(call, "audio"), "sendMediaGroup", this::album);
	}

	private JsonNode single(Call call, String kind) {
		new Targets(world).writable(call, plural(kind));
		ObjectNode body = files.content(call, kind, call.text(kind), kind);
		texts.caption(call.text("caption"), call.text("parse_mode"), call.json("caption_entities"), body);
		return world.posts.json(sending.post(call, plural(kind), body));
	}

	private JsonNode album(Call call) {
		List<JsonNode> items = items(call);
		new Targets(world).writable(call, plural(items.getFirst().path("type").asString()));
		String id = Long.toString(10_000_000_000_000_000L + world.state.random.nextLong(1_000_000_000_000_000L));
		var bodies = new ArrayList<ObjectNode>();
		items.forEach(item -> bodies.add(body(call, item).put("media_group_id", id)));
		var sent = Json.array();
		bodies.forEach(body -> sent.add(world.posts.json(sending.post(call, "photos", body))));
		return sent;
	}

	private ObjectNode body(Call call, JsonNode item) {
		String media = item.path("media").asString("");
		String kind = item.path("type").asString();
		ObjectNode body = files.content(call, kind, media, "media");
		return texts.caption(item.path("caption").asString(""), item.path("parse_mode").asString(""), entities(item),
				body);
	}

	private static @Nullable JsonNode entities(JsonNode item) {
		return item.has("caption_entities") ? item.get("caption_entities") : null;
	}

	private static List<JsonNode> items(Call call) {
		JsonNode media = call.json("media");
		if (media == null || !media.isArray() || media.isEmpty()) {
			throw Refusal.bad("media not found");
		}
		if (media.size() > 10) {
			throw Refusal.bad("too many messages to send as an album");
		}
		if (media.size() == 1) {
			throw Refusal.bad("an album has 2 to 10 items");
		}
		List<JsonNode> items = media.valueStream().toList();
		for (String alone : List.of("document", "audio")) {
			long same = items.stream().filter(item -> item.path("type").asString("").equals(alone)).count();
			if (same > 0 && same < items.size()) {
				throw Refusal.bad(alone + " can't be mixed with other media types");
			}
		}
		return items;
	}

	private static String plural(String kind) {
		return PLURALS.getOrDefault(kind, kind);
	}

}
