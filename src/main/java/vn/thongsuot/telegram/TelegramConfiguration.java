package vn.thongsuot.telegram;

import java.time.Clock;
import java.time.Duration;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import vn.thongsuot.messaging.Addresses;
import vn.thongsuot.messaging.Inbox;
import vn.thongsuot.messaging.TakenMessages;

/** Puts the room together when a token is set. */
@Configuration(proxyBeanMethods = false)
@Conditional(TokenIsSet.class)
class TelegramConfiguration {

	private static final Duration SENDING = Duration.ofSeconds(45);

	private static final Duration QUICK = Duration.ofSeconds(5);

	private static final Duration POLLING = Duration.ofSeconds(Feed.HELD + 20);

	private static final Duration FETCHING = Duration.ofMinutes(5);

	private static final Duration FIRST_PAUSE = Duration.ofMillis(500);

	@Bean
	Wire telegramWire(TelegramSettings settings) {
		return new Wire(settings);
	}

	@Bean
	Ourselves telegramSelf(Wire wire, TelegramSettings settings) {
		return new Ourselves(new BotApi(wire.client(QUICK), settings));
	}

	@Bean
	Menu telegramMenu(Wire wire, TelegramSettings settings) {
		return new Menu(new BotApi(wire.client(QUICK), settings));
	}

	@Bean
	Pulse telegramPulse(Clock clock) {
		return new Pulse(clock);
	}

	@Bean
	TelegramChannel telegramChannel(Wire wire, TelegramSettings settings, Ourselves ourselves, Menu menu,
			Addresses addresses, Clock clock) {
		BotApi quick = new BotApi(wire.client(QUICK), settings);
		Packing packing = new Packing(settings.repeatedMark());
		return new TelegramChannel(new UpdateReader(new ContentReader(ourselves), addresses, clock),
				new Deliverer(new BotApi(wire.client(SENDING), settings), quick, packing,
						new Verdict(new Congestion(clock))),
				quick, ourselves, new Standings(quick, ourselves, settings.botId()), menu, packing.markLength());
	}

	@Bean
	Poller telegramPoller(Wire wire, TelegramSettings settings, Ourselves ourselves, Menu menu, Inbox inbox,
			Pulse pulse, ObjectProvider<TakenMessages> rooms) {
		TakenMessages taken = (message) -> rooms.stream().anyMatch((room) -> room.isTaken(message));
		Feed feed = new Feed(new BotApi(wire.client(POLLING), settings), new Sieve(settings.botId(), ourselves, taken),
				inbox, pulse, FIRST_PAUSE);
		return new Poller(feed, () -> {
			ourselves.username();
			menu.refresh();
		});
	}

	@Bean
	PollHealth telegramHealthIndicator(Pulse pulse, TelegramSettings settings) {
		return new PollHealth(pulse, settings.unhealthyAfter());
	}

	@Bean
	TelegramFiles telegramFiles(Wire wire, TelegramSettings settings) {
		return new TelegramFiles(new BotApi(wire.client(QUICK), settings), wire.client(FETCHING), settings);
	}

}
