package vn.thongsuot.desk;

import java.util.Optional;
import java.util.regex.Pattern;

import org.springframework.stereotype.Component;

import vn.thongsuot.directory.Desk;
import vn.thongsuot.messaging.RichText;
import vn.thongsuot.ticket.Authority;
import vn.thongsuot.ticket.Ticket;
import vn.thongsuot.ticket.TicketLife;
import vn.thongsuot.wording.Phrases;

/** Notes that a matter was put before a higher authority, in which letter, with what. */
@Component
class ReferUp implements Errand {

	static final String NAME = "refer-up";

	/** A number such as {@code 123/TTr-STP}, or the word that there is none yet. */
	private static final Pattern LETTER = Pattern.compile("\\d+\\s*/\\s*[\\p{L}\\d]|(?i)ch[ưu]a c[óo] s[ốo]",
			Pattern.UNICODE_CHARACTER_CLASS);

	private final TicketLife life;

	private final Phrases phrases;

	ReferUp(TicketLife life, Phrases phrases) {
		this.life = life;
		this.phrases = phrases;
	}

	@Override
	public String name() {
		return NAME;
	}

	/**
	 * Notes it.
	 * @param detail name of the {@link Authority}
	 */
	@Override
	public Optional<RichText> run(Ticket ticket, Desk desk, Written written, String detail) {
		if (!LETTER.matcher(written.text()).find()) {
			return Optional.of(this.phrases.say("desk.errand.refer-up.no-letter", "number", ticket.number()));
		}
		this.life.referUp(ticket.number(), written.author(), Authority.valueOf(detail), written.text().strip());
		return Optional.empty();
	}

}
