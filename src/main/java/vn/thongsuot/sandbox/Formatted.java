package vn.thongsuot.sandbox;

import tools.jackson.databind.node.ArrayNode;

/** A text as people see it, and its entities (offsets in UTF-16 units). */
record Formatted(String text, ArrayNode entities) {

	/** How the platform counts: code points. */
	int length() {
		return text.codePointCount(0, text.length());
	}

}
