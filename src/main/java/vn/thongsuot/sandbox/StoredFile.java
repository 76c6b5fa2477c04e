package vn.thongsuot.sandbox;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.node.ObjectNode;

/**
 * A file that the platform keeps: its ids, the path under which the bot downloads it, its
 * name and MIME type, its size in bytes, and the fields of a Message that show it.
 */
public record StoredFile(String fileId, String uniqueId, String path, @Nullable String name, String mime, long size,
		ObjectNode shown) {
}
