package vn.thongsuot.sandbox;

import java.util.Map;

import tools.jackson.databind.JsonNode;

/** The way to a file's bytes. */
final class FileMethods {

	private static final int LARGEST = 20 << 20;

	private final World world;

	FileMethods(World world) {
		this.world = world;
	}

	Map<String, Method> methods() {
		return Map.of("getFile", this::file);
	}

	private JsonNode file(Call call) {
		StoredFile file = world.uploads.find(call.text("file_id"));
		if (file == null) {
			throw Refusal.bad("invalid file_id");
		}
		if (file.size() > LARGEST) {
			throw Refusal.bad("file is too big");
		}
		return Json.object()
			.put("file_id", file.fileId())
			.put("file_unique_id", file.uniqueId())
			.put("file_size", file.size())
			.put("file_path", file.path());
	}

}
