package vn.thongsuot.desk;

import org.springframework.stereotype.Component;

import vn.thongsuot.directory.Desk;
import vn.thongsuot.messaging.Aside;
import vn.thongsuot.messaging.Incoming;
import vn.thongsuot.messaging.MessageRef;

/** What happens when somebody edits a message that became an opinion. */
@Component
class OpinionEdits {

	private final OpinionParts parts;

	private final ConsultationCards cards;

	private final Access access;

	private final GroupAuthors authors;

	private final Opinions opinions;

	OpinionEdits(OpinionParts parts, ConsultationCards cards, Access access, GroupAuthors authors, Opinions opinions) {
		this.parts = parts;
		this.cards = cards;
		this.access = access;
		this.authors = authors;
		this.opinions = opinions;
	}

	void take(Incoming incoming, String text) {
		MessageRef ref = incoming.ref();
		this.parts.findFirstByChatAndMessageOrderByIdDesc(ref.chat().toString(), ref.id())
			.filter((part) -> !part.words().strip().equals(text.strip()) && !Aside.isOne(text))
			.ifPresent((part) -> edit(incoming, part, text));
	}

	private void edit(Incoming incoming, OpinionPart part, String text) {
		if (this.access.toConsultation(incoming,
				this.cards.latestOf(part.consultation())) instanceof Access.Verdict.Granted(Desk desk)) {
			part.reworded(text);
			this.opinions.reword(part, desk, this.authors.of(incoming.sender(), desk), incoming.ref());
		}
	}

}
