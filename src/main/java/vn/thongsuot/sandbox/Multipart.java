package vn.thongsuot.sandbox;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.node.ObjectNode;

/** The parts of a multipart/form-data body: texts become parameters, files stay files. */
final class Multipart {

	private static final Pattern BOUNDARY = Pattern.compile("boundary=\"?([^\";]+)\"?", Pattern.CASE_INSENSITIVE);

	private static final Pattern NAME = Pattern.compile("[; ]name=\"?([^\";\r\n]*)", Pattern.CASE_INSENSITIVE);

	private static final Pattern FILE = Pattern.compile("filename=\"?([^\";\r\n]*)", Pattern.CASE_INSENSITIVE);

	private static final Pattern TYPE = Pattern.compile("content-type:\\s*([^\\s;]+)", Pattern.CASE_INSENSITIVE);

	private Multipart() {
	}

	static void read(String type, byte[] body, ObjectNode params, Map<String, Upload> files) {
		String boundary = first(BOUNDARY, type);
		if (boundary == null) {
			throw Refusal.bad("boundary is missing in the multipart body");
		}
		byte[] mark = ("\r\n--" + boundary).getBytes(StandardCharsets.ISO_8859_1);
		int start = find(body, Arrays.copyOfRange(mark, 2, mark.length), 0);
		int from = start + mark.length - 2;
		int next = (start < 0) ? -1 : find(body, mark, from);
		while (next >= 0) {
			part(Arrays.copyOfRange(body, from, next), params, files);
			from = next + mark.length;
			next = find(body, mark, from);
		}
	}

	private static void part(byte[] part, ObjectNode params, Map<String, Upload> files) {
		int split = find(part, "\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1), 0);
		if (split < 0) {
			return;
		}
		String head = new String(part, 0, split, StandardCharsets.UTF_8);
		byte[] content = Arrays.copyOfRange(part, split + 4, part.length);
		String name = first(NAME, head);
		String file = first(FILE, head);
		if (name == null) {
			return;
		}
		if (file == null) {
			params.put(name, new String(content, StandardCharsets.UTF_8));
		}
		else {
			String mime = first(TYPE, head);
			files.put(name, new Upload(file, (mime == null) ? "application/octet-stream" : mime, content));
		}
	}

	private static @Nullable String first(Pattern pattern, String text) {
		Matcher matcher = pattern.matcher(text);
		return matcher.find() ? matcher.group(1) : null;
	}

	private static int find(byte[] bytes, byte[] wanted, int from) {
		for (int i = from; i <= bytes.length - wanted.length; i++) {
			if (bytes[i] == wanted[0] && Arrays.equals(bytes, i, i + wanted.length, wanted, 0, wanted.length)) {
				return i;
			}
		}
		return -1;
	}

}
