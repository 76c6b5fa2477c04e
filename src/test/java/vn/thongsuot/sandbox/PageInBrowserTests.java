package vn.thongsuot.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.WebDriverWait;

import static org.assertj.core.api.Assertions.assertThat;

/** The page in a real browser, with a scripted bot behind it. */
class PageInBrowserTests {

	private static final String OFFICER = "#phone-officer ";

	private static final String DESK = "#phone-first ";

	/**
	 * Before the page's own scripts: says that nobody has moved in, and never answers
	 * what was said in a chat.
	 */
	private static final String PEOPLE_MOVE_IN_MESSAGES_HANG = """
			const real = window.fetch;
			window.fetch = async (path, ...rest) => {
				if (path.startsWith('/sandbox/chats/')) {
					return new Promise(() => {});
				}
				const answer = await real(path, ...rest);
				return path === '/sandbox/state' ? Response.json({ ...await answer.json(), settled: false }) : answer;
			};
			""";

	@TempDir
	private static Path folder;

	private static PageOnly page;

	private static ScriptedBot bot;

	private static ChromeDriver browser;

	@BeforeAll
	static void open() {
		browser = Chromium.start(folder.resolve("profile"));
		page = PageOnly.start(folder.resolve("home"), Map.of("thongsuot.sandbox.settle", "false"));
		bot = ScriptedBot.of(page);
	}

	@AfterAll
	static void close() {
		if (browser != null) {
			browser.quit();
		}
		if (page != null) {
			bot.close();
			page.close();
		}
	}

	@BeforeEach
	void load() {
		width(1440, 900);
		browser.get(page.address());
		await(() -> count(".phone") == 4);
	}

	@Test
	void sendsVietnameseAsTypedAndShowsMarkupAsText() {
		type(OFFICER, "Cấp lại sổ đỏ <b>đã mất</b> & hộ tịch ở xã Ngọc Lặc?");
		await(() -> last(OFFICER, ".out .text").equals("Cấp lại sổ đỏ <b>đã mất</b> & hộ tịch ở xã Ngọc Lặc?"));
		await(() -> last(OFFICER, ".in .text").contains("<b>đã mất</b> & hộ tịch"));
		assertThat(find(OFFICER + ".in .text b").getText()).isEqualTo("Anh/chị hỏi:");
	}

	@Test
	void breaksLinesWithShiftAndSendsNothingThatIsOnlySpace() {
		WebElement input = find(OFFICER + "textarea");
		input.sendKeys("   ");
		assertThat(find(OFFICER + ".send").isEnabled()).isFalse();
		input.sendKeys(Keys.CONTROL + "a");
		input.sendKeys("Dòng một", Keys.chord(Keys.SHIFT, Keys.ENTER), "dòng hai", Keys.ENTER);
		await(() -> last(OFFICER, ".out .text").equals("Dòng một\ndòng hai"));
	}

	@Test
	void doesNotSendWhileAVietnameseWordIsBeingComposed() {
		WebElement input = find(OFFICER + "textarea");
		input.sendKeys("đang gõ");
		int before = count(OFFICER + ".out");
		browser.executeScript("arguments[0].dispatchEvent(new KeyboardEvent('keydown',"
				+ "{key: 'Enter', isComposing: true, bubbles: true, cancelable: true}))", input);
		assertThat(input.getDomProperty("value")).isEqualTo("đang gõ");
		assertThat(count(OFFICER + ".out")).isEqualTo(before);
		input.sendKeys(Keys.ENTER);
		await(() -> last(OFFICER, ".out .text").equals("đang gõ"));
	}

	@Test
	void letsNobodyTypeWhileThePeopleMoveIn() {
		settled(false);
		await(() -> find(".banner").getText().contains("xin chờ"));
		assertThat(canType()).isFalse();
		settled(true);
		await(() -> !find(".banner").isDisplayed());
		assertThat(canType()).isTrue();
	}

	@Test
	void letsNobodyTypeWhileThePageIsStillLoading() {
		Object slow = browser
			.executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", PEOPLE_MOVE_IN_MESSAGES_HANG))
			.get("identifier");
		try {
			load();
			assertThat(find(".banner").getText()).contains("xin chờ");
			assertThat(canType()).isFalse();
		}
		finally {
			browser.executeCdpCommand("Page.removeScriptToEvaluateOnNewDocument", Map.of("identifier", slow));
		}
	}

	@Test
	void carriesAQuestionToTheDepartmentAndTheReplyBack() {
		find(".try button").click();
		await(() -> last(OFFICER, ".in .text").contains("Anh/chị hỏi:"));
		press(OFFICER, "ask");
		await(() -> last(OFFICER, ".in .text").contains("đã gửi"));
		await(() -> last(DESK, ".in .text").contains("Hạn trả lời"));
		press(DESK, "claim");
		await(() -> last(DESK, ".in .text").contains("Người xử lý: Vũ Minh Tâm"));
		assertThat(last(DESK, ".in .foot")).contains("đã sửa");
		List<WebElement> cards = browser.findElements(By.cssSelector(DESK + ".message.in"));
		click(cards.getLast().findElement(By.cssSelector(".tool")));
		assertThat(find(DESK + ".reply-bar").getText()).contains("Thông Suốt");
		type(DESK, "Niêm yết 15 ngày rồi chuyển hồ sơ.");
		await(() -> last(OFFICER, ".in .text").contains("Niêm yết 15 ngày rồi chuyển hồ sơ."));
		assertThat(last(DESK, ".out .cite")).contains("Thông Suốt");
		await(() -> last(DESK, ".reactions").contains("👌"));
	}

	@Test
	void showsWhatTheBotAnswersToAPress() {
		type(OFFICER, "Hỏi về chứng thực");
		await(() -> last(OFFICER, ".in .text").contains("Hỏi về chứng thực"));
		press(OFFICER, "yes");
		await(() -> last(OFFICER, ".toast").equals("Cảm ơn anh/chị đã cho biết."));
		await(() -> count(OFFICER + "[aria-busy=true]") == 0);
	}

	@Test
	void opensAFoldedQuoteOnAPress() {
		type(OFFICER, "Hỏi về niêm yết");
		await(() -> last(OFFICER, ".in .text").contains("Hỏi về niêm yết"));
		WebElement button = browser.findElements(By.cssSelector(OFFICER + ".fold-button")).getLast();
		click(button);
		assertThat(button.getAttribute("aria-expanded")).isEqualTo("true");
	}

	@Test
	void sharesThePhoneNumberWithTheBotsKeyboard() {
		type(OFFICER, "/start");
		await(() -> count(OFFICER + ".reply-keyboard button") == 2);
		find(OFFICER + ".reply-keyboard button").click();
		await(() -> last(OFFICER, ".in .text").contains("Đã nhận số"));
		assertThat(last(OFFICER, ".out .file")).contains("84900000011");
		await(() -> count(OFFICER + ".reply-keyboard") == 0);
	}

	@Test
	void uploadsAPhotoAndShowsIt() throws IOException {
		Path photo = Files.write(folder.resolve("ảnh hiện trạng.png"), Pictures.png(640, 480));
		browser
			.executeScript("document.querySelector('" + OFFICER.strip() + " input[type=file]').dataset.kind = 'photo'");
		find(OFFICER + "textarea").sendKeys("Hiện trạng thửa đất");
		find(OFFICER + "input[type=file]").sendKeys(photo.toString());
		await(() -> last(OFFICER, ".out .text").equals("Hiện trạng thửa đất"));
		await(() -> Boolean.TRUE.equals(browser.executeScript("const all = document.querySelectorAll('" + OFFICER
				+ ".out .photo img'); const one = all[all.length - 1]; return one.complete && one.naturalWidth === 640")));
	}

	@Test
	void offersTheBotsCommandsAfterASlash() {
		find(OFFICER + "textarea").sendKeys("/t");
		await(() -> count(OFFICER + ".commands button") == 2);
		find(OFFICER + "textarea").sendKeys(Keys.ARROW_DOWN, Keys.ENTER);
		await(() -> last(OFFICER, ".out .text").equals("/trogiup"));
	}

	@Test
	void showsNewMessagesWithoutReloading() {
		page.world().person(5100000011L).withBot().say("từ máy khác");
		await(() -> last(OFFICER, ".out .text").equals("từ máy khác"));
	}

	@Test
	void showsTheTopicsOfAForumUnderTheirNames() {
		Person admin = page.part(Stage.class).administrator();
		Group forum = page.part(Stage.class).group(page.cast().groups().get(2));
		int first = forum.openTopic(admin, "Phiếu #1 · xã Như Thanh");
		int second = forum.openTopic(admin, "Phiếu #2 · xã Pù Nhi");
		admin.in(forum).inTopic(second).say("Hỏi thêm ở phiếu 2");
		admin.in(forum).inTopic(first).say("Trả lời ở phiếu 1");
		pick(DESK, 2);
		await(() -> last(DESK, ".separator.topic").equals("Phiếu #1 · xã Như Thanh"));
		assertThat(last(DESK, ".separator.note")).contains("Phiếu #2 · xã Pù Nhi");
		pick(DESK, 0);
	}

	@Test
	void keepsADraftWhileAnotherOfficerIsLookedAt() {
		find(OFFICER + "textarea").sendKeys("viết dở");
		pick(OFFICER, 1);
		assertThat(find(OFFICER + "textarea").getDomProperty("value")).isEmpty();
		pick(OFFICER, 0);
		assertThat(find(OFFICER + "textarea").getDomProperty("value")).isEqualTo("viết dở");
	}

	@Test
	void movesTheClockAhead() {
		browser.findElements(By.cssSelector(".moves button")).getFirst().click();
		await(() -> find(".when small").getText().contains("giờ thật +"));
	}

	@Test
	void turnsToTheGroupThatSumsUpWhenTheReportsAreDue() {
		assertThat(shown("#phone-second")).isEqualTo("Sở Tư pháp – Giải đáp xã");
		browser.findElements(By.cssSelector(".moves > button")).get(2).click();
		await(() -> shown("#phone-second").equals("Sở Nội vụ – Giải đáp xã"));
		assertThat(shown("#phone-first")).isEqualTo("Sở NN&MT – Giải đáp xã");
		width(390, 844);
		await(() -> visible(".phone") == 1);
		assertThat(find("#phone-second textarea").isDisplayed()).isTrue();
	}

	private static void settled(boolean settled) {
		browser.executeScript("import('/sandbox/page/store.js').then(({ apply, store }) => "
				+ "apply('state', { ...store.state, settled: arguments[0] }))", settled);
	}

	private static boolean canType() {
		WebElement input = find(OFFICER + "textarea");
		browser.executeScript("arguments[0].focus()", input);
		return input.equals(browser.switchTo().activeElement());
	}

	/** The group or person at the head of a phone. */
	private static String shown(String phone) {
		return String.valueOf(browser
			.executeScript("return document.querySelector('" + phone + " select').selectedOptions[0].textContent"));
	}

	@Test
	void fitsAPhoneWithOneChatAtATimeAndNoSidewaysScrolling() {
		width(390, 844);
		await(() -> visible(".phone") == 1);
		assertThat(browser.executeScript("return document.scrollingElement.scrollWidth <= 390 && innerWidth === 390"))
			.isEqualTo(true);
		browser.findElements(By.cssSelector(".tabs button")).get(1).click();
		assertThat(find(DESK + "textarea").isDisplayed()).isTrue();
		assertThat(visible(".phone")).isEqualTo(1);
		pick(DESK, 1);
		await(() -> browser.findElements(By.cssSelector(".tabs .tab-words")).get(1).getText().equals("Sở Tư pháp"));
		pick(DESK, 0);
		browser.findElements(By.cssSelector(".tabs button")).getFirst().click();
	}

	@Test
	void runsWithoutAnErrorInTheBrowsersConsole() {
		type(OFFICER, "Xin hướng dẫn");
		await(() -> last(OFFICER, ".in .text").contains("Xin hướng dẫn"));
		assertThat(browser.manage().logs().get(LogType.BROWSER).getAll()).isEmpty();
	}

	private static void type(String phone, String text) {
		find(phone + "textarea").sendKeys(text, Keys.ENTER);
	}

	private static void press(String phone, String data) {
		click(browser.findElements(By.cssSelector(phone + "[data-press=" + data + "]")).getLast());
	}

	private static void pick(String phone, int index) {
		browser.findElements(By.cssSelector(phone + ".who option")).get(index).click();
	}

	private static void click(WebElement element) {
		browser.executeScript("arguments[0].scrollIntoView({block: 'center'}); arguments[0].click()", element);
	}

	private static WebElement find(String selector) {
		return browser.findElement(By.cssSelector(selector));
	}

	private static int count(String selector) {
		return browser.findElements(By.cssSelector(selector)).size();
	}

	private static long visible(String selector) {
		return browser.findElements(By.cssSelector(selector)).stream().filter(WebElement::isDisplayed).count();
	}

	private static String last(String phone, String selector) {
		return String.valueOf(browser.executeScript("const all = document.querySelectorAll(arguments[0]);"
				+ "return all.length ? all[all.length - 1].innerText.trim() : ''", phone + selector));
	}

	private static void width(int width, int height) {
		browser.executeCdpCommand("Emulation.setDeviceMetricsOverride",
				Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
	}

	private static void await(BooleanSupplier fact) {
		new WebDriverWait(browser, Duration.ofSeconds(8), Duration.ofMillis(60)).until((driver) -> fact.getAsBoolean());
	}

}
