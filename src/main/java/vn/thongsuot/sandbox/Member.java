package vn.thongsuot.sandbox;

import org.jspecify.annotations.Nullable;

/**
 * Somebody's standing in a chat: status, whether they post as the group (anonymous
 * administrator), and the title shown beside their name.
 */
public record Member(long chat, long user, Status status, boolean anonymous, @Nullable String title) {

	static Member of(long chat, long user, Status status) {
		return new Member(chat, user, status, false, null);
	}

	Member in(long other) {
		return new Member(other, user, status, anonymous, title);
	}

}
