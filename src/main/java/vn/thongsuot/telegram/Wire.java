package vn.thongsuot.telegram;

import java.net.Authenticator;
import java.net.PasswordAuthentication;
import java.net.Proxy;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import okhttp3.ConnectionPool;
import okhttp3.Credentials;
import okhttp3.Dispatcher;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import org.jspecify.annotations.Nullable;

/** HTTP clients that reach the Bot API, through the proxy if there is one. */
final class Wire implements AutoCloseable {

	private static final Duration CONNECT = Duration.ofSeconds(10);

	private static final int AT_ONCE = 32;

	private final OkHttpClient base;

	Wire(TelegramSettings settings) {
		OkHttpClient.Builder builder = new OkHttpClient.Builder().retryOnConnectionFailure(false)
			.followRedirects(false)
			.followSslRedirects(false)
			// A refused stream of HTTP/2 would look like a lost message.
			.protocols(List.of(Protocol.HTTP_1_1))
			.connectTimeout(CONNECT)
			// Shorter than what servers allow an idle connection.
			.connectionPool(new ConnectionPool(AT_ONCE, 20, TimeUnit.SECONDS));
		String path = settings.address().getPath();
		if (!path.isEmpty()) {
			builder.addInterceptor(below(path));
		}
		if (!settings.proxy().isEmpty()) {
			through(builder, ProxyAddress.parse(settings.proxy()));
		}
		this.base = builder.addInterceptor(new OnceOnly()).build();
	}

	/** A client of its own threads whose calls take at most that long. */
	OkHttpClient client(Duration atMost) {
		return this.base.newBuilder()
			.dispatcher(dispatcher())
			.callTimeout(atMost)
			.readTimeout(atMost)
			.writeTimeout(atMost)
			.build();
	}

	private static Dispatcher dispatcher() {
		Dispatcher dispatcher = new Dispatcher(Executors
			.newCachedThreadPool((task) -> Thread.ofPlatform().daemon().name("telegram-http").unstarted(task)));
		dispatcher.setMaxRequests(AT_ONCE);
		dispatcher.setMaxRequestsPerHost(AT_ONCE);
		return dispatcher;
	}

	/** The library knows no base address with a path. */
	private static Interceptor below(String path) {
		return (chain) -> {
			HttpUrl url = chain.request().url();
			HttpUrl moved = url.encodedPath().startsWith(path + "/") ? url
					: url.newBuilder().encodedPath(path + url.encodedPath()).build();
			return chain.proceed(chain.request().newBuilder().url(moved).build());
		};
	}

	private static void through(OkHttpClient.Builder builder, ProxyAddress address) {
		builder.proxy(address.proxy());
		if (address.asksForLogin() && address.type() == Proxy.Type.SOCKS) {
			Authenticator.setDefault(new SocksLogin(address, Authenticator.getDefault()));
		}
		else if (address.asksForLogin()) {
			String login = Credentials.basic(address.user(), address.password());
			builder.proxyAuthenticator((route, response) -> (response.request().header("Proxy-Authorization") != null)
					? null : response.request().newBuilder().header("Proxy-Authorization", login).build());
			builder.addNetworkInterceptor((chain) -> chain.request().isHttps() ? chain.proceed(chain.request())
					: chain.proceed(chain.request().newBuilder().header("Proxy-Authorization", login).build()));
		}
	}

	@Override
	public void close() {
		this.base.connectionPool().evictAll();
	}

	/** Java asks one place for the login of every SOCKS proxy; others are left alone. */
	private static final class SocksLogin extends Authenticator {

		private final ProxyAddress proxy;

		private final @Nullable Authenticator others;

		private SocksLogin(ProxyAddress proxy, @Nullable Authenticator others) {
			this.proxy = proxy;
			this.others = others;
		}

		@Override
		protected @Nullable PasswordAuthentication getPasswordAuthentication() {
			if ("SOCKS5".equals(getRequestingProtocol()) && getRequestingPort() == this.proxy.port()) {
				return new PasswordAuthentication(this.proxy.user(), this.proxy.password().toCharArray());
			}
			return (this.others == null) ? null
					: this.others.requestPasswordAuthenticationInstance(getRequestingHost(), getRequestingSite(),
							getRequestingPort(), getRequestingProtocol(), getRequestingPrompt(), getRequestingScheme(),
							getRequestingURL(), getRequestorType());
		}

	}

}
