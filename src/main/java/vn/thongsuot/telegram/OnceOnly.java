package vn.thongsuot.telegram;

import java.io.IOException;

import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okio.BufferedSink;
import org.jspecify.annotations.Nullable;

/**
 * Lets a request leave once and no more, whatever the connection does, and tells a
 * request that never left from one that was lost.
 */
final class OnceOnly implements Interceptor {

	@Override
	public Response intercept(Chain chain) throws IOException {
		Request request = chain.request();
		if (request.body() == null) {
			return chain.proceed(request);
		}
		OneShot body = new OneShot(request.body());
		try {
			return jsonOnly(chain.proceed(request.newBuilder().method(request.method(), body).build()));
		}
		catch (OddAnswerException ex) {
			throw ex;
		}
		catch (IOException ex) {
			throw body.started ? ex : new NotSentException(ex);
		}
	}

	private static Response jsonOnly(Response response) throws IOException {
		String begin = response.peekBody(64).string().strip();
		if (!begin.startsWith("{")) {
			response.close();
			throw new OddAnswerException(response.code());
		}
		return response;
	}

	/** A body that OkHttp may not send again. */
	private static final class OneShot extends RequestBody {

		private final RequestBody body;

		private volatile boolean started;

		private OneShot(RequestBody body) {
			this.body = body;
		}

		@Override
		public @Nullable MediaType contentType() {
			return this.body.contentType();
		}

		@Override
		public long contentLength() throws IOException {
			return this.body.contentLength();
		}

		@Override
		public boolean isOneShot() {
			return true;
		}

		@Override
		public void writeTo(BufferedSink sink) throws IOException {
			this.started = true;
			this.body.writeTo(sink);
		}

	}

}
