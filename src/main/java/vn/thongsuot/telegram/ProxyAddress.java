package vn.thongsuot.telegram;

import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.URI;
import java.util.Locale;

/**
 * A proxy between us and Telegram.
 *
 * @param user empty if the proxy asks for none
 */
record ProxyAddress(Proxy.Type type, String host, int port, String user, String password) {

	/** Reads {@code http://…} or {@code socks5://…}. */
	static ProxyAddress parse(String text) {
		URI uri = read(text);
		String[] login = (uri.getUserInfo() != null) ? uri.getUserInfo().split(":", 2) : new String[] { "" };
		return new ProxyAddress(type(uri), uri.getHost(), uri.getPort(), login[0], (login.length > 1) ? login[1] : "");
	}

	private static URI read(String text) {
		try {
			URI uri = new URI(text);
			if (uri.getScheme() != null && uri.getHost() != null && uri.getPort() > 0) {
				return uri;
			}
		}
		catch (java.net.URISyntaxException ex) {
			// said below, without the password that the text may hold
		}
		throw notAProxy();
	}

	private static Proxy.Type type(URI uri) {
		return switch (uri.getScheme().toLowerCase(Locale.ROOT)) {
			case "http" -> Proxy.Type.HTTP;
			case "socks5", "socks5h", "socks" -> Proxy.Type.SOCKS;
			default -> throw notAProxy();
		};
	}

	private static IllegalArgumentException notAProxy() {
		return new IllegalArgumentException("THONGSUOT_TELEGRAM_PROXY is not a proxy. Write http://host:port or "
				+ "socks5://user:password@host:port (special characters of the password as %xx), or leave it empty.");
	}

	Proxy proxy() {
		return new Proxy(this.type, InetSocketAddress.createUnresolved(this.host, this.port));
	}

	boolean asksForLogin() {
		return !this.user.isEmpty();
	}

	@Override
	public String toString() {
		return this.type + " " + this.host + ":" + this.port;
	}

}
