package vn.thongsuot.sandbox;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.node.ArrayNode;

import static org.assertj.core.api.Assertions.assertThat;

class PlayerTests {

	private static final Cast.Script SCRIPT = new Cast.Script(List.of("/start"), "xong",
			List.of(new Cast.Rule("", "đồng ý", null, false), new Cast.Rule("", "{commune}", null, false),
					new Cast.Rule("", "tiếp", null, false), new Cast.Rule("tên", null, "{name}", false)));

	private final World world = World.inMemory();

	private final Person officer = this.world.createUser("Hà Văn Thao", null);

	@Test
	void answersPromptsAndPressesButtonsUntilAllIsDone() {
		answerEverything();
		assertThat(player().play()).isTrue();
		assertThat(said()).containsExactly("/start", "Hà Văn Thao");
		assertThat(pressed()).containsExactly("yes", "next", "c:14845");
	}

	@Test
	void givesUpWhenTheBotSaysNothing() {
		assertThat(player().play()).isFalse();
	}

	@Test
	void actsOnAMessageOnlyOnceHoweverManyRulesFit() {
		this.world.subscribe((event) -> {
			if (event instanceof Event.Posted(Message message) && message.text().equals("/start")) {
				bot("Anh/chị đồng ý?", "tôi đồng ý", "yes", "xem tiếp", "next");
			}
		});
		assertThat(player().play()).isFalse();
		assertThat(pressed()).containsExactly("yes");
	}

	private void answerEverything() {
		this.world.subscribe((event) -> {
			if (event instanceof Event.Posted(Message message) && !message.fromBot()) {
				heard(message.text());
			}
		});
		Thread.ofVirtual().start(this::answerPresses);
	}

	private void heard(String text) {
		switch (text) {
			case "/start" -> bot("Anh/chị đồng ý?", "Tôi đồng ý", "yes");
			case "Hà Văn Thao" -> bot("Đăng ký xong.");
			default -> bot("Không hiểu.");
		}
	}

	private void answerPresses() {
		for (int answered = 0; answered < 3;) {
			if (pressed().size() > answered) {
				switch (pressed().get(answered++)) {
					case "yes" -> bot("Xã nào?", "xã Như Thanh", "c:16228", "Xem tiếp", "next");
					case "next" -> bot("Xã nào?", "xã Mường Lát", "c:14845");
					default -> bot("Họ tên của anh/chị?");
				}
			}
			Thread.onSpinWait();
		}
	}

	private void bot(String text, String... labelsAndData) {
		ArrayNode rows = Json.array();
		for (int i = 0; i < labelsAndData.length; i += 2) {
			rows.add(Json.array()
				.add(Json.object().put("text", labelsAndData[i]).put("callback_data", labelsAndData[i + 1])));
		}
		var markup = rows.isEmpty() ? null : Json.object().set("inline_keyboard", rows);
		this.world.state
			.locked(() -> this.world.posts.fromBot(this.officer.id(), Json.object().put("text", text), null, markup));
	}

	private Player player() {
		return new Player(this.officer.withBot(), SCRIPT,
				Map.of("name", "Hà Văn Thao", "commune", "xã Mường Lát", "position", "công chức"),
				Duration.ofMillis(400));
	}

	private List<String> said() {
		return this.world.history(this.officer.id())
			.stream()
			.filter((message) -> !message.fromBot())
			.map(Message::text)
			.toList();
	}

	private List<String> pressed() {
		return this.world.presses(this.officer.id()).stream().map(Press::data).toList();
	}

}
