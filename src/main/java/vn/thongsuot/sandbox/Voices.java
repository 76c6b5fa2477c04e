package vn.thongsuot.sandbox;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lets a person speak in a chat, as the group where they are its anonymous admin. */
@InSandbox
@Component
class Voices {

	private final World world;

	Voices(World world) {
		this.world = world;
	}

	Speaker speaker(long chat, long user, @Nullable Integer replyTo) {
		Speaker speaker = this.world.person(user).in(chat);
		Speaker voice = isAnonymous(chat, user) ? speaker.anonymously() : speaker;
		return (replyTo == null) ? voice : voice.replyingTo(replyTo);
	}

	private boolean isAnonymous(long chat, long user) {
		return chat != user
				&& this.world.group(chat).members().stream().anyMatch((one) -> one.user() == user && one.anonymous());
	}

}
