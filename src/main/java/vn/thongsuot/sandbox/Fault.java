package vn.thongsuot.sandbox;

import java.time.Duration;

/** Something that goes wrong between the bot and the platform. */
public sealed interface Fault {

	/**
	 * 429 with `retry_after`; until then every call to that chat (or to all) meets it
	 * too.
	 */
	record TooManyRequests(int seconds, boolean everywhere) implements Fault {
	}

	/** An error of the platform in its JSON envelope, such as 500 or 502. */
	record ServerError(int code, String description) implements Fault {
	}

	/** A 502 page of a proxy, in HTML. */
	record BadGateway() implements Fault {
	}

	/** A 200 without a body; the call is not carried out. */
	record EmptyAnswer() implements Fault {
	}

	/** The call is carried out, its answer breaks off in the middle. */
	record TruncatedAnswer() implements Fault {
	}

	/** The connection is cut, the call not carried out. */
	record CutBefore() implements Fault {
	}

	/** The call is carried out, the connection cut before the answer. */
	record CutAfter() implements Fault {
	}

	/** The call is carried out at once and answered after a while. */
	record LateAnswer(Duration duration) implements Fault {
	}

	/** The call is carried out after a while. */
	record Delay(Duration duration) implements Fault {
	}

}
