package vn.thongsuot.messaging;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the workers of the room share. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({ InboxSettings.class, CourierSettings.class })
class MessagingConfiguration {

	@Bean
	Bell inboxBell() {
		return new Bell();
	}

	@Bean
	Bell outboxBell() {
		return new Bell();
	}

	@Bean
	KnownLanes knownInboxLanes(InboxLanes lanes) {
		return new KnownLanes(lanes::existsById, (name) -> lanes.save(new InboxLane(name)));
	}

	@Bean
	KnownLanes knownOutboxLanes(OutboxLanes lanes) {
		return new KnownLanes(lanes::existsById, (address) -> lanes.save(new OutboxLane(Address.parse(address))));
	}

}
