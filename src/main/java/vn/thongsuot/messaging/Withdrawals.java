package vn.thongsuot.messaging;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

/** Takes messages back that have not been tried yet, as if they had never been posted. */
@Component
class Withdrawals {

	private final Calls calls;

	private final PostedMessages messages;

	Withdrawals(Calls calls, PostedMessages messages) {
		this.calls = calls;
		this.messages = messages;
	}

	/** Whether it was in time; whoever is at it right now keeps it. */
	boolean withdraw(PostedMessage message) {
		List<Long> ids = this.calls.about(message.id());
		List<Call> untried = ids.stream()
			.map(this.calls::tryLock)
			.flatMap(Optional::stream)
			.filter(Call::isUntried)
			.toList();
		if (ids.isEmpty() || untried.size() < ids.size()) {
			return false;
		}
		untried.forEach(this.calls::delete);
		this.messages.delete(message);
		return true;
	}

}
