package vn.thongsuot.telegram;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ProxyTests {

	@Test
	void goesThroughAnHttpProxyWithALogin() {
		try (FakeBotApi proxy = new FakeBotApi(); Room room = new Room(through("http://me:pw@" + host(proxy)))) {
			assertThat(room.ping()).isInstanceOf(Answer.Done.class);
			FakeBotApi.Request seen = proxy.last("sendMessage");
			assertThat(seen.uri()).startsWith("http://telegram.invalid/");
			assertThat(seen.headers().get("Proxy-authorization")).containsExactly("Basic bWU6cHc=");
		}
	}

	@Test
	void goesThroughASocksProxyWithALoginAndLetsItFindTheName() throws IOException {
		try (FakeBotApi botApi = new FakeBotApi();
				SocksProxy proxy = new SocksProxy(Integer.parseInt(host(botApi).split(":")[1]));
				Room room = new Room(through("socks5://me:p%25w@127.0.0.1:" + proxy.port()))) {
			assertThat(room.ping()).isInstanceOf(Answer.Done.class);
			assertThat(proxy.seen).containsExactly("me", "p%w", "telegram.invalid");
		}
	}

	@Test
	void hasSentNothingWhenTheProxyIsDown() {
		FakeBotApi proxy = new FakeBotApi();
		proxy.close();
		try (Room room = new Room(through("http://" + host(proxy)))) {
			assertThat(room.ping()).isInstanceOf(Answer.NotSent.class);
		}
	}

	private static TelegramSettings through(String proxy) {
		return new TelegramSettings(FakeBotApi.TOKEN, "http://telegram.invalid", proxy, "", Duration.ofMinutes(2));
	}

	private static String host(FakeBotApi server) {
		return server.address().substring("http://".length());
	}

	/** Takes one connection by name with a login, and joins it to a port. */
	private static final class SocksProxy implements AutoCloseable {

		private final ServerSocket socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());

		private final List<String> seen = new CopyOnWriteArrayList<>();

		private final int target;

		SocksProxy(int target) throws IOException {
			this.target = target;
			Thread.ofPlatform().daemon().start(this::serve);
		}

		int port() {
			return this.socket.getLocalPort();
		}

		private void serve() {
			try (Socket client = this.socket.accept();
					Socket server = new Socket(InetAddress.getLoopbackAddress(), this.target)) {
				DataInputStream in = new DataInputStream(client.getInputStream());
				OutputStream out = client.getOutputStream();
				in.readByte();
				in.readNBytes(in.readUnsignedByte());
				out.write(new byte[] { 5, 2 });
				in.readByte();
				this.seen.add(word(in));
				this.seen.add(word(in));
				out.write(new byte[] { 1, 0 });
				in.readNBytes(4);
				this.seen.add(word(in));
				in.readShort();
				out.write(new byte[] { 5, 0, 0, 1, 127, 0, 0, 1, 0, 1 });
				Thread.ofPlatform().daemon().start(() -> pump(in, server));
				server.getInputStream().transferTo(out);
			}
			catch (IOException ex) {
				// one of them hung up
			}
		}

		private static String word(DataInputStream in) throws IOException {
			return new String(in.readNBytes(in.readUnsignedByte()), StandardCharsets.UTF_8);
		}

		private static void pump(InputStream in, Socket out) {
			try {
				in.transferTo(out.getOutputStream());
			}
			catch (IOException ex) {
				// one of them hung up
			}
		}

		@Override
		public void close() throws IOException {
			this.socket.close();
		}

	}

}
