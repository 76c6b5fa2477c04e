package vn.thongsuot.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import vn.thongsuot.messaging.Address;
import vn.thongsuot.messaging.Body;
import vn.thongsuot.messaging.Button;
import vn.thongsuot.messaging.Keyboard;
import vn.thongsuot.messaging.MessageRef;
import vn.thongsuot.messaging.Outbox;
import vn.thongsuot.messaging.Outgoing;
import vn.thongsuot.messaging.Posted;
import vn.thongsuot.messaging.RichText;
import vn.thongsuot.messaging.Subject;

/** An outbox that sends nothing and remembers what people would see. */
class RecordingOutbox implements Outbox {

	private final List<Seen> all = new ArrayList<>();

	private final List<Address> left = new ArrayList<>();

	@Override
	public void post(Outgoing message) {
		if (message.key() == null || find(message.key()).isEmpty()) {
			this.all.add(new Seen(this.all.size() + 1, message));
		}
	}

	@Override
	public void revise(String key, RichText text, Keyboard keyboard) {
		Seen seen = byKey(key);
		seen.text = text;
		seen.keyboard = keyboard;
		seen.revisions++;
	}

	@Override
	public boolean withdraw(String key) {
		return false;
	}

	@Override
	public void leave(Address group) {
		this.left.add(group);
	}

	@Override
	public Optional<Posted> find(MessageRef ref) {
		return this.all.stream().filter((seen) -> seen.ref().equals(ref)).map(Seen::posted).findFirst();
	}

	@Override
	public Optional<Posted> findShown(Address to, Subject about, String shown) {
		return Optional.empty();
	}

	@Override
	public Optional<Posted> find(String key) {
		return this.all.stream().filter((seen) -> key.equals(seen.message.key())).map(Seen::posted).findFirst();
	}

	@Override
	public Optional<MessageRef> place(String key) {
		return this.all.stream().filter((seen) -> key.equals(seen.message.key())).map(Seen::ref).findFirst();
	}

	@Override
	public boolean isLeftBehind(String key) {
		return false;
	}

	@Override
	public boolean hasPosted(Address to, Subject about, String purpose) {
		return to(to).stream()
			.map(Seen::message)
			.filter((message) -> message.purpose().equals(purpose) && message.about() != null)
			.anyMatch((
					message) -> Objects.requireNonNull(message.about()).ids().stream().anyMatch(about.ids()::contains));
	}

	void clear() {
		this.all.clear();
		this.left.clear();
	}

	List<Address> left() {
		return this.left;
	}

	/** The message with that key, as people see it now. */
	Seen byKey(String key) {
		return this.all.stream()
			.filter((seen) -> key.equals(seen.message.key()))
			.findFirst()
			.orElseThrow(() -> new AssertionError("Nothing posted with key " + key));
	}

	/** All that was posted there, in order. */
	List<Seen> to(Address address) {
		return this.all.stream().filter((seen) -> seen.message.to().equals(address)).toList();
	}

	/** What was posted there last. */
	Seen lastTo(Address address) {
		return to(address).getLast();
	}

	/** What was posted there last for that purpose. */
	Seen lastTo(Address address, String purpose) {
		return to(address).stream().filter((seen) -> seen.message.purpose().equals(purpose)).toList().getLast();
	}

	int count() {
		return this.all.size();
	}

	/** A message as people see it now. */
	static final class Seen {

		private final int id;

		private final Outgoing message;

		private RichText text;

		private Keyboard keyboard;

		private int revisions;

		private Seen(int id, Outgoing message) {
			this.id = id;
			this.message = message;
			this.keyboard = message.keyboard();
			this.text = switch (message.body()) {
				case Body.Text body -> body.text();
				case Body.Files files -> files.caption();
				case Body.Document document -> document.caption();
				case Body.Place place -> RichText.EMPTY;
			};
		}

		Outgoing message() {
			return this.message;
		}

		MessageRef ref() {
			return new MessageRef(this.message.to(), "ours" + this.id);
		}

		String markup() {
			return this.text.markup();
		}

		String text() {
			return this.text.plain();
		}

		int revisions() {
			return this.revisions;
		}

		Keyboard keyboard() {
			return this.keyboard;
		}

		List<Button> buttons() {
			return (this.keyboard instanceof Keyboard.Buttons buttons)
					? buttons.rows().stream().flatMap(List::stream).toList() : List.of();
		}

		List<String> labels() {
			return buttons().stream().map(Button::label).toList();
		}

		Button button(String label) {
			return buttons().stream()
				.filter((button) -> button.label().equals(label))
				.findFirst()
				.orElseThrow(() -> new AssertionError("No button " + label + " but " + labels()));
		}

		private Posted posted() {
			return new Posted(this.id, this.message.to(), this.message.key(), this.message.about(),
					Objects.requireNonNull(this.message.purpose()), true);
		}

	}

}
