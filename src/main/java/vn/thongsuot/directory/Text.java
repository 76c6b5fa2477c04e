package vn.thongsuot.directory;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import vn.thongsuot.search.Vietnamese;

/** Text in the encodings in which Vietnamese spreadsheets are saved. */
final class Text {

	private static final Charset OLD_WINDOWS = Charset.forName("windows-1258");

	private static final char BYTE_ORDER_MARK = '\ufeff';

	private Text() {
	}

	/**
	 * Reads UTF-16 or UTF-8, with or without a byte order mark, else windows-1258; empty
	 * if that is no text. Line ends become plain line feeds.
	 */
	static Optional<String> read(byte[] bytes) {
		Optional<String> text = isUtf16(bytes) ? decode(bytes, utf16Order(bytes))
				: decode(bytes, StandardCharsets.UTF_8).or(() -> decode(bytes, OLD_WINDOWS));
		return text.filter(Text::isText).map(Text::tidy);
	}

	private static Optional<String> decode(byte[] bytes, Charset charset) {
		try {
			return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
		}
		catch (CharacterCodingException ex) {
			return Optional.empty();
		}
	}

	private static boolean isUtf16(byte[] bytes) {
		int zeros = 0;
		for (byte each : bytes) {
			zeros += (each == 0) ? 1 : 0;
		}
		return zeros * 4 > bytes.length || startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff);
	}

	private static Charset utf16Order(byte[] bytes) {
		boolean bigEndian = startsWith(bytes, 0xfe, 0xff) || bytes.length > 0 && bytes[0] == 0;
		return bigEndian ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
	}

	private static boolean startsWith(byte[] bytes, int first, int second) {
		return bytes.length > 1 && (bytes[0] & 0xff) == first && (bytes[1] & 0xff) == second;
	}

	private static boolean isText(String text) {
		return text.chars().noneMatch((each) -> each < ' ' && each != '\n' && each != '\r' && each != '\t');
	}

	private static String tidy(String text) {
		String unmarked = (!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) ? text.substring(1) : text;
		return Vietnamese.clean(unmarked.replace("\r\n", "\n").replace('\r', '\n'));
	}

}
