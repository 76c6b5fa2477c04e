package vn.thongsuot.telegram;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.thongsuot.messaging.Outcome;
import vn.thongsuot.messaging.Outgoing;
import vn.thongsuot.messaging.RichText;

import static org.assertj.core.api.Assertions.assertThat;

class OnceOnlyTests {

	private static final String JSON = "{\"ok\":true,\"result\":{\"message_id\":1}}";

	private static final String GOOD = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: "
			+ JSON.length() + "\r\n\r\n" + JSON;

	@Test
	void doesNotSendAgainWhenAKeptConnectionIsCut() throws IOException {
		try (RawServer server = new RawServer(GOOD, ""); Room room = new Room(server.settings())) {
			assertThat(send(room)).isInstanceOf(Outcome.Sent.class);
			assertThat(send(room)).isInstanceOf(Outcome.Uncertain.class);
			assertThat(server.requests.get()).isEqualTo(2);
			assertThat(server.connections.get()).as("the connection was kept").isEqualTo(1);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "503 Service Unavailable", "408 Request Timeout", "307 Temporary Redirect",
			"407 Proxy Authentication Required", "401 Unauthorized", "421 Misdirected Request" })
	void doesNotSendAgainWhateverTheStatusSuggests(String status) throws IOException {
		String answer = "HTTP/1.1 " + status
				+ "\r\nRetry-After: 0\r\nLocation: /elsewhere\r\nContent-Length: 0\r\n\r\n";
		try (RawServer server = new RawServer(answer, GOOD); Room room = new Room(server.settings())) {
			assertThat(send(room)).isNotInstanceOf(Outcome.Sent.class);
			assertThat(server.requests.get()).isEqualTo(1);
		}
	}

	@Test
	void doesNotSendAgainWhenTheAnswerIsCutOff() throws IOException {
		try (RawServer server = new RawServer(GOOD.substring(0, GOOD.length() - 9), GOOD);
				Room room = new Room(server.settings())) {
			assertThat(send(room)).isInstanceOf(Outcome.Uncertain.class);
			assertThat(server.requests.get()).isEqualTo(1);
		}
	}

	private static Outcome send(Room room) {
		return room.send(Outgoing.to(Room.OFFICER, RichText.plain("x")));
	}

	/**
	 * Gives canned bytes, one a request; after what is not a whole answer it hangs up.
	 */
	private static final class RawServer implements AutoCloseable {

		private final ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());

		private final AtomicInteger requests = new AtomicInteger();

		private final AtomicInteger connections = new AtomicInteger();

		private final String[] answers;

		RawServer(String... answers) throws IOException {
			this.answers = answers;
			Thread.ofPlatform().daemon().start(this::accept);
		}

		TelegramSettings settings() {
			return new TelegramSettings(FakeBotApi.TOKEN, "http://127.0.0.1:" + this.socket.getLocalPort(), "", "",
					Duration.ofMinutes(2));
		}

		private void accept() {
			while (!this.socket.isClosed()) {
				try {
					Socket connection = this.socket.accept();
					this.connections.incrementAndGet();
					Thread.ofPlatform().daemon().start(() -> serve(connection));
				}
				catch (IOException ex) {
					return;
				}
			}
		}

		private void serve(Socket connection) {
			try (connection) {
				boolean whole = true;
				while (whole && readRequest(connection.getInputStream())) {
					String answer = this.answers[Math.min(this.requests.getAndIncrement(), this.answers.length - 1)];
					connection.getOutputStream().write(answer.getBytes(StandardCharsets.UTF_8));
					whole = answer.equals(GOOD) || answer.endsWith("\r\n\r\n");
				}
			}
			catch (IOException ex) {
				// the client hung up
			}
		}

		private static boolean readRequest(InputStream in) throws IOException {
			StringBuilder head = new StringBuilder();
			while (head.indexOf("\r\n\r\n") < 0) {
				int next = in.read();
				if (next < 0) {
					return false;
				}
				head.append((char) next);
			}
			String length = head.toString().replaceAll("(?is).*content-length: (\\d+).*", "$1");
			in.readNBytes(Integer.parseInt(length));
			return true;
		}

		@Override
		public void close() throws IOException {
			this.socket.close();
		}

	}

}
