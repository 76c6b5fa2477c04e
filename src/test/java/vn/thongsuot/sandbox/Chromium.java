package vn.thongsuot.sandbox;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/**
 * The machine's Chromium by its path; where there is none, the tests that need it are
 * skipped, unless {@code THONGSUOT_REQUIRE_ALL} is true.
 */
public final class Chromium {

	private static final Path BROWSER = Path.of("/usr/bin/chromium");

	private static final Path DRIVER = Path.of("/usr/bin/chromedriver");

	private Chromium() {
	}

	public static ChromeDriver start(Path profile) {
		boolean there = Files.isExecutable(BROWSER) && Files.isExecutable(DRIVER);
		if (!Boolean.parseBoolean(System.getenv("THONGSUOT_REQUIRE_ALL"))) {
			Assumptions.assumeTrue(there, "no " + BROWSER + " with " + DRIVER
					+ " on this machine: install chromium and chromium-driver to run the tests of the pages");
		}
		var service = new ChromeDriverService.Builder().usingDriverExecutable(DRIVER.toFile()).usingAnyFreePort();
		return new ChromeDriver(service.build(), options(profile));
	}

	private static ChromeOptions options(Path profile) {
		var options = new ChromeOptions();
		options.setBinary(BROWSER.toFile());
		return options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic",
				"--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
				"--lang=vi", "--window-size=1440,900", "--user-data-dir=" + profile);
	}

}
