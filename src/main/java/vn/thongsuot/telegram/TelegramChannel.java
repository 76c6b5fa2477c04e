package vn.thongsuot.telegram;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import vn.thongsuot.messaging.Address;
import vn.thongsuot.messaging.Channel;
import vn.thongsuot.messaging.Content;
import vn.thongsuot.messaging.Delivery;
import vn.thongsuot.messaging.Incoming;
import vn.thongsuot.messaging.MessageRef;
import vn.thongsuot.messaging.Outcome;

/** Telegram, as the rest of the product sees it. */
final class TelegramChannel implements Channel {

	private static final int TEXT = 4096;

	private static final int CAPTION = 1024;

	private static final int NOTICE = 200;

	private static final String SUPERGROUP = "-100";

	private final UpdateReader reader;

	private final Deliverer deliverer;

	private final BotApi quick;

	private final Ourselves ourselves;

	private final Standings standings;

	private final Menu menu;

	/** Room that is kept for the mark of a repeated message. */
	private final int reserve;

	TelegramChannel(UpdateReader reader, Deliverer deliverer, BotApi quick, Ourselves ourselves, Standings standings,
			Menu menu, int reserve) {
		this.reader = reader;
		this.deliverer = deliverer;
		this.quick = quick;
		this.ourselves = ourselves;
		this.standings = standings;
		this.menu = menu;
		this.reserve = reserve;
	}

	@Override
	public String name() {
		return Chats.CHANNEL;
	}

	@Override
	public int textLimit() {
		return TEXT - this.reserve;
	}

	@Override
	public int captionLimit() {
		return CAPTION - this.reserve;
	}

	@Override
	public boolean isGroup(Address address) {
		return address.id().startsWith("-");
	}

	@Override
	public Optional<Incoming> read(String payload) {
		return this.reader.read(payload);
	}

	@Override
	public Outcome deliver(Delivery delivery) {
		return this.deliverer.deliver(delivery);
	}

	@Override
	public Outcome probe(Address chat) {
		return this.deliverer.probe(chat);
	}

	@Override
	public void acknowledge(Content.Press press, @Nullable String notice) {
		Map<String, Object> parameters = new LinkedHashMap<>();
		parameters.put("callback_query_id", press.pressId());
		if (notice != null && !notice.isBlank()) {
			parameters.put("text", shortened(notice));
		}
		this.quick.call("answerCallbackQuery", parameters);
	}

	private static String shortened(String notice) {
		int points = notice.codePointCount(0, notice.length());
		return (points <= NOTICE) ? notice : notice.substring(0, notice.offsetByCodePoints(0, NOTICE - 1)) + "…";
	}

	@Override
	public GroupStanding standing(Address group) {
		return this.standings.of(group);
	}

	@Override
	public Member member(Address group, Address person) {
		return this.standings.member(group, person);
	}

	@Override
	public void announce(List<CommandHint> commands) {
		this.menu.announce(commands);
	}

	@Override
	public void announce(Address chat, List<CommandHint> commands) {
		this.menu.announce(Long.parseLong(chat.id()), isGroup(chat), commands);
	}

	@Override
	public String invitation(String payload) {
		if (!payload.matches("[\\w-]{1,64}")) {
			throw new IllegalArgumentException("Not a payload of a link: " + payload);
		}
		return home() + "?startgroup=" + payload;
	}

	@Override
	public String door() {
		return home() + "?start=mo";
	}

	/** Only supergroups have such links. */
	@Override
	public Optional<String> way(MessageRef message) {
		String chat = message.chat().id();
		return (chat.startsWith(SUPERGROUP) && !message.isLeftBehind())
				? Optional
					.of("https://t.me/c/" + chat.substring(SUPERGROUP.length()) + "/" + Chats.number(message.id()))
				: Optional.empty();
	}

	private String home() {
		String username = this.ourselves.username();
		if (username.isEmpty()) {
			throw new IllegalStateException("Telegram cannot be reached and has not said the name of this bot yet");
		}
		return "https://t.me/" + username;
	}

}
