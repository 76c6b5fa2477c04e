package vn.thongsuot.telegram;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

import vn.thongsuot.messaging.Address;
import vn.thongsuot.messaging.Delivery;
import vn.thongsuot.messaging.Outcome;
import vn.thongsuot.messaging.Outgoing;
import vn.thongsuot.testing.TestClock;

/** The room put together by hand, against some Bot API. */
final class Room implements AutoCloseable {

	static final Address OFFICER = Chats.address(777);

	static final Address GROUP = Chats.address(-100500);

	final TestClock clock = TestClock.at("2026-11-23T02:00:00Z");

	final List<String> moves = new CopyOnWriteArrayList<>();

	final Wire wire;

	final BotApi api;

	final Ourselves ourselves;

	final Menu menu;

	final TelegramChannel channel;

	Room(TelegramSettings settings) {
		this.wire = new Wire(settings);
		this.api = new BotApi(this.wire.client(Duration.ofSeconds(2)), settings);
		this.ourselves = new Ourselves(this.api);
		this.menu = new Menu(this.api);
		Packing packing = new Packing(settings.repeatedMark());
		this.channel = new TelegramChannel(
				new UpdateReader(new ContentReader(this.ourselves), (from, to) -> this.moves.add(from + " > " + to),
						this.clock),
				new Deliverer(this.api, this.api, packing, new Verdict(new Congestion(this.clock))), this.api,
				this.ourselves, new Standings(this.api, this.ourselves, settings.botId()), this.menu,
				packing.markLength());
	}

	Outcome send(Outgoing message) {
		return this.channel.deliver(new Delivery.Send(message, null, false));
	}

	Answer ping() {
		return this.api.call("sendMessage", Map.of("chat_id", 1, "text", "x"));
	}

	@Override
	public void close() {
		this.wire.close();
	}

}
