package vn.thongsuot.telegram;

import java.util.Optional;

import com.fasterxml.jackson.core.JsonProcessingException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.thongsuot.messaging.Address;
import vn.thongsuot.messaging.Content;
import vn.thongsuot.messaging.Inbox.Raw;
import vn.thongsuot.messaging.Sender;

import static org.assertj.core.api.Assertions.assertThat;

class SieveTests {

	private static final String GROUP = "'message_id':5,'date':1,'chat':{'id':-100500,'type':'supergroup','title':'S'},'from':{'id':7,'is_bot':false,'first_name':'A'}";

	private static final String PRIVATE = "'message_id':5,'date':1,'chat':{'id':7,'type':'private','first_name':'A'},'from':{'id':7,'is_bot':false,'first_name':'A'}";

	private final FakeBotApi botApi = new FakeBotApi();

	private final Room room = new Room(this.botApi.settings());

	private final Sieve sieve = new Sieve(FakeBotApi.BOT, this.room.ourselves);

	@AfterEach
	void close() {
		this.room.close();
		this.botApi.close();
	}

	@ParameterizedTest
	@ValueSource(strings = { "'text':'trưa nay ăn gì'", "'photo':[{'file_id':'x'}]", "'new_chat_members':[]",
			"'text':'ok','reply_to_message':{'message_id':3,'from':{'id':8}}",
			"'text':'ok','reply_to_message':{'message_id':3,'from':{'id':4242},'forum_topic_created':{}}" })
	void dropsTheTalkOfAGroup(String content) {
		assertThat(sift("{'update_id':1,'message':{" + GROUP + "," + content + "}}")).isEmpty();
		assertThat(sift("{'update_id':1,'edited_message':{" + GROUP + "," + content + "}}")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "'message':{G,'text':'x','reply_to_message':{'message_id':3,'from':{'id':4242}}}",
			"'edited_message':{G,'text':'x','reply_to_message':{'message_id':3,'from':{'id':4242}}}",
			"'message':{G,'text':'/lienket'}", "'message':{G,'migrate_to_chat_id':-1005}",
			"'callback_query':{'id':'1','from':{'id':7},'message':{G},'data':'x'}",
			"'my_chat_member':{'chat':{'id':-100500,'type':'group'},'from':{'id':7}}" })
	void keepsWhatIsSaidToUsInAGroup(String event) {
		Raw raw = sift("{'update_id':12," + event.replace("G", GROUP) + "}").orElseThrow();
		assertThat(raw.externalId()).isEqualTo("12");
		assertThat(raw.lane()).isEqualTo("-100500");
	}

	@ParameterizedTest
	@CsvSource({ "member,left,true", "administrator,kicked,true", "left,member,false", "member,administrator,false",
			"kicked,left,false" })
	void keepsOfOthersOnlyThatTheyHaveLeft(String before, String after, boolean kept) {
		String change = "{'update_id':1,'chat_member':{'chat':{'id':-100500,'type':'supergroup'},'from':{'id':7},"
				+ "'date':1,'old_chat_member':{'status':'" + before + "','user':{'id':8}},'new_chat_member':{'status':'"
				+ after + "','user':{'id':8,'first_name':'B'}}}}";
		assertThat(sift(change).isPresent()).isEqualTo(kept);
		sift(change).ifPresent((raw) -> assertThat(this.room.channel.read(raw.payload()).orElseThrow().contents())
			.containsExactly(new Content.Gone(new Sender(new Address("telegram", "8"), "B", Sender.Kind.PERSON))));
	}

	@Test
	void dropsCommandsForAnotherBotOnceItKnowsItsOwnName() {
		this.room.ourselves.username();
		assertThat(sift("{'update_id':1,'message':{" + GROUP + ",'text':'/hoi@other_bot'}}")).isEmpty();
		assertThat(sift("{'update_id':1,'message':{" + GROUP + ",'text':'/hoi@thongsuot_bot'}}")).isPresent();
	}

	@Test
	void keepsNoWordsOfWhomACommandRepliesTo() {
		String payload = sift("{'update_id':1,'message':{" + GROUP + ",'text':'/canbo','quote':{'text':'riêng tư'},"
				+ "'reply_to_message':{'message_id':3,'chat':{'id':-100500,'type':'supergroup'},'from':{'id':8,'first_name':'B'},'text':'riêng tư'}}}")
			.orElseThrow()
			.payload();
		assertThat(payload).doesNotContain("quote", "ri\\u00EAng").contains("\"id\":8");
		assertThat(this.room.channel.read(payload).orElseThrow().repliedTo())
			.isEqualTo(new Sender(new Address("telegram", "8"), "B", Sender.Kind.PERSON));
	}

	@Test
	void keepsTheWordsThatACommandIsGivenToKeep() {
		String payload = sift("{'update_id':1,'message':{" + GROUP + ",'text':'/traloimau','reply_to_message':"
				+ "{'message_id':3,'chat':{'id':-100500,'type':'supergroup'},'from':{'id':8,'first_name':'B'},"
				+ "'text':'Theo Điều 5','photo':[{'file_id':'x'}]}}}")
			.orElseThrow()
			.payload();
		assertThat(payload).doesNotContain("file_id");
		assertThat(this.room.channel.read(payload).orElseThrow().repliedText()).isEqualTo("Theo Điều 5");
	}

	@Test
	void keepsAllThatIsSaidInPrivate() {
		assertThat(sift("{'update_id':1,'message':{" + PRIVATE + ",'sticker':{}}}")).isPresent();
		assertThat(sift("{'update_id':1,'edited_message':{" + PRIVATE + ",'text':'x'}}")).isPresent();
	}

	@Test
	void knowsWhatMoreMayFollow() {
		assertThat(burst("'text':'một'")).isTrue();
		assertThat(burst("'photo':[{}]")).isTrue();
		assertThat(burst("'text':'/start'")).isFalse();
		assertThat(burst("'sticker':{}")).isFalse();
		assertThat(sift("{'update_id':1,'edited_message':{" + PRIVATE + ",'text':'x'}}").orElseThrow().burst())
			.isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "{}", "{'update_id':1}", "{'update_id':1,'inline_query':{'id':'1'}}",
			"{'update_id':1,'channel_post':{'message_id':1}}" })
	void dropsOtherUpdates(String update) {
		assertThat(sift(update)).isEmpty();
	}

	@Test
	void storesTheRawUpdateInAscii() {
		String payload = sift("{'update_id':1,'message':{" + PRIVATE + ",'text':'Đất \\u0000 \\ud800'}}").orElseThrow()
			.payload();
		assertThat(payload).contains("\"text\":\"\\u0110\\u1EA5t \\u0000 \\uD800\"").matches("\\p{ASCII}*");
		assertThat(this.room.channel.read(payload).orElseThrow().typed()).isEqualTo("Đất  ");
	}

	@Test
	void keepsThePlaceOfWhatIsFarTooLong() {
		Raw raw = sift("{'update_id':1,'message':{" + PRIVATE + ",'text':'" + "ư".repeat(300_000) + "'}}")
			.orElseThrow();
		assertThat(raw.payload().length()).isLessThan(1000);
		assertThat(this.room.channel.read(raw.payload()).orElseThrow().contents())
			.containsExactly(new Content.Unsupported("other", null));
	}

	@Test
	void bearsDeepNesting() {
		String deep = "[".repeat(20_000) + "]".repeat(20_000);
		assertThat(sift("{'update_id':1,'message':{" + PRIVATE + ",'x':" + deep + "}}")).isPresent();
	}

	private boolean burst(String content) {
		return sift("{'update_id':1,'message':{" + PRIVATE + "," + content + "}}").orElseThrow().burst();
	}

	private Optional<Raw> sift(String update) {
		try {
			return this.sieve.sift(Json.read(update.replace('\'', '"')));
		}
		catch (JsonProcessingException ex) {
			throw new IllegalArgumentException(ex);
		}
	}

}
