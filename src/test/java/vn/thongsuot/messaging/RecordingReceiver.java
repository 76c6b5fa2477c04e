package vn.thongsuot.messaging;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

/** A receiver that remembers, and does what a test wants. */
class RecordingReceiver implements Receiver {

	final List<Incoming> received = new CopyOnWriteArrayList<>();

	final List<Incoming> apologies = new CopyOnWriteArrayList<>();

	volatile Consumer<Incoming> action = (incoming) -> {
	};

	volatile @Nullable String notice;

	@Override
	public @Nullable String receive(Incoming incoming) {
		this.received.add(incoming);
		this.action.accept(incoming);
		return this.notice;
	}

	@Override
	public void apologise(Incoming incoming) {
		this.apologies.add(incoming);
	}

	void reset() {
		this.received.clear();
		this.apologies.clear();
		this.notice = null;
		this.action = (incoming) -> {
		};
	}

	List<String> texts() {
		return this.received.stream().map(Incoming::typed).toList();
	}

}
