package vn.thongsuot.sandbox;

import java.time.LocalDateTime;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

import tools.jackson.databind.JsonNode;

/** What the page shows: the state, the messages, what happens, and the clock. */
@InSandbox
@RestController
@RequestMapping("/sandbox")
class PageController {

	private final Views views;

	private final Feed feed;

	private final SandboxClock clock;

	PageController(Views views, Feed feed, SandboxClock clock) {
		this.views = views;
		this.feed = feed;
		this.clock = clock;
	}

	@GetMapping("/state")
	JsonNode state() {
		return this.views.state();
	}

	@GetMapping("/chats/{chat}")
	JsonNode messages(@PathVariable long chat) {
		return this.views.messages(chat);
	}

	@GetMapping("/events")
	SseEmitter events(@RequestParam long since,
			@RequestHeader(name = "Last-Event-ID", defaultValue = "0") long lastEvent) {
		return this.feed.since(Math.max(since, lastEvent));
	}

	@PostMapping("/clock")
	JsonNode move(@RequestBody Move move) {
		if (move.at() != null) {
			PageRefusal.unless(this.clock.move(move.at()), "clock-only-ahead");
		}
		else {
			this.clock.move(Objects.requireNonNull(move.to()));
		}
		this.feed.clockMoved();
		return this.views.clock();
	}

	/** Where to move the clock: by a jump, or to a time in the province. */
	record Move(SandboxClock.@Nullable Jump to, @Nullable LocalDateTime at) {
	}

}
