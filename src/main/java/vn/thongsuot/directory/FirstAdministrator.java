package vn.thongsuot.directory;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

/** The code with which somebody who can read the console becomes administrator. */
@Component
class FirstAdministrator {

	/** Without letters and digits that look alike. */
	private static final String ALPHABET = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";

	private static final int LENGTH = 12;

	private final String code;

	FirstAdministrator() {
		this.code = new SecureRandom().ints(LENGTH, 0, ALPHABET.length())
			.mapToObj((at) -> String.valueOf(ALPHABET.charAt(at)))
			.collect(Collectors.joining());
	}

	String code() {
		return this.code;
	}

	boolean knows(String typed) {
		return MessageDigest.isEqual(bytes(this.code), bytes(typed.strip().toUpperCase(Locale.ROOT)));
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

}
