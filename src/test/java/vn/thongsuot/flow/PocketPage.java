package vn.thongsuot.flow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;

import vn.thongsuot.sandbox.Chromium;
import vn.thongsuot.testing.Patience;

/** The officer's phone on the sandbox's page, in a browser as wide as a phone. */
final class PocketPage implements AutoCloseable {

	private static final int WIDTH = 390;

	/** Higher than a phone, so that no message is cut off in its picture. */
	private static final int HEIGHT = 1_500;

	private final ChromeDriver browser;

	PocketPage(Path profile, String address) {
		this.browser = Chromium.start(profile);
		this.browser.executeCdpCommand("Emulation.setDeviceMetricsOverride",
				Map.of("width", WIDTH, "height", HEIGHT, "deviceScaleFactor", 1, "mobile", false));
		this.browser.get(address);
		Patience.until("the page", () -> exists("#phone-officer .list"));
	}

	/** Whether the simulated people have registered and linked their groups. */
	boolean isSettled() {
		return Boolean.TRUE.equals(this.browser.executeAsyncScript("const done = arguments[0];"
				+ "fetch('/sandbox/state').then((answer) => answer.json()).then(({settled}) => done(settled))"));
	}

	/** Pixels that a message takes with its buttons. */
	int heightOf(int message) {
		String script = "return Math.ceil(arguments[0].getBoundingClientRect().height)";
		Object height = this.browser.executeScript(script, find(message));
		return (height instanceof Number pixels) ? pixels.intValue() : 0;
	}

	/** Opens what is folded away in a message; false if nothing is. */
	boolean unfold(int message) {
		String script = "const fold = arguments[0].querySelector('.fold-button'); fold?.click(); return fold !== null";
		return Boolean.TRUE.equals(this.browser.executeScript(script, find(message)));
	}

	void picture(int message, Path file) {
		try {
			Files.createDirectories(file.getParent());
			WebElement shown = find(message);
			this.browser.executeScript("arguments[0].scrollIntoView({block: 'end', behavior: 'instant'})", shown);
			Files.write(file, shown.getScreenshotAs(OutputType.BYTES));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private WebElement find(int message) {
		String selector = "#phone-officer [data-message='" + message + "']";
		Patience.until("message " + message + " on the page", () -> exists(selector));
		return this.browser.findElement(By.cssSelector(selector));
	}

	private boolean exists(String selector) {
		return !this.browser.findElements(By.cssSelector(selector)).isEmpty();
	}

	@Override
	public void close() {
		this.browser.quit();
	}

}
