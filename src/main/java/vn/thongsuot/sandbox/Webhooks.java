package vn.thongsuot.sandbox;

import java.util.Map;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The webhook: stored, and in the way of getUpdates, but never called. */
final class Webhooks {

	private final World world;

	Webhooks(World world) {
		this.world = world;
	}

	Map<String, Method> methods() {
		return Map.of("setWebhook", this::setWebhook, "deleteWebhook", this::deleteWebhook, "getWebhookInfo",
				this::webhook);
	}

	private JsonNode setWebhook(Call call) {
		String url = call.text("url");
		if (url.isEmpty()) {
			return deleteWebhook(call);
		}
		if (!url.startsWith("https://")) {
			throw Refusal.bad("bad webhook: An HTTPS URL must be provided for webhook");
		}
		if (!call.text("secret_token").matches("[A-Za-z0-9_-]{0,256}")) {
			throw Refusal.bad("secret token contains unallowed characters");
		}
		world.updates.allow(call);
		dropIfAsked(call);
		world.state.notes.put("webhook",
				Json.object().put("url", url).put("max_connections", call.integer("max_connections", 40, 1, 100)));
		world.state.changed.signalAll();
		return Method.done();
	}

	private JsonNode deleteWebhook(Call call) {
		dropIfAsked(call);
		world.state.notes.remove("webhook");
		return Method.done();
	}

	private JsonNode webhook(Call call) {
		JsonNode set = world.state.notes.get("webhook");
		var json = Json.object().put("url", "");
		if (set != null) {
			json.setAll((ObjectNode) set);
		}
		json.put("has_custom_certificate", false).put("pending_update_count", world.updates.size());
		if (!world.updates.allowed().isEmpty()) {
			json.set("allowed_updates", world.updates.allowed());
		}
		return json;
	}

	private void dropIfAsked(Call call) {
		if (call.flag("drop_pending_updates")) {
			world.updates.clear();
		}
	}

}
