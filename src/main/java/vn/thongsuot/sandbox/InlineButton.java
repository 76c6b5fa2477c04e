package vn.thongsuot.sandbox;

import org.jspecify.annotations.Nullable;

/** A button under a message: its label, and the data or the address it carries. */
public record InlineButton(String text, @Nullable String data, @Nullable String url) {
}
