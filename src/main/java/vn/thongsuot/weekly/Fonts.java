package vn.thongsuot.weekly;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import org.springframework.core.io.ClassPathResource;

/** The fonts that we bring along, so that pictures need none on the machine. */
final class Fonts {

	private Fonts() {
	}

	static Font regular() {
		return load("NotoSans-Regular.ttf");
	}

	static Font bold() {
		return load("NotoSans-Bold.ttf");
	}

	private static Font load(String file) {
		FontlessMachine.prepare();
		try (InputStream in = new ClassPathResource("weekly/fonts/" + file).getInputStream()) {
			return Font.createFont(Font.TRUETYPE_FONT, in);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (FontFormatException ex) {
			throw new IllegalStateException("The font " + file + " in the jar is broken", ex);
		}
	}

}
