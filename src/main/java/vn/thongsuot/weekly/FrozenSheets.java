package vn.thongsuot.weekly;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

/** Writes all that a report says into one compressed text, and reads it again. */
@Component
class FrozenSheets {

	private final JsonMapper json;

	FrozenSheets(JsonMapper json) {
		this.json = json;
	}

	String write(Sheet sheet) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (OutputStream out = new GZIPOutputStream(bytes)) {
			out.write(this.json.writeValueAsBytes(sheet));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return Base64.getEncoder().encodeToString(bytes.toByteArray());
	}

	Sheet read(String text) {
		try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(Base64.getDecoder().decode(text)))) {
			return this.json.readValue(in.readAllBytes(), Sheet.class);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
