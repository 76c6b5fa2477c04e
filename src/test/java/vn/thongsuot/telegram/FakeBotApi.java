package vn.thongsuot.telegram;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** A Bot API over HTTP that answers what a test tells it to. */
final class FakeBotApi implements AutoCloseable {

	static final String TOKEN = "4242:AAE-this_is_the_secret_of_a_bot";

	static final long BOT = 4242;

	private final HttpServer server;

	private final ExecutorService threads = Executors.newCachedThreadPool();

	private final Map<String, Queue<Reply>> script = new ConcurrentHashMap<>();

	private final List<Request> requests = new CopyOnWriteArrayList<>();

	private final AtomicInteger messageIds = new AtomicInteger(100);

	private final String basePath;

	FakeBotApi() {
		this("");
	}

	FakeBotApi(String basePath) {
		this.basePath = basePath;
		try {
			this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		this.server.createContext("/", this::handle);
		this.server.setExecutor(this.threads);
		this.server.start();
	}

	/** A call that came in; the method in lower case. */
	record Request(String method, JsonNode parameters, Map<String, List<String>> headers, String uri) {
	}

	/** What is answered. */
	record Reply(int status, byte[] body, long holdMillis) {

		static Reply ok(String result) {
			return json(200, "{\"ok\":true,\"result\":" + result + "}");
		}

		static Reply error(int code, String description) {
			return error(code, description, "{}");
		}

		static Reply error(int code, String description, String parameters) {
			return json(code, "{\"ok\":false,\"error_code\":%d,\"description\":\"%s\",\"parameters\":%s}"
				.formatted(code, description, parameters));
		}

		static Reply json(int status, String body) {
			return new Reply(status, body.getBytes(StandardCharsets.UTF_8), 0);
		}

		Reply held(long millis) {
			return new Reply(this.status, this.body, millis);
		}

	}

	/** What the next calls of a method are answered with; later ones get the usual. */
	FakeBotApi answer(String method, Reply... replies) {
		this.script.computeIfAbsent(method.toLowerCase(Locale.ROOT), (name) -> new ConcurrentLinkedQueue<>())
			.addAll(List.of(replies));
		return this;
	}

	List<Request> requests(String method) {
		return this.requests.stream().filter((call) -> call.method().equals(method.toLowerCase(Locale.ROOT))).toList();
	}

	Request last(String method) {
		return requests(method).getLast();
	}

	String address() {
		return "http://127.0.0.1:" + this.server.getAddress().getPort() + this.basePath;
	}

	TelegramSettings settings() {
		return new TelegramSettings(TOKEN, address(), "", "(gửi lại)", java.time.Duration.ofMinutes(2));
	}

	private void handle(HttpExchange exchange) throws IOException {
		String path = exchange.getRequestURI().getPath();
		String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
		String prefix = this.basePath + "/bot" + TOKEN + "/";
		boolean call = path.startsWith(prefix);
		String method = (call ? path.substring(prefix.length()) : path).toLowerCase(Locale.ROOT);
		this.requests.add(new Request(method, body.isEmpty() ? Json.MAPPER.createObjectNode() : Json.read(body),
				Map.copyOf(exchange.getRequestHeaders()), exchange.getRequestURI().toString()));
		Queue<Reply> replies = this.script.get(method);
		Reply scripted = (replies != null) ? replies.poll() : null;
		send(exchange, (scripted != null) ? scripted : usual(method));
	}

	private static void send(HttpExchange exchange, Reply reply) throws IOException {
		pause(reply.holdMillis());
		exchange.getResponseHeaders().add("Content-Type", "application/json");
		exchange.sendResponseHeaders(reply.status(), (reply.body().length == 0) ? -1 : reply.body().length);
		try (OutputStream out = exchange.getResponseBody()) {
			out.write(reply.body());
		}
	}

	private static void pause(long millis) {
		try {
			Thread.sleep(millis);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private Reply usual(String method) {
		return switch (method) {
			case "getupdates" -> Reply.ok("[]").held(50);
			case "getme" -> Reply
				.ok("{\"id\":4242,\"is_bot\":true,\"first_name\":\"B\",\"username\":\"thongsuot_bot\",\"can_read_all_group_messages\":false}");
			case "getmycommands" -> Reply.ok("[]");
			case "sendmediagroup" -> Reply.ok("[" + message() + "," + message() + "]");
			default -> method.startsWith("send") ? Reply.ok(message()) : Reply.ok("true");
		};
	}

	private String message() {
		return "{\"message_id\":%d,\"date\":1,\"chat\":{\"id\":1,\"type\":\"private\"}}"
			.formatted(this.messageIds.incrementAndGet());
	}

	@Override
	public void close() {
		stop();
	}

	/** Nobody listens any more. */
	void stop() {
		this.server.stop(0);
		this.threads.shutdownNow();
	}

}
