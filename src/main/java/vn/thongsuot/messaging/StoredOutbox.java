package vn.thongsuot.messaging;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The outbox in the database. */
@Component
@Transactional
class StoredOutbox implements Outbox {

	private static final Logger log = LoggerFactory.getLogger(StoredOutbox.class);

	private static final Limit LOOKED_AT = Limit.of(100);

	private final PostedMessages messages;

	private final Calls calls;

	private final PlatformMessages platformMessages;

	private final KnownAddresses addresses;

	private final Division division;

	private final Revisions revisions;

	private final Withdrawals withdrawals;

	private final Clock clock;

	private final Bell outboxBell;

	StoredOutbox(PostedMessages messages, Calls calls, PlatformMessages platformMessages, KnownAddresses addresses,
			Division division, Revisions revisions, Withdrawals withdrawals, Clock clock, Bell outboxBell) {
		this.messages = messages;
		this.calls = calls;
		this.platformMessages = platformMessages;
		this.addresses = addresses;
		this.division = division;
		this.revisions = revisions;
		this.withdrawals = withdrawals;
		this.clock = clock;
		this.outboxBell = outboxBell;
	}

	@Override
	public void post(Outgoing message) {
		if (message.key() != null && this.messages.existsByKey(message.key())) {
			return;
		}
		Address to = this.addresses.current(message.to());
		Parts parts = this.division.of(message, to);
		PostedMessage posted = this.messages.save(new PostedMessage(to, message, parts, this.clock.instant()));
		for (int number = 0; number < parts.all().size(); number++) {
			Parts.Part part = parts.all().get(number);
			this.calls.save(Call.send(posted, number, CallContent.write(part), part.weight()));
		}
		this.outboxBell.ringAfterCommit();
	}

	@Override
	public void revise(String key, RichText text, Keyboard keyboard) {
		Optional<PostedMessage> posted = this.messages.findByKey(key);
		if (posted.isEmpty()) {
			log.warn("Nothing to revise under the key {}", key);
			return;
		}
		this.revisions.revise(posted.get(), text, keyboard);
		this.outboxBell.ringAfterCommit();
	}

	@Override
	public boolean withdraw(String key) {
		return this.messages.findByKey(key).filter(this.withdrawals::withdraw).isPresent();
	}

	@Override
	public void leave(Address group) {
		Address current = this.addresses.current(group);
		if (!this.addresses.isClosed(current)) {
			this.calls.save(Call.leave(current));
			this.outboxBell.ringAfterCommit();
		}
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<Posted> find(MessageRef ref) {
		return this.platformMessages.findById(new PlatformMessage.Key(ref.chat().toString(), ref.id()))
			.flatMap((message) -> this.messages.findById(message.postedId()))
			.map(PostedMessage::toPosted);
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<Posted> findShown(Address to, Subject about, String shown) {
		String address = this.addresses.current(to).toString();
		return about.ids()
			.stream()
			.flatMap((id) -> this.messages.about(address, about.kind() + ":%" + id + "%", LOOKED_AT).stream())
			.filter((posted) -> Stream.ofNullable(posted.toPosted().about())
				.anyMatch((each) -> each.ids().stream().anyMatch(about.ids()::contains)))
			.filter((posted) -> this.calls.sent(posted.id()).stream().anyMatch((content) -> shows(content, shown)))
			.findFirst()
			.map(PostedMessage::toPosted);
	}

	/** A repeat begins with its mark. */
	private static boolean shows(String content, String shown) {
		String text = (CallContent.part(content).body() instanceof Body.Text(RichText said)) ? words(said.plain()) : "";
		return !text.isEmpty() && (" " + words(shown)).endsWith(" " + text);
	}

	private static String words(String text) {
		return text.strip().replaceAll("\\s+", " ");
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<Posted> find(String key) {
		return this.messages.findByKey(key).map(PostedMessage::toPosted);
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<MessageRef> place(String key) {
		return this.messages.findByKey(key).flatMap(this::place);
	}

	private Optional<MessageRef> place(PostedMessage message) {
		return this.platformMessages.ids(message.id(), 0, message.address().toString(), Limit.of(1))
			.stream()
			.findFirst()
			.map((id) -> new MessageRef(message.address(), id));
	}

	@Override
	@Transactional(readOnly = true)
	public boolean isLeftBehind(String key) {
		return this.messages.findByKey(key).filter(this::isLeftBehind).isPresent();
	}

	private boolean isLeftBehind(PostedMessage message) {
		List<String> places = this.platformMessages.addresses(message.id());
		return !places.isEmpty() && !places.contains(message.address().toString())
				&& !this.calls.isUnderWay(message.id());
	}

	@Override
	@Transactional(readOnly = true)
	public boolean hasPosted(Address to, Subject about, String purpose) {
		String address = this.addresses.current(to).toString();
		return about.ids()
			.stream()
			.flatMap((id) -> this.messages.subjects(address, purpose, about.kind() + ":%" + id + "%").stream())
			.anyMatch((posted) -> Subject.parse(posted).ids().stream().anyMatch(about.ids()::contains));
	}

}
