package vn.thongsuot.sandbox;

import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Map;

/** The body of a form with pictures, as a browser sends it. */
final class FormData {

	static final String BOUNDARY = "----thongsuot-form";

	private FormData() {
	}

	static HttpRequest.BodyPublisher of(Map<String, String> fields, byte[]... files) {
		var parts = new ArrayList<byte[]>();
		fields.forEach((name, value) -> {
			parts.add(head("name=\"" + name + "\"", ""));
			parts.add(bytes(value + "\r\n"));
		});
		for (int number = 0; number < files.length; number++) {
			parts.add(head("name=\"files\"; filename=\"tep-" + number + ".png\"", "Content-Type: image/png\r\n"));
			parts.add(files[number]);
			parts.add(bytes("\r\n"));
		}
		parts.add(bytes("--" + BOUNDARY + "--\r\n"));
		return HttpRequest.BodyPublishers.ofByteArrays(parts);
	}

	private static byte[] head(String disposition, String more) {
		return bytes("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\n" + more + "\r\n");
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

}
