package vn.thongsuot.flow;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.thongsuot.calendar.MovableClock;

/**
 * One installation for classes that ask for nothing special, one after the other; it ends
 * with the last of them. What earlier ones have filed is still there, and what they wrote
 * in the department's group and to the administrator is not shown any more. Whoever uses
 * it moves no clock, breaks no group, names nobody and counts nothing but what it did
 * itself.
 */
final class SharedScene {

	/** What only one class at a time holds. */
	static final String LOCK = "vn.thongsuot.flow.SharedScene";

	private static final Set<Class<?>> EXPECTED = new HashSet<>(Set.of(AskingTests.class, BadInputTests.class,
			BrowsingTests.class, DeskRepliesTests.class, JoinTests.class, LikeTicketsTests.class));

	private static @Nullable DeskScene scene;

	private static Duration ahead = Duration.ZERO;

	private SharedScene() {
	}

	static synchronized DeskScene openFor(Class<?> user) {
		if (!EXPECTED.remove(user)) {
			throw new IllegalArgumentException(user + " is not among those who share the scene");
		}
		DeskScene open = scene;
		if (open == null) {
			open = DeskScene.open();
			ahead = offset(open);
			scene = open;
		}
		if (!offset(open).equals(ahead)) {
			throw new IllegalStateException("Somebody has moved the clock of the shared scene");
		}
		return open.again();
	}

	/** As the last one leaves, the installation ends. */
	static synchronized void leave() {
		DeskScene open = scene;
		if (open != null && EXPECTED.isEmpty()) {
			open.close();
			scene = null;
		}
	}

	private static Duration offset(DeskScene scene) {
		return scene.province.bean(MovableClock.class).offset();
	}

}
