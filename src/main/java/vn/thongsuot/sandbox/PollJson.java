package vn.thongsuot.sandbox;

import java.util.List;

import tools.jackson.databind.node.ObjectNode;

/** A poll nobody has voted in, as the Bot API writes it. */
final class PollJson {

	private PollJson() {
	}

	static ObjectNode of(State state, String question, List<String> options) {
		var list = Json.array();
		for (int i = 0; i < options.size(); i++) {
			list.add(Json.object()
				.put("persistent_id", Integer.toString(i + 1))
				.put("text", options.get(i))
				.put("voter_count", 0));
		}
		var poll = Json.object()
			.put("id", Long.toString(5_000_000_000_000_000_000L + state.random.nextLong(1_000_000_000L)))
			.put("question", question);
		poll.set("options", list);
		return poll.put("total_voter_count", 0)
			.put("is_closed", false)
			.put("is_anonymous", true)
			.put("type", "regular")
			.put("allows_multiple_answers", false)
			.put("allows_revoting", true)
			.put("members_only", false);
	}

}
