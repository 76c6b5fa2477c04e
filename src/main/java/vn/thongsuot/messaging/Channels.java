package vn.thongsuot.messaging;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** The platforms of this installation. */
@Component
class Channels {

	private static final int USUAL_TEXT_LIMIT = 4096;

	private static final int USUAL_CAPTION_LIMIT = 1024;

	private final Supplier<List<Channel>> channels;

	/** They are looked up once, when the first is needed: each call asks for one. */
	Channels(ObjectProvider<Channel> channels) {
		this.channels = SingletonSupplier.of(() -> channels.stream().toList());
	}

	Set<String> names() {
		return this.channels.get().stream().map(Channel::name).collect(Collectors.toSet());
	}

	@Nullable Channel find(String name) {
		return this.channels.get().stream().filter((channel) -> channel.name().equals(name)).findFirst().orElse(null);
	}

	/** The channel of that name, which is one of {@link #names}. */
	Channel named(String name) {
		Channel channel = find(name);
		if (channel == null) {
			throw new IllegalStateException("No channel " + name);
		}
		return channel;
	}

	/** How long messages to that address may be. */
	Parts.Limits limits(Address address) {
		Channel channel = find(address.channel());
		return (channel != null) ? new Parts.Limits(channel.textLimit(), channel.captionLimit())
				: new Parts.Limits(USUAL_TEXT_LIMIT, USUAL_CAPTION_LIMIT);
	}

}
