package vn.thongsuot.approval;

import java.util.List;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import vn.thongsuot.calendar.BusinessClock;
import vn.thongsuot.directory.Desks;
import vn.thongsuot.messaging.Address;
import vn.thongsuot.messaging.Body;
import vn.thongsuot.messaging.Outbox;
import vn.thongsuot.messaging.Outgoing;
import vn.thongsuot.messaging.ReplyTarget;
import vn.thongsuot.messaging.RichText;
import vn.thongsuot.messaging.Subject;
import vn.thongsuot.ticket.Course;
import vn.thongsuot.ticket.Replies;
import vn.thongsuot.ticket.Reply;
import vn.thongsuot.ticket.ReplyApproval;
import vn.thongsuot.ticket.ReplyApprovalChanged;
import vn.thongsuot.ticket.ReplyApproving;
import vn.thongsuot.ticket.Ticket;
import vn.thongsuot.ticket.TicketAction;
import vn.thongsuot.ticket.TicketChanged;
import vn.thongsuot.ticket.Tickets;
import vn.thongsuot.wording.Bundles;
import vn.thongsuot.wording.Phrases;
import vn.thongsuot.wording.TicketWords;

/**
 * Puts what waits before those who may approve it, keeps their messages up to date, and
 * tells the group what came of it.
 */
@Component
class ApprovalAsking {

	static final String SUBJECT = "approval";

	private final ReplyApproving approving;

	private final Replies replies;

	private final Tickets tickets;

	private final Course course;

	private final ApprovalRights rights;

	private final ApprovalPage page;

	private final Desks desks;

	private final Outbox outbox;

	private final Phrases phrases;

	private final TicketWords words;

	private final BusinessClock clock;

	ApprovalAsking(ReplyApproving approving, Replies replies, Tickets tickets, Course course, ApprovalRights rights,
			ApprovalPage page, Desks desks, Outbox outbox, Phrases phrases, TicketWords words, BusinessClock clock) {
		this.approving = approving;
		this.replies = replies;
		this.tickets = tickets;
		this.course = course;
		this.rights = rights;
		this.page = page;
		this.desks = desks;
		this.outbox = outbox;
		this.phrases = phrases;
		this.words = words;
		this.clock = clock;
	}

	@EventListener
	void follow(ReplyApprovalChanged changed) {
		ReplyApproval approval = changed.approval();
		if (approval.isWaiting()) {
			ask(approval, changed.reply(), changed.ticket());
			return;
		}
		revise(approval, changed.reply(), changed.ticket());
		this.approving.waiting(approval.ticket()).forEach((other) -> revise(other, reply(other), changed.ticket()));
		if (approval.state() == ReplyApproval.State.SENT_BACK) {
			tellGroup(changed.reply(), changed.ticket(), key(approval) + ":told",
					this.phrases.say("approval.group.sent-back", "number", changed.ticket().number(), "name",
							approval.decider(), "reason", approval.reason()));
		}
	}

	/** The officer has said more since it was written. */
	@EventListener
	void follow(TicketChanged changed) {
		if (changed.event().action() == TicketAction.ADD) {
			this.approving.waiting(changed.ticket().number())
				.forEach((approval) -> revise(approval, reply(approval), changed.ticket()));
		}
	}

	/** Asks whoever is to be asked by now and was not yet. */
	void askAgain(ReplyApproval approval) {
		ask(approval, reply(approval), this.tickets.findById(approval.ticket().value()).orElseThrow());
	}

	private void ask(ReplyApproval approval, Reply reply, Ticket ticket) {
		List<Address> asked = approval.asked();
		List<Address> recipients = this.rights.recipients(approval, this.clock.now());
		recipients.stream().filter((each) -> !asked.contains(each)).forEach((each) -> {
			this.approving.asked(approval.id(), each);
			post(approval, reply, ticket, each);
		});
		if (!this.rights.hasReachableLead(approval.department())) {
			String what = recipients.isEmpty() ? "approval.group.nobody" : "approval.group.instead";
			tellGroup(reply, ticket, key(approval) + ":instead", this.phrases.say(what, "number", ticket.number(),
					"department", this.words.department(approval.department())));
		}
	}

	private void post(ReplyApproval approval, Reply reply, Ticket ticket, Address to) {
		List<Body> bodies = approval.correction().isPresent() ? List.of() : Bundles.of(this.course.attachedTo(reply),
				this.phrases.say("approval.page.attached", "headline", this.words.headline(ticket)));
		for (int i = 0; i < bodies.size(); i++) {
			this.outbox.post(Outgoing.to(to, bodies.get(i)).keyed(key(approval, to) + ":file" + i));
		}
		this.outbox.post(Outgoing.to(to, this.page.text(approval, reply, ticket))
			.with(this.page.buttons(approval))
			.keyed(key(approval, to))
			.about(Subject.of(SUBJECT, approval.id()), SUBJECT));
	}

	/** Shows it once more to somebody who asks for it. */
	void show(ReplyApproval approval, Address to, String occasion) {
		Ticket ticket = this.tickets.findById(approval.ticket().value()).orElseThrow();
		this.outbox.post(Outgoing.to(to, this.page.text(approval, reply(approval), ticket))
			.with(this.page.buttons(approval))
			.keyed(key(approval, to) + ":" + occasion)
			.about(Subject.of(SUBJECT, approval.id()), SUBJECT));
	}

	private void revise(ReplyApproval approval, Reply reply, Ticket ticket) {
		RichText text = this.page.text(approval, reply, ticket);
		approval.asked().forEach((each) -> this.outbox.revise(key(approval, each), text, this.page.buttons(approval)));
	}

	/** Says something under the reply, in the group in which it was written. */
	private void tellGroup(Reply reply, Ticket ticket, String key, RichText text) {
		this.desks.at(reply.source().chat())
			.ifPresent((desk) -> this.outbox.post(Outgoing.to(desk.address(), text)
				.replyingTo(new ReplyTarget.Theirs(reply.source()))
				.keyed(key)
				.about(TicketWords.subject(ticket.number()), "line")));
	}

	private Reply reply(ReplyApproval approval) {
		return this.replies.findById(approval.reply()).orElseThrow();
	}

	private static String key(ReplyApproval approval) {
		return "approval:" + approval.id();
	}

	/** The key of the message with which somebody was asked. */
	static String key(ReplyApproval approval, Address to) {
		return key(approval) + ":" + to;
	}

}
