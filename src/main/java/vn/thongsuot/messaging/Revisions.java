package vn.thongsuot.messaging;

import java.util.List;

import org.springframework.stereotype.Component;

/** Gives posted messages a new text, part by part. */
@Component
class Revisions {

	private final Calls calls;

	private final PostedMessages messages;

	private final Division division;

	Revisions(Calls calls, PostedMessages messages, Division division) {
		this.calls = calls;
		this.messages = messages;
		this.division = division;
	}

	void revise(PostedMessage message, RichText text, Keyboard keyboard) {
		if (message.isCaptioned()) {
			throw new IllegalArgumentException("What was posted with files is not revised");
		}
		List<RichText> pieces = this.division.texts(message, text);
		int known = message.parts() - message.textFrom();
		for (int i = 0; i < Math.max(known, pieces.size()); i++) {
			RichText piece = (i < pieces.size()) ? pieces.get(i) : this.division.rest(message);
			Parts.Revision revision = new Parts.Revision(piece, (i == pieces.size() - 1) ? keyboard : Keyboard.NONE);
			if (i < known) {
				revisePart(message, message.textFrom() + i, revision);
			}
			else {
				addPart(message, revision.toPart());
			}
		}
	}

	private void revisePart(PostedMessage message, int part, Parts.Revision revision) {
		List<Call> untried = this.calls.untried(message.id(), part);
		if (untried.isEmpty()) {
			this.calls.save(Call.revise(message, part, CallContent.write(revision)));
			return;
		}
		Call call = untried.getFirst();
		call.replace(switch (call.kind()) {
			case SEND -> CallContent.write(CallContent.part(call.content()).with(revision.text(), revision.keyboard()));
			case REVISE, REMOVE, LEAVE, CLOSE, REOPEN -> CallContent.write(revision);
		});
		this.calls.save(call);
	}

	private void addPart(PostedMessage message, Parts.Part part) {
		int number = message.addPart();
		this.messages.save(message);
		this.calls.save(Call.send(message, number, CallContent.write(part), part.weight()));
	}

}
