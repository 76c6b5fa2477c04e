import { h } from './dom.js';
import { icon } from './icons.js';
import { List } from './list.js';
import { chat as known, messages, store, unread } from './store.js';
import { note } from './notes.js';
import { texts } from './texts.js';
import { dayKey } from './time.js';

const words = texts.chat;
const near = 80;

/** The part of a phone that scrolls: it stays at the newest message, unless somebody reads further up. */
export class Scroll {

	constructor(phone, act) {
		this.phone = phone;
		this.list = h('div', { 'class': 'list', role: 'log', tabindex: '0', 'aria-live': 'polite', onscroll: () => this.#scrolled() });
		this.rows = new List(this.list, act);
		this.pill = h('button', { type: 'button', 'class': 'pill', hidden: true, onclick: () => this.down(true) });
		this.empty = h('p', { 'class': 'empty' });
		this.element = h('div', { 'class': 'pane' }, this.list, this.empty, this.pill);
		this.stuck = true;
		new ResizeObserver(() => this.stuck && this.down()).observe(this.list);
		this.list.addEventListener('load', () => this.stuck && this.down(), true);
		document.addEventListener('visibilitychange', () => this.#scrolled());
	}

	/** The chat was opened: what is unread begins under a line, and the newest is in sight. */
	opened() {
		this.stuck = true;
		this.show();
		this.down();
	}

	show(change = {}) {
		const { chat, speaker } = this.phone;
		const kept = known(chat.id);
		this.list.setAttribute('aria-label', words.log(chat.title));
		this.#count(change, kept, speaker);
		this.rows.show(chat.id, { speaker: speaker?.id, anonymous: speaker?.anonymous, group: chat.type !== 'private', chat: chat.id, mark: chat.mark }, dayKey(now()));
		this.#hint(kept, chat);
		if (change.filled || this.stuck || this.#own(change.message, speaker)) {
			this.down();
		}
		this.#mark();
	}

	down(smooth) {
		this.list.scrollTo({ top: this.list.scrollHeight, behavior: smooth ? 'smooth' : 'instant' });
		this.#scrolled();
	}

	/** Brings a message into sight and marks it for a moment. */
	jump(id) {
		const row = this.list.querySelector(`[data-message="${id}"]`);
		row?.scrollIntoView({ block: 'center', behavior: 'smooth' });
		row?.classList.add('found');
		setTimeout(() => row?.classList.remove('found'), 1600);
	}

	#count({ message, isNew }, kept, speaker) {
		if (!isNew || this.#own(message, speaker)) {
			return;
		}
		if (!this.stuck || !this.phone.visible) {
			kept.firstUnread ??= message.message_id;
			unread(kept.id, kept.unread + 1);
		}
	}

	#own(message, speaker) {
		return Boolean(message) && !message.sender_chat && message.from?.id === speaker?.id;
	}

	#scrolled() {
		const rest = this.list.scrollHeight - this.list.scrollTop - this.list.clientHeight;
		this.stuck = rest < near;
		const kept = known(this.phone.chat.id);
		if (this.stuck && this.phone.visible && kept.unread > 0) {
			unread(kept.id, 0);
			clearTimeout(this.forget);
			this.forget = setTimeout(() => {
				kept.firstUnread = kept.unread === 0 ? null : kept.firstUnread;
				this.show();
			}, 4000);
		}
		this.#mark();
	}

	#mark() {
		const { unread: count } = known(this.phone.chat.id);
		this.pill.hidden = this.stuck;
		this.pill.classList.toggle('fresh', count > 0);
		this.pill.replaceChildren(icon('down'), words.newMessages(count));
	}

	#hint(kept, chat) {
		this.empty.hidden = messages(chat.id).some((message) => !note(message)) || !kept.loaded;
		this.empty.textContent = chat.type === 'private' ? words.emptyOfficer : words.emptyGroup;
	}

}

function now() {
	return Date.now() + store.state.clock.ahead * 1000;
}
