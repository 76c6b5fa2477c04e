package vn.thongsuot.desk;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.thongsuot.messaging.Address;
import vn.thongsuot.messaging.Channel;

/** The platforms that we speak. */
@Component
class Platforms {

	private final List<Channel> platforms;

	Platforms(List<Channel> platforms) {
		this.platforms = List.copyOf(platforms);
	}

	/** The platform of an address. */
	Optional<Channel> of(Address address) {
		return this.platforms.stream().filter((channel) -> channel.name().equals(address.channel())).findFirst();
	}

}
