package vn.thongsuot.sandbox;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import tools.jackson.databind.node.BooleanNode;

/**
 * At the first start the cast moves in, through the product's own dialogues: the groups
 * are linked and their leads named, the officers register. What did not come off is tried
 * again at the next start.
 */
@InSandbox
@Component
class Settling implements DisposableBean {

	private static final Logger log = LoggerFactory.getLogger(Settling.class);

	private static final Duration PATIENCE = Duration.ofSeconds(20);

	private static final int TRIES = 2;

	private final World world;

	private final Cast cast;

	private final Stage stage;

	private final BotApiOfSandbox botApi;

	private final SandboxSettings settings;

	private final Feed feed;

	private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

	private volatile boolean settled;

	Settling(World world, Cast cast, Stage stage, BotApiOfSandbox botApi, SandboxSettings settings, Feed feed) {
		this.world = world;
		this.cast = cast;
		this.stage = stage;
		this.botApi = botApi;
		this.settings = settings;
		this.feed = feed;
		this.settled = !settings.settle();
	}

	@EventListener(ApplicationReadyEvent.class)
	void begin() {
		if (!this.settled) {
			this.threads.submit(this::settle);
		}
	}

	/** Whether everybody has moved in, or has given up. */
	boolean settled() {
		return this.settled;
	}

	private void settle() {
		try {
			if (!this.stage.administrator().user().started()) {
				this.stage.administrator().start();
			}
			List<Future<String>> first = Stream.concat(links(), registrations()).toList();
			List<String> failed = new ArrayList<>(first.stream().flatMap(Settling::failure).toList());
			failed.addAll(leads().toList().stream().flatMap(Settling::failure).toList());
			if (!failed.isEmpty()) {
				log.warn("The sandbox could not settle {}; it will try again at the next start", failed);
			}
		}
		catch (RuntimeException ex) {
			log.warn("The sandbox could not settle its people", ex);
		}
		this.botApi.limitRates(true);
		this.settled = true;
		this.feed.stateChanged();
	}

	private Stream<Future<String>> links() {
		return this.cast.groups().stream().map((place) -> once("link " + place.department(), () -> link(place)));
	}

	private Stream<Future<String>> registrations() {
		return this.cast.officers()
			.stream()
			.filter(Cast.Role::registers)
			.map((role) -> once("register " + role.id(), () -> register(role)));
	}

	/** Once the groups are linked. */
	private Stream<Future<String>> leads() {
		return this.cast.groups()
			.stream()
			.flatMap((place) -> place.staff()
				.stream()
				.filter(Cast.Role::lead)
				.map((role) -> once("lead " + role.id(), () -> lead(place, role))));
	}

	/**
	 * The administrator names, in answer to what the lead says, who has opened the bot.
	 */
	private boolean lead(Cast.Place place, Cast.Role role) {
		Group group = this.stage.group(place);
		Person lead = this.stage.person(role);
		lead.start();
		Message greeting = lead.in(group).say(this.cast.greeting().replace("{name}", role.name()));
		return play(this.stage.administrator().in(group).replyingTo(greeting), this.cast.leading(), role.words());
	}

	private boolean link(Cast.Place place) {
		Group group = this.stage.group(place);
		if (!group.bot().status().isInside()) {
			group.addBot(this.stage.administrator());
		}
		if (!group.bot().status().isAdmin()) {
			group.promoteBot(this.stage.administrator());
		}
		return play(this.stage.administrator().in(group), this.cast.linking(), place.words());
	}

	private boolean register(Cast.Role role) {
		return play(this.stage.person(role).withBot(), this.cast.registration(), role.words());
	}

	private static boolean play(Speaker speaker, Cast.Script script, Map<String, String> words) {
		return IntStream.range(0, TRIES).anyMatch((n) -> new Player(speaker, script, words, PATIENCE).play());
	}

	/** Does it unless an earlier start did; gives its name if it did not come off. */
	private Future<String> once(String name, Callable<Boolean> work) {
		if (this.world.state.locked(() -> this.world.state.notes.get("settled " + name)) != null) {
			return CompletableFuture.completedFuture("");
		}
		return this.threads.submit(() -> {
			if (!work.call()) {
				return name;
			}
			this.world.state.locked(() -> this.world.state.notes.put("settled " + name, BooleanNode.TRUE));
			return "";
		});
	}

	private static Stream<String> failure(Future<String> work) {
		try {
			String failed = work.get();
			return failed.isEmpty() ? Stream.empty() : Stream.of(failed);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return Stream.of("interrupted");
		}
		catch (ExecutionException ex) {
			return Stream.of(String.valueOf(ex.getCause()));
		}
	}

	@Override
	public void destroy() {
		this.threads.shutdownNow();
	}

}
