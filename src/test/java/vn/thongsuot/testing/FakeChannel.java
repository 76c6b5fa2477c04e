package vn.thongsuot.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import vn.thongsuot.messaging.Address;
import vn.thongsuot.messaging.Body;
import vn.thongsuot.messaging.Channel;
import vn.thongsuot.messaging.Content;
import vn.thongsuot.messaging.Delivery;
import vn.thongsuot.messaging.Inbox;
import vn.thongsuot.messaging.Incoming;
import vn.thongsuot.messaging.MediaRef;
import vn.thongsuot.messaging.MessageRef;
import vn.thongsuot.messaging.Outcome;
import vn.thongsuot.messaging.UnreadableUpdateException;

/**
 * A channel named {@code fake} without a platform: it accepts everything unless a test
 * scripted another outcome, and remembers what it was given. Addresses that begin with
 * {@code group} are groups.
 */
public class FakeChannel implements Channel {

	private final Map<String, Incoming> arriving = new ConcurrentHashMap<>();

	private final Queue<Function<Delivery, Outcome>> script = new ConcurrentLinkedQueue<>();

	private final List<Delivery> deliveries = new CopyOnWriteArrayList<>();

	private final List<String> acknowledged = new CopyOnWriteArrayList<>();

	private final List<CommandHint> announced = new CopyOnWriteArrayList<>();

	private final AtomicInteger counter = new AtomicInteger(1000);

	private final AtomicInteger probes = new AtomicInteger();

	private volatile boolean silent;

	/** An address of this channel. */
	public static Address chat(String id) {
		return new Address("fake", id);
	}

	/** Makes an update that {@link #read} turns into that message. */
	public Inbox.Raw arriving(String externalId, Incoming incoming, boolean burst) {
		String payload = "update " + externalId;
		this.arriving.put(payload, incoming);
		return new Inbox.Raw(externalId, incoming.chat().id(), payload, burst);
	}

	/** What the next deliveries end with, one after the other. */
	public void script(Outcome... outcomes) {
		for (Outcome outcome : outcomes) {
			this.script.add((delivery) -> outcome);
		}
	}

	/** What the next delivery does. */
	public void script(Function<Delivery, Outcome> next) {
		this.script.add(next);
	}

	/** Everything given to {@link #deliver}, in order. */
	public List<Delivery> deliveries() {
		return this.deliveries;
	}

	/** Texts and captions given to that address, without markup, in order. */
	public List<String> textsTo(Address address) {
		List<String> texts = new ArrayList<>();
		for (Delivery delivery : this.deliveries) {
			if (delivery.to().equals(address)) {
				texts.add(text(delivery));
			}
		}
		return texts;
	}

	/** Forgets what was delivered and scripted. */
	public void reset() {
		this.script.clear();
		this.deliveries.clear();
		this.acknowledged.clear();
		this.probes.set(0);
		this.silent = false;
	}

	/** Presses acknowledged, as {@code pressId} or {@code pressId=notice}. */
	public List<String> acknowledged() {
		return this.acknowledged;
	}

	/** Commands announced last. */
	public List<CommandHint> announced() {
		return this.announced;
	}

	@Override
	public String name() {
		return "fake";
	}

	@Override
	public int textLimit() {
		return 4096;
	}

	@Override
	public int captionLimit() {
		return 1024;
	}

	@Override
	public boolean isGroup(Address address) {
		return address.id().startsWith("group");
	}

	@Override
	public Optional<Incoming> read(String payload) {
		if (payload.startsWith("unreadable")) {
			throw new UnreadableUpdateException("Not an update", new IllegalArgumentException(payload));
		}
		return Optional.ofNullable(this.arriving.get(payload));
	}

	@Override
	public Outcome deliver(Delivery delivery) {
		this.deliveries.add(delivery);
		Function<Delivery, Outcome> scripted = this.script.poll();
		return (scripted != null) ? scripted.apply(delivery) : accept(delivery);
	}

	/** Accepts with fresh message ids, one a file. */
	public Outcome accept(Delivery delivery) {
		return switch (delivery) {
			case Delivery.Send send -> new Outcome.Sent(ids(count(send.message().body())));
			case Delivery.Revise revise -> new Outcome.Sent(List.of(revise.messageId()));
			case Delivery.Remove remove -> new Outcome.Sent(List.of());
			case Delivery.Leave leave -> new Outcome.Sent(List.of());
			case Delivery.OpenThread open -> new Outcome.Sent(ids(1));
			case Delivery.TurnThread turn -> new Outcome.Sent(List.of());
		};
	}

	@Override
	public Outcome probe(Address chat) {
		this.probes.incrementAndGet();
		return this.silent ? new Outcome.Failed("no answer") : new Outcome.Sent(List.of());
	}

	/** Whether probes get no answer from now on. */
	public void silent(boolean silent) {
		this.silent = silent;
	}

	/** How often it was asked whether it works. */
	public int probes() {
		return this.probes.get();
	}

	@Override
	public void acknowledge(Content.Press press, @Nullable String notice) {
		this.acknowledged.add((notice != null) ? press.pressId() + "=" + notice : press.pressId());
	}

	@Override
	public GroupStanding standing(Address group) {
		return new GroupStanding(true, true, true, true, true, true);
	}

	@Override
	public Member member(Address group, Address person) {
		return new Member(person.id().startsWith("gone") ? Presence.OUTSIDE : Presence.INSIDE, person.id());
	}

	@Override
	public void announce(List<CommandHint> commands) {
		this.announced.clear();
		this.announced.addAll(commands);
	}

	@Override
	public void announce(Address chat, List<CommandHint> commands) {
	}

	@Override
	public String invitation(String payload) {
		return "https://fake.invalid/" + payload;
	}

	@Override
	public Optional<String> way(MessageRef message) {
		return message.chat().id().startsWith("group-s") ? Optional.of("https://fake.invalid/" + message.id())
				: Optional.empty();
	}

	@Override
	public String door() {
		return "https://fake.invalid/";
	}

	private List<String> ids(int count) {
		List<String> ids = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			ids.add(Integer.toString(this.counter.incrementAndGet()));
		}
		return ids;
	}

	private static int count(Body body) {
		return (body instanceof Body.Files files) ? files.files().size() : 1;
	}

	private static String text(Delivery delivery) {
		return switch (delivery) {
			case Delivery.Send send -> text(send.message().body());
			case Delivery.Revise revise -> revise.text().plain();
			case Delivery.Remove remove -> "(remove) " + remove.messageId();
			case Delivery.Leave leave -> "(leave)";
			case Delivery.OpenThread open -> "(open) " + open.title();
			case Delivery.TurnThread turn -> turn.closed() ? "(close)" : "(reopen)";
		};
	}

	private static String text(Body body) {
		return switch (body) {
			case Body.Text text -> text.text().plain();
			case Body.Files files ->
				files.files().stream().map(MediaRef::platformId).toList() + files.caption().plain();
			case Body.Document document -> document.name() + document.caption().plain();
			case Body.Place place -> place.latitude() + "," + place.longitude();
		};
	}

}
