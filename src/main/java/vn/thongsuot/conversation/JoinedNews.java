package vn.thongsuot.conversation;

import java.util.Locale;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import vn.thongsuot.messaging.Keyboard;
import vn.thongsuot.messaging.Outgoing;
import vn.thongsuot.messaging.RichText;
import vn.thongsuot.ticket.Course;
import vn.thongsuot.ticket.Ticket;
import vn.thongsuot.ticket.TicketAction;
import vn.thongsuot.ticket.TicketChanged;
import vn.thongsuot.wording.EntryWords;
import vn.thongsuot.wording.SpokenTime;
import vn.thongsuot.wording.TicketWords;

/**
 * Tells those who have joined a ticket what happens to it, as far as it concerns them.
 */
@Component
class JoinedNews {

	private final Voice voice;

	private final JoinedTickets joined;

	private final JoinedAnswers answers;

	private final OthersAsk othersAsk;

	private final Course course;

	private final EntryWords entryWords;

	private final TicketWords words;

	private final SpokenTime time;

	JoinedNews(Voice voice, JoinedTickets joined, JoinedAnswers answers, OthersAsk othersAsk, Course course,
			EntryWords entryWords, TicketWords words, SpokenTime time) {
		this.voice = voice;
		this.joined = joined;
		this.answers = answers;
		this.othersAsk = othersAsk;
		this.course = course;
		this.entryWords = entryWords;
		this.words = words;
		this.time = time;
	}

	@EventListener
	void follow(TicketChanged changed) {
		TicketAction action = changed.event().action();
		switch (action) {
			case JOIN -> this.joined.of(changed.ticket())
				.filter((joined) -> joined.address().equals(changed.event().actor().person()))
				.forEach(this::welcome);
			case INHERIT -> this.joined.of(changed.ticket())
				.filter((joined) -> joined.address().equals(changed.event().actor().person()))
				.forEach((joined) -> tell(joined, action));
			case ROUTE, TRANSFER, REFER_UP, REOPEN, UNANSWER ->
				this.joined.of(changed.ticket()).forEach((joined) -> tell(joined, action));
			case WITHDRAW, GIVE_UP -> {
				if (this.course.endsUnanswered(changed)) {
					this.joined.of(changed.ticket()).forEach((joined) -> tell(joined, action));
				}
			}
			default -> {
				// It concerns the ticket's own officer only, or comes with its reply.
			}
		}
	}

	private void welcome(JoinedTickets.Joined joined) {
		Ticket ticket = joined.ticket();
		if (ticket.state().isOpen()) {
			post(joined, this.voice.text("conversation.joined.welcome", "headline", joined.headline(), "department",
					this.words.departmentInFull(ticket.department()), "due", this.time.of(ticket.dueAt())));
			return;
		}
		this.othersAsk.given(ticket)
			.ifPresent(
					(given) -> given.entry()
						.ifPresentOrElse(
								(entry) -> post(joined,
										this.voice.text("conversation.joined.entry", "headline", joined.headline(),
												"department", this.words.departmentInFull(ticket.department()), "entry",
												this.entryWords.show(entry))),
								() -> this.answers.give(joined, given.reply())));
	}

	private void tell(JoinedTickets.Joined joined, TicketAction action) {
		Ticket ticket = joined.ticket();
		String key = "conversation.joined.news." + action.name().toLowerCase(Locale.ROOT);
		post(joined,
				this.voice.text(key, "headline", joined.headline(), "department",
						this.words.departmentInFull(ticket.department()), "due", this.time.of(ticket.dueAt()),
						"authority", ticket.referredTo().map(this.words::authority).orElse("")));
	}

	private void post(JoinedTickets.Joined joined, RichText text) {
		this.voice.post(Outgoing.to(joined.address(), text)
			.with(Keyboard.Buttons.row(this.voice.button("conversation.ticket.open", JoinTalk.SHOW, joined.number())))
			.about(TicketWords.subject(joined.ticket().number()), "news"));
	}

}
