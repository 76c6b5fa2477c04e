package vn.thongsuot.sandbox;

import java.io.IOException;
import java.net.URI;
import java.util.Set;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets only this machine's own page talk to the sandbox: other sites that a browser has
 * open, and names that are made to point here, are refused with 403.
 */
@InSandbox
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class PageGuard extends OncePerRequestFilter {

	private static final Set<String> HOSTS = Set.of("localhost", "127.0.0.1", "[::1]");

	private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; "
			+ "img-src 'self' blob:; media-src 'self' blob:; connect-src 'self'; base-uri 'none'; "
			+ "form-action 'none'; frame-ancestors 'none'";

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (!isOurHost(request) || !isOurOrigin(request) || isForeignFetch(request)) {
			response.sendError(HttpServletResponse.SC_FORBIDDEN);
			return;
		}
		response.setHeader("Content-Security-Policy", POLICY);
		response.setHeader("X-Content-Type-Options", "nosniff");
		response.setHeader("Referrer-Policy", "no-referrer");
		response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
		response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
		chain.doFilter(request, response);
	}

	@Override
	protected boolean shouldNotFilterAsyncDispatch() {
		return true;
	}

	private static boolean isOurHost(HttpServletRequest request) {
		String host = request.getHeader("Host");
		return host != null && HOSTS.contains(host.replaceFirst(":\\d+$", ""));
	}

	private static boolean isOurOrigin(HttpServletRequest request) {
		String origin = request.getHeader("Origin");
		return origin == null || authority(origin).equals(request.getHeader("Host"));
	}

	/** A foreign page may link to this one, but not fetch from it. */
	private static boolean isForeignFetch(HttpServletRequest request) {
		String site = request.getHeader("Sec-Fetch-Site");
		boolean foreign = site != null && !site.equals("same-origin") && !site.equals("none");
		boolean link = request.getMethod().equals("GET") && "navigate".equals(request.getHeader("Sec-Fetch-Mode"));
		return foreign && !link;
	}

	private static String authority(String origin) {
		try {
			@Nullable String authority = URI.create(origin).getAuthority();
			return (authority == null) ? "" : authority;
		}
		catch (IllegalArgumentException ex) {
			return "";
		}
	}

}
