package vn.thongsuot.sandbox;

import tools.jackson.databind.JsonNode;

/**
 * Carries out one method of the Bot API and returns its result, or throws a
 * {@link Refusal}.
 */
@FunctionalInterface
interface Method {

	JsonNode call(Call call);

	/** The result of methods that have none. */
	static JsonNode done() {
		return Json.MAPPER.valueToTree(true);
	}

}
