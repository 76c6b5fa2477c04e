package vn.thongsuot.weekly;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A machine without any fonts, made of a process of its own whose fontconfig knows of
 * none.
 */
@EnabledOnOs(OS.LINUX)
class FontlessMachineTests {

	@TempDir
	private Path folder;

	@Test
	void aPictureIsDrawnWithTheFontsThatWeBringAlong() throws Exception {
		Path picture = this.folder.resolve("week.png");
		assertThat(draw(picture)).as(log()).isZero();
		BufferedImage image = ImageIO.read(picture.toFile());
		assertThat(image.getWidth()).isEqualTo(Picture.WIDTH);
		assertThat(darkIn(image, 0, 110)).as("letters of the title").isGreaterThan(3000);
	}

	@Test
	void withoutOurListOfFontsItCouldNotBeDrawn() throws Exception {
		assertThat(draw(this.folder.resolve("none.png"), "-Dsun.awt.fontconfig=" + this.folder.resolve("none")))
			.isNotZero();
		assertThat(log()).containsIgnoringCase("font");
	}

	private int draw(Path picture, String... options) throws IOException, InterruptedException {
		Path none = Files.writeString(this.folder.resolve("fonts.conf"),
				"<?xml version=\"1.0\"?><!DOCTYPE fontconfig SYSTEM \"fonts.dtd\"><fontconfig></fontconfig>");
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
						"-Djava.awt.headless=true"));
		command.addAll(List.of(options));
		command.addAll(List.of("-cp", System.getProperty("java.class.path"), FontlessPicture.class.getName(),
				picture.toString()));
		ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true)
			.redirectOutput(this.folder.resolve("log").toFile());
		builder.environment().put("FONTCONFIG_FILE", none.toString());
		builder.environment().put("FONTCONFIG_PATH", this.folder.toString());
		Process process = builder.start();
		assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
		return process.exitValue();
	}

	private String log() throws IOException {
		Path log = this.folder.resolve("log");
		return Files.exists(log) ? Files.readString(log) : "";
	}

	private static long darkIn(BufferedImage image, int from, int to) {
		long dark = 0;
		for (int y = from; y < to; y++) {
			for (int x = 0; x < image.getWidth(); x++) {
				dark += ((image.getRGB(x, y) & 0xFF) < 100) ? 1 : 0;
			}
		}
		return dark;
	}

}
