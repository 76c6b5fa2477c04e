package vn.thongsuot.messaging;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.springframework.context.event.EventListener;

/** Remembers what was published; may be told to fail. */
class Heard {

	private final List<Object> events = new CopyOnWriteArrayList<>();

	volatile boolean failing;

	@EventListener
	void on(Delivered event) {
		add(event);
	}

	@EventListener
	void on(Undelivered event) {
		add(event);
	}

	@EventListener
	void on(AddressGone event) {
		add(event);
	}

	@EventListener
	void on(AddressBack event) {
		add(event);
	}

	@EventListener
	void on(AddressMoved event) {
		add(event);
	}

	<E> List<E> all(Class<E> type) {
		return this.events.stream().filter(type::isInstance).map(type::cast).toList();
	}

	void clear() {
		this.events.clear();
		this.failing = false;
	}

	private void add(Object event) {
		this.events.add(event);
		if (this.failing) {
			throw new IllegalStateException("A listener fails");
		}
	}

}
