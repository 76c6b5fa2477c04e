package vn.thongsuot.messaging;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What one transaction of the inbox is about, known to whoever cleans up after it. */
final class Work {

	private static final Logger log = LoggerFactory.getLogger(Work.class);

	private @Nullable Channel channel;

	private List<Long> ids = List.of();

	private @Nullable Incoming incoming;

	private @Nullable String notice;

	void begin(Channel channel, List<Long> ids) {
		this.channel = channel;
		this.ids = ids;
	}

	void begin(List<Long> ids, Incoming incoming) {
		this.ids = ids;
		this.incoming = incoming;
	}

	void notice(@Nullable String notice) {
		this.notice = notice;
	}

	boolean begun() {
		return !this.ids.isEmpty();
	}

	List<Long> ids() {
		return this.ids;
	}

	@Nullable Incoming incoming() {
		return this.incoming;
	}

	/** Tells the platform that the press was seen, if it was one. */
	void acknowledge() {
		if (this.channel == null || this.incoming == null) {
			return;
		}
		Content.Press press = this.incoming.first(Content.Press.class).orElse(null);
		if (press == null) {
			return;
		}
		try {
			this.channel.acknowledge(press, this.notice);
		}
		catch (RuntimeException ex) {
			log.warn("A press could not be acknowledged: {}", ex.getClass().getSimpleName());
		}
	}

}
