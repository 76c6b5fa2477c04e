package vn.thongsuot.telegram;

import java.util.Map;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;

/**
 * Any method of the Bot API with any parameters, newer ones than the library knows as
 * well; the answer is kept as it came.
 */
final class Call extends BotApiMethod<Answer> {

	private final String name;

	private final Map<String, ?> parameters;

	Call(String name, Map<String, ?> parameters) {
		this.name = name;
		this.parameters = parameters;
	}

	@Override
	public String getMethod() {
		return this.name;
	}

	@JsonAnyGetter
	public Map<String, ?> parameters() {
		return this.parameters;
	}

	@Override
	public Answer deserializeResponse(String answer) {
		return Answer.read(answer);
	}

}
