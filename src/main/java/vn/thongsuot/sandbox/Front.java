package vn.thongsuot.sandbox;

import java.io.IOException;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import tools.jackson.databind.node.ObjectNode;

/** The first to see a request: token, method, faults; the last to see its answer. */
final class Front implements HttpHandler {

	private static final Logger LOG = LoggerFactory.getLogger(Front.class);

	private static final Pattern CALL = Pattern.compile("/bot([^/]+)/([A-Za-z]+)");

	private static final Pattern FILE = Pattern.compile("/file/bot([^/]+)/(.+)");

	private final World world;

	private final Faults faults;

	private final Ledger ledger;

	private final Rates rates;

	private final Methods methods;

	Front(World world, Faults faults, Ledger ledger, Rates rates) {
		this.world = world;
		this.faults = faults;
		this.ledger = ledger;
		this.rates = rates;
		this.methods = new Methods(world, rates);
	}

	@Override
	public void handle(HttpExchange exchange) throws IOException {
		String path = exchange.getRequestURI().getPath();
		Matcher call = CALL.matcher(path);
		Matcher file = FILE.matcher(path);
		try (exchange) {
			if (file.matches()) {
				new Downloads(world, faults).answer(exchange, file.group(1), file.group(2));
			}
			else if (call.matches()) {
				answer(exchange, call.group(1), call.group(2));
			}
			else {
				Replying.json(exchange, 404, Refusal.of(404, "Not Found").json(), 0);
			}
		}
	}

	private void answer(HttpExchange exchange, String token, String method) throws IOException {
		Call call;
		try {
			if (!token.equals(world.bot().token())) {
				throw Refusal.of(401, "Unauthorized");
			}
			call = Requests.read(exchange, methods.name(method));
		}
		catch (Refusal refusal) {
			exchange.getRequestBody().readAllBytes();
			note(new Call(method, Json.object(), java.util.Map.of()), refusal.json());
			Replying.json(exchange, refusal.code(), refusal.json(), 0);
			return;
		}
		Fault fault = faults.meet(call.method(), Targets.chatId(call));
		switch (fault) {
			case null -> run(exchange, call);
			case Fault.CutBefore cut -> note(call, Refusal.of(500, "cut before the call").json());
			case Fault.CutAfter cut -> carriedOut(call);
			case Fault.TruncatedAnswer truncated -> Replying.truncated(exchange, carriedOut(call).body());
			case Fault.EmptyAnswer empty -> {
				note(call, Refusal.of(500, "an empty 200").json());
				Replying.empty(exchange);
			}
			case Fault.BadGateway gateway -> {
				note(call, Refusal.of(502, "Bad Gateway").json());
				Replying.html(exchange, 502, "Bad Gateway");
			}
			case Fault.ServerError error -> refuse(exchange, call, Refusal.of(error.code(), error.description()));
			case Fault.TooManyRequests many -> {
				Long chat = Targets.chatId(call);
				rates.hold((many.everywhere() || chat == null) ? "*" : chat.toString(), many.seconds());
				refuse(exchange, call, Refusal.tooMany(many.seconds()));
			}
			case Fault.Delay delay -> {
				sleep(delay.duration());
				run(exchange, call);
			}
			case Fault.LateAnswer late -> {
				Outcome outcome = carriedOut(call);
				sleep(late.duration());
				reply(exchange, outcome);
			}
		}
	}

	private void run(HttpExchange exchange, Call call) throws IOException {
		reply(exchange, carriedOut(call));
	}

	private static void reply(HttpExchange exchange, Outcome outcome) throws IOException {
		Replying.json(exchange, outcome.code(), outcome.body(), outcome.retryAfter());
	}

	private void refuse(HttpExchange exchange, Call call, Refusal refusal) throws IOException {
		note(call, refusal.json());
		Replying.json(exchange, refusal.code(), refusal.json(), refusal.retryAfter());
	}

	private Outcome carriedOut(Call call) {
		try {
			ObjectNode body = Json.object().put("ok", true);
			body.set("result", methods.call(call));
			note(call, body);
			return new Outcome(200, body, 0);
		}
		catch (Refusal refusal) {
			note(call, refusal.json());
			return new Outcome(refusal.code(), refusal.json(), refusal.retryAfter());
		}
		catch (RuntimeException ex) {
			LOG.error("the sandbox's Bot API failed in {}", call.method(), ex);
			Refusal refusal = Refusal.of(500, "Internal Server Error: " + ex.getClass().getSimpleName());
			note(call, refusal.json());
			return new Outcome(500, refusal.json(), 0);
		}
	}

	private void note(Call call, ObjectNode response) {
		if (call.method().equals("getUpdates") && response.path("ok").asBoolean()) {
			response.path("result").forEach(update -> ledger.note(at -> new Ledger.Given(at, update)));
		}
		ledger.note(at -> new Ledger.Call(at, call.method(), call.recorded(), response));
	}

	private static void sleep(Duration duration) {
		try {
			Thread.sleep(duration);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private record Outcome(int code, ObjectNode body, int retryAfter) {
	}

}
