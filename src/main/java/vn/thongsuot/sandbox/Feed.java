package vn.thongsuot.sandbox;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.SmartLifecycle;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

import tools.jackson.databind.JsonNode;

/**
 * Tells the open pages what happens in the world, as server-sent events; a page that was
 * cut off gets what it missed, or is told to load anew.
 */
@InSandbox
@Component
class Feed implements SmartInitializingSingleton, SmartLifecycle {

	private static final Duration HEARTBEAT = Duration.ofSeconds(15);

	private final Recent recent;

	private final ObjectProvider<Views> views;

	private final World world;

	private World.@Nullable Subscription subscription;

	private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

	private volatile boolean running;

	Feed(World world, Clock clock, ObjectProvider<Views> views) {
		this.recent = new Recent(clock.millis());
		this.views = views;
		this.world = world;
	}

	@Override
	public void afterSingletonsInstantiated() {
		this.subscription = this.world.subscribe(this::heard);
	}

	/** The number of the latest event. */
	long last() {
		return this.recent.last();
	}

	/** People, groups, commands or the clock have changed. */
	void stateChanged() {
		tell("state", this.views.getObject().state());
	}

	void clockMoved() {
		tell("clock", this.views.getObject().clock());
	}

	/** Everything behind that number, now and to come. */
	SseEmitter since(long number) {
		var emitter = new SseEmitter(0L);
		this.threads.submit(() -> serve(emitter, number));
		return emitter;
	}

	private void serve(SseEmitter emitter, long since) {
		try {
			emitter.send(SseEmitter.event().comment("open"));
			long number = since;
			for (var events = this.recent.after(number, HEARTBEAT); events != null; events = this.recent.after(number,
					HEARTBEAT)) {
				number = send(emitter, events, number);
			}
			emitter.send(SseEmitter.event().name("reset").data("{}"));
			emitter.complete();
		}
		catch (IOException | IllegalStateException ex) {
			emitter.completeWithError(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			emitter.complete();
		}
	}

	private static long send(SseEmitter emitter, List<PageEvent> events, long before) throws IOException {
		if (events.isEmpty()) {
			emitter.send(SseEmitter.event().comment("still here"));
			return before;
		}
		for (PageEvent event : events) {
			emitter.send(SseEmitter.event()
				.id(Long.toString(event.number()))
				.name(event.kind())
				.data(event.data().toString(), MediaType.TEXT_PLAIN));
		}
		return events.getLast().number();
	}

	private void heard(Event event) {
		Views now = this.views.getObject();
		switch (event) {
			case Event.Posted posted -> tell("message", now.message(posted.message()));
			case Event.Changed changed -> tell("message", now.message(changed.message()));
			case Event.Answered answered -> tell("notice", now.notice(answered.press()));
			case Event.Acting acting -> tell("typing", Json.object().put("chat", acting.chat()));
			case Event.ChatChanged changed -> stateChanged();
			case Event.BotChanged changed -> stateChanged();
		}
	}

	private void tell(String kind, JsonNode data) {
		this.recent.add(kind, data);
	}

	@Override
	public int getPhase() {
		return Integer.MAX_VALUE;
	}

	@Override
	public void start() {
		this.running = true;
	}

	/** Ends before the web server, which would wait for its connections. */
	@Override
	public void stop() {
		this.running = false;
		if (this.subscription != null) {
			this.subscription.close();
		}
		this.recent.close();
		this.threads.shutdownNow();
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

}
