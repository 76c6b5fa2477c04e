package vn.thongsuot.directory;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Turns telephone numbers into what we keep of them: enough to recognise one, not to read
 * it.
 */
@Component
class PhoneHashes {

	private static final String NAME = "phone";

	private static final String ALGORITHM = "HmacSHA256";

	private static final int KEY_BYTES = 32;

	private final DirectorySecrets secrets;

	PhoneHashes(DirectorySecrets secrets) {
		this.secrets = secrets;
	}

	/** Empty if there is no number, or none of Vietnam. */
	@Transactional
	Optional<String> of(@Nullable String phone) {
		return Optional.ofNullable(phone).flatMap(Phone::read).map(this::hash);
	}

	private String hash(String number) {
		try {
			Mac mac = Mac.getInstance(ALGORITHM);
			mac.init(new SecretKeySpec(Base64.getDecoder().decode(key()), ALGORITHM));
			return HexFormat.of().formatHex(mac.doFinal(number.getBytes(StandardCharsets.US_ASCII)));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("This Java has no " + ALGORITHM, ex);
		}
	}

	private String key() {
		return this.secrets.findById(NAME)
			.orElseGet(() -> this.secrets.save(new DirectorySecret(NAME, fresh())))
			.secret();
	}

	private static String fresh() {
		byte[] bytes = new byte[KEY_BYTES];
		new SecureRandom().nextBytes(bytes);
		return Base64.getEncoder().encodeToString(bytes);
	}

}
