package vn.thongsuot.sandbox;

/** A press of a button as the update that the bot gets. */
final class Presses {

	private Presses() {
	}

	static void offer(World world, Press press) {
		var json = Json.object().put("id", press.id());
		json.set("from", world.chats.known(press.user()).json());
		Message message = world.posts.find(press.chat(), press.message());
		if (message != null) {
			json.set("message", world.posts.json(message));
		}
		else {
			var gone = Json.object().put("message_id", press.message()).put("date", 0);
			gone.set("chat", world.chats.json(press.chat()));
			json.set("message", gone);
		}
		json.put("chat_instance", Long.toString(press.chat() * 31 + 7)).put("data", press.data());
		world.updates.offer("callback_query", json);
	}

}
