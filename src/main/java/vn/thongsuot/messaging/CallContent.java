package vn.thongsuot.messaging;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import tools.jackson.databind.json.JsonMapper;

/** What a call says, as it is stored: JSON with type names that outlive class names. */
final class CallContent {

	private static final JsonMapper JSON = JsonMapper.builder()
		.changeDefaultVisibility((visibility) -> visibility.withGetterVisibility(JsonAutoDetect.Visibility.NONE)
			.withIsGetterVisibility(JsonAutoDetect.Visibility.NONE)
			.withFieldVisibility(JsonAutoDetect.Visibility.ANY))
		.addMixIn(Body.class, BodyTypes.class)
		.addMixIn(Keyboard.class, KeyboardTypes.class)
		.addMixIn(ReplyTarget.class, ReplyTargetTypes.class)
		.build();

	private CallContent() {
	}

	static String write(Object content) {
		return JSON.writeValueAsString(content);
	}

	static Parts.Part part(String content) {
		return JSON.readValue(content, Parts.Part.class);
	}

	static Parts.Revision revision(String content) {
		return JSON.readValue(content, Parts.Revision.class);
	}

	@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
	@JsonSubTypes({ @Type(value = Body.Text.class, name = "text"), @Type(value = Body.Files.class, name = "files"),
			@Type(value = Body.Document.class, name = "document"), @Type(value = Body.Place.class, name = "place") })
	private interface BodyTypes {

	}

	@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
	@JsonSubTypes({ @Type(value = Keyboard.None.class, name = "none"),
			@Type(value = Keyboard.Buttons.class, name = "buttons"), @Type(value = Keyboard.Keys.class, name = "keys"),
			@Type(value = Keyboard.RemoveKeys.class, name = "remove"),
			@Type(value = Keyboard.AskReply.class, name = "ask") })
	private interface KeyboardTypes {

	}

	@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
	@JsonSubTypes({ @Type(value = ReplyTarget.Theirs.class, name = "theirs"),
			@Type(value = ReplyTarget.Ours.class, name = "ours") })
	private interface ReplyTargetTypes {

	}

}
