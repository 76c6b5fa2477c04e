package vn.thongsuot.telegram;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.thongsuot.messaging.Content;
import vn.thongsuot.messaging.Incoming;
import vn.thongsuot.messaging.MediaRef;
import vn.thongsuot.messaging.MessageRef;
import vn.thongsuot.messaging.Scope;
import vn.thongsuot.messaging.Sender;
import vn.thongsuot.messaging.UnreadableUpdateException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class UpdateReaderTests {

	private static final String PRIVATE = "'chat':{'id':777,'type':'private','first_name':'Lê','last_name':'Na'}";

	private static final String IN_GROUP = "'chat':{'id':-100500,'type':'supergroup','title':'Sở Nội vụ'}";

	private static final String FROM = "'from':{'id':777,'is_bot':false,'first_name':'Lê','last_name':'Na'}";

	private final FakeBotApi botApi = new FakeBotApi();

	private final Room room = new Room(this.botApi.settings());

	@AfterEach
	void close() {
		this.room.close();
		this.botApi.close();
	}

	@Test
	void readsAPrivateText() {
		Incoming incoming = message("'text':'Đất ở đâu?'").orElseThrow();
		assertThat(incoming.chat()).isEqualTo(Room.OFFICER);
		assertThat(incoming.ref()).isEqualTo(new MessageRef(Room.OFFICER, "5"));
		assertThat(incoming.scope()).isEqualTo(Scope.PRIVATE);
		assertThat(incoming.chatTitle()).isEqualTo("Lê Na");
		assertThat(incoming.sender()).isEqualTo(new Sender(Room.OFFICER, "Lê Na", Sender.Kind.PERSON));
		assertThat(incoming.contents()).containsExactly(new Content.Text("Đất ở đâu?"));
		assertThat(incoming.replyTo()).isNull();
		assertThat(incoming.sentAt()).isEqualTo(Instant.ofEpochSecond(1000));
	}

	@Test
	void readsAReplyInAGroup() {
		Incoming incoming = inGroup("'text':'Được','reply_to_message':{'message_id':3}").orElseThrow();
		assertThat(incoming.scope()).isEqualTo(Scope.GROUP);
		assertThat(incoming.chatTitle()).isEqualTo("Sở Nội vụ");
		assertThat(incoming.replyTo()).isEqualTo(new MessageRef(Room.GROUP, "3"));
	}

	@Test
	void keepsTheTopicOfAForum() {
		Incoming incoming = inGroup(
				"'text':'Được','is_topic_message':true,'message_thread_id':9,'reply_to_message':{'message_id':3}")
			.orElseThrow();
		assertThat(incoming.ref().id()).isEqualTo("5/9");
		assertThat(incoming.replyTo()).isEqualTo(new MessageRef(Room.GROUP, "3/9"));
	}

	@Test
	void takesTheOpeningOfATopicForNoReply() {
		Incoming incoming = inGroup("'text':'/hoi','is_topic_message':true,'message_thread_id':9,"
				+ "'reply_to_message':{'message_id':9,'forum_topic_created':{'name':'x','icon_color':1}}")
			.orElseThrow();
		assertThat(incoming.replyTo()).isNull();
	}

	@Test
	void keepsTextAsTypedWithoutControlCharacters() {
		assertThat(text("a\\u0000b\\u0007\\tc\\r\\nd\\u200de\\ud83d\\udc68\\ud800.")).contains("ab c\nd\u200de👨.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "  \\n ", "\\u200b\\u200e", "\\u0000", "\\u3164" })
	void takesTextWithNothingToSeeForEmpty(String typed) {
		assertThat(only(message("'text':'" + typed + "'"))).isEqualTo(new Content.Unsupported("empty", null));
	}

	@ParameterizedTest
	@CsvSource({ "/start ticket_17, start, ticket_17", "/HOI@thongsuot_bot  hai từ , hoi, hai từ",
			"/hoi@ThongSuot_Bot, hoi, ''", "/tracuu\\nđất đai, tracuu, đất đai" })
	void readsCommands(String typed, String name, String argument) {
		assertThat(only(message("'text':'" + typed + "'"))).isEqualTo(new Content.Command(name, argument));
	}

	@Test
	void ignoresCommandsForAnotherBot() {
		assertThat(inGroup("'text':'/hoi@other_bot x'")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/ hoi", "/nhà ở", "/xin/chào", "1/2" })
	void takesWhatOnlyLooksLikeACommandForText(String typed) {
		assertThat(only(message("'text':'" + typed + "'"))).isEqualTo(new Content.Text(typed));
	}

	@Test
	void takesTheLargestPhoto() {
		Content content = only(message("'caption':'Giấy tờ','photo':[{'file_id':'s','file_unique_id':'us','width':90,"
				+ "'height':60},{'file_id':'l','file_unique_id':'ul','width':900,'height':600,'file_size':70},"
				+ "{'file_id':'m','file_unique_id':'um','width':300,'height':200}]"));
		assertThat(content)
			.isEqualTo(new Content.Media(new MediaRef(MediaRef.Kind.PHOTO, "l", "ul", null, null, 70), "Giấy tờ"));
	}

	@ParameterizedTest
	@CsvSource({ "document, DOCUMENT", "voice, VOICE", "audio, AUDIO", "video, VIDEO", "video_note, VIDEO",
			"animation, DOCUMENT" })
	void readsFiles(String field, MediaRef.Kind kind) {
		Content content = only(message("'" + field
				+ "':{'file_id':'f','file_unique_id':'u','file_name':'a.pdf','mime_type':'x/y','file_size':12}"));
		assertThat(content).isEqualTo(new Content.Media(new MediaRef(kind, "f", "u", "a.pdf", "x/y", 12), ""));
	}

	@Test
	void refusesFilesThatTelegramDoesNotHandOut() {
		Content content = only(
				message("'document':{'file_id':'f','file_unique_id':'u','file_name':'phim.mkv','file_size':20971521}"));
		assertThat(content).isEqualTo(new Content.Unsupported("too-big", "phim.mkv"));
	}

	@Test
	void readsAPlace() {
		Content expected = new Content.Location(19.8, 105.77);
		String place = "'location':{'latitude':19.8,'longitude':105.77}";
		assertThat(only(message(place))).isEqualTo(expected);
		assertThat(only(message("'venue':{'title':'UBND'}," + place))).isEqualTo(expected);
	}

	@Test
	void trustsOnlyTheOwnNumber() {
		String own = "'contact':{'phone_number':'+84912345678','first_name':'Na','user_id':777}";
		assertThat(only(message(own))).isEqualTo(new Content.Contact("+84912345678"));
		Content foreign = new Content.Unsupported("contact", null);
		assertThat(only(message(own + ",'forward_origin':{'type':'user','date':1}"))).isEqualTo(foreign);
		assertThat(only(message("'contact':{'phone_number':'1','first_name':'A','user_id':778}"))).isEqualTo(foreign);
		assertThat(only(message("'contact':{'phone_number':'1','first_name':'A'}"))).isEqualTo(foreign);
	}

	@ParameterizedTest
	@ValueSource(strings = { "sticker", "poll", "dice", "story", "game", "invoice", "checklist" })
	void namesWhatWeCannotTake(String kind) {
		assertThat(only(message("'" + kind + "':{'id':1}"))).isEqualTo(new Content.Unsupported(kind, null));
	}

	@Test
	void namesWhatIsNewerThanWeAre() {
		assertThat(only(message("'hologram':{'id':1}"))).isEqualTo(new Content.Unsupported("other", null));
	}

	@ParameterizedTest
	@ValueSource(strings = { "'new_chat_members':[]", "'pinned_message':{'message_id':1}", "'new_chat_title':'x'",
			"'migrate_to_chat_id':-1005", "'write_access_allowed':{}" })
	void ignoresWhatTelegramItselfTells(String service) {
		assertThat(inGroup(service)).isEmpty();
	}

	@Test
	void saysThatAGroupHasMoved() {
		assertThat(inGroup("'migrate_to_chat_id':-1007")).isEmpty();
		assertThat(inGroup("'migrate_from_chat_id':-9")).isEmpty();
		assertThat(this.room.moves).containsExactly("telegram:-100500 > telegram:-1007",
				"telegram:-9 > telegram:-100500");
	}

	@Test
	void readsAnonymousAdministratorsAndChannels() {
		String admin = "'from':{'id':1087968824,'is_bot':true,'first_name':'Group'},'sender_chat':{'id':-100500,'title':'Sở'}";
		assertThat(sender(admin)).isEqualTo(new Sender(null, "Sở", Sender.Kind.ANONYMOUS_ADMIN));
		assertThat(sender(admin + ",'author_signature':'Phó GĐ'").name()).isEqualTo("Phó GĐ");
		assertThat(sender(
				"'from':{'id':136817688,'is_bot':true,'first_name':'Channel'},'sender_chat':{'id':-100600,'title':'Kênh'}"))
			.isEqualTo(new Sender(null, "Kênh", Sender.Kind.LINKED_CHANNEL));
		assertThat(sender("'from':{'id':777000,'is_bot':false,'first_name':'Telegram'},'is_automatic_forward':true,"
				+ "'sender_chat':{'id':-100600,'title':'Kênh'}")
			.kind()).isEqualTo(Sender.Kind.LINKED_CHANNEL);
	}

	@Test
	void doesNotListenToOtherBots() {
		assertThat(read("{'message':{'message_id':5,'date':1," + IN_GROUP
				+ ",'from':{'id':9,'is_bot':true,'first_name':'B'},'text':'x'}}"))
			.isEmpty();
	}

	@Test
	void readsEdits() {
		Incoming incoming = read("{'edited_message':{'message_id':5,'date':1000,'edit_date':2000," + PRIVATE + ","
				+ FROM + ",'text':'mới'}}")
			.orElseThrow();
		assertThat(incoming.contents()).containsExactly(new Content.Edited("mới"));
		assertThat(incoming.ref().id()).isEqualTo("5");
		assertThat(incoming.sentAt()).isEqualTo(Instant.ofEpochSecond(2000));
		assertThat(read("{'edited_message':{'message_id':5,'date':1," + PRIVATE + "," + FROM
				+ ",'location':{'latitude':1,'longitude':2}}}"))
			.isEmpty();
	}

	@Test
	void readsPressesHoweverGarbled() {
		assertThat(press("'data':'claim:17:x'")).isEqualTo(new Content.Press("q1", "claim", List.of("17", "x")));
		assertThat(press("'data':'claim'")).isEqualTo(new Content.Press("q1", "claim", List.of()));
		assertThat(press("'data':'::'")).isEqualTo(new Content.Press("q1", "", List.of("", "")));
		assertThat(press("'game_short_name':'x'")).isEqualTo(new Content.Press("q1", "", List.of()));
	}

	@Test
	void readsPressesOnMessagesThatTelegramForgot() {
		Incoming incoming = read("{'callback_query':{'id':'q1'," + FROM + ",'message':{'message_id':5,'date':0,"
				+ IN_GROUP + "},'data':'a:1','chat_instance':'1'}}")
			.orElseThrow();
		assertThat(incoming.ref()).isEqualTo(new MessageRef(Room.GROUP, "5"));
		assertThat(incoming.sender().person()).isEqualTo(Room.OFFICER);
	}

	@Test
	void readsOurStanding() {
		assertThat(standing("'status':'administrator'")).isEqualTo(new Content.Standing(true, true, true));
		assertThat(standing("'status':'member'")).isEqualTo(new Content.Standing(true, true, false));
		assertThat(standing("'status':'kicked','until_date':0")).isEqualTo(new Content.Standing(false, false, false));
		assertThat(standing("'status':'restricted','is_member':true,'can_send_messages':false"))
			.isEqualTo(new Content.Standing(true, false, false));
	}

	@ParameterizedTest
	@ValueSource(strings = { "{'message_reaction':{'x':1}}", "{'channel_post':{}}", "{}",
			"{'callback_query':{'id':'1','from':{'id':1},'inline_message_id':'x'}}" })
	void readsNothingFromOtherUpdates(String update) {
		assertThat(read(update)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "{", "{'message':{'message_id':5,'text':'x'}}", "{'message':{'text':'x','chat':{}}}",
			"{'callback_query':{'id':'1','message':{'message_id':1,'chat':{'id':1,'type':'private'}}}}" })
	void saysWhatItCannotRead(String update) {
		assertThatThrownBy(() -> read(update)).isInstanceOf(UnreadableUpdateException.class);
	}

	private Optional<Incoming> read(String update) {
		return this.room.channel.read(update.replace('\'', '"'));
	}

	private Optional<Incoming> message(String content) {
		return read(
				"{'update_id':1,'message':{'message_id':5,'date':1000," + PRIVATE + "," + FROM + "," + content + "}}");
	}

	private Optional<Incoming> inGroup(String content) {
		return read(
				"{'update_id':1,'message':{'message_id':5,'date':1000," + IN_GROUP + "," + FROM + "," + content + "}}");
	}

	private Sender sender(String from) {
		return read("{'message':{'message_id':5,'date':1000," + IN_GROUP + "," + from + ",'text':'x'}}").orElseThrow()
			.sender();
	}

	private Content press(String data) {
		return only(read("{'callback_query':{'id':'q1'," + FROM + ",'message':{'message_id':5,'date':1," + PRIVATE
				+ "}," + data + "}}"));
	}

	private Content standing(String member) {
		return only(read("{'my_chat_member':{" + IN_GROUP + "," + FROM
				+ ",'date':1,'old_chat_member':{'status':'left'},'new_chat_member':{'user':{'id':4242}," + member
				+ "}}}"));
	}

	private Optional<String> text(String typed) {
		return message("'text':'" + typed + "'").flatMap((incoming) -> incoming.first(Content.Text.class))
			.map(Content.Text::text);
	}

	private static Content only(Optional<Incoming> incoming) {
		return incoming.orElseThrow().contents().getFirst();
	}

}
