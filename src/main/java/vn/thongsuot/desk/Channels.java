package vn.thongsuot.desk;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.thongsuot.messaging.Address;
import vn.thongsuot.messaging.Channel;

/** The platforms that we speak. */
@Component
class Channels {

	private final List<Channel> channels;

	Channels(List<Channel> channels) {
		this.channels = List.copyOf(channels);
	}

	/** The platform of an address. */
	Optional<Channel> of(Address address) {
		return this.channels.stream().filter((channel) -> channel.name().equals(address.channel())).findFirst();
	}

}
