package vn.thongsuot.sandbox;

import org.jspecify.annotations.Nullable;

/**
 * A file that the platform keeps: its ids, the path under which the bot downloads it, its
 * name and MIME type, and its size in bytes.
 */
public record StoredFile(String fileId, String uniqueId, String path, @Nullable String name, String mime, long size) {
}
