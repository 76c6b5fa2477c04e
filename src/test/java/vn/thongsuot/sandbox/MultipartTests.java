package vn.thongsuot.sandbox;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class MultipartTests {

	@Test
	void readsNamesWithAndWithoutQuotes() {
		var params = Json.object();
		var files = new HashMap<String, Upload>();
		String body = """
				--b
				content-disposition:form-data;name="caption"

				dòng 1
				dòng 2
				--b
				content-disposition:form-data;name="x1";filename=trả lời.txt
				content-type:text/plain

				một
				--b
				Content-Disposition: form-data; name="x2"; filename="a b.pdf"

				a--b
				--b--
				""".replace("\n", "\r\n");
		Multipart.read("multipart/form-data; boundary=b", body.getBytes(StandardCharsets.UTF_8), params, files);
		assertThat(params.path("caption").asString()).isEqualTo("dòng 1\r\ndòng 2");
		assertThat(files.values()).extracting(Upload::name).containsExactlyInAnyOrder("trả lời.txt", "a b.pdf");
		assertThat(files.values()).extracting(file -> new String(file.bytes(), StandardCharsets.UTF_8))
			.containsExactlyInAnyOrder("một", "a--b");
	}

	@Test
	void refusesABodyWithoutABoundary() {
		assertThatThrownBy(() -> Multipart.read("multipart/form-data", new byte[0], Json.object(), new HashMap<>()))
			.isInstanceOf(Refusal.class);
	}

}
