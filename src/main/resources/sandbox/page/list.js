import { h } from './dom.js';
import { author, bubble } from './bubble.js';
import { note } from './notes.js';
import { businessTime, chat, messages } from './store.js';
import { texts } from './texts.js';
import { day, dayKey } from './time.js';

/** The messages of one chat as rows that keep their elements while nothing in them changes. */
export class List {

	constructor(element, act) {
		this.element = element;
		this.act = act;
		this.rows = new Map();
	}

	show(id, speaker, today) {
		const all = messages(id);
		const find = (number) => chat(id).messages.get(number);
		const wanted = rows(all, { ...speaker, find, act: this.act, firstUnread: chat(id).firstUnread, today });
		const focused = this.element.contains(document.activeElement) ? document.activeElement : null;
		const next = new Map();
		const nodes = wanted.map((row) => this.#keep(row, next));
		this.rows = next;
		this.#arrange(nodes);
		restore(this.element, focused);
	}

	#keep(row, next) {
		const known = this.rows.get(row.key);
		const node = known?.version === row.version ? known.node : row.make();
		next.set(row.key, { version: row.version, node });
		return node;
	}

	#arrange(nodes) {
		const wanted = new Set(nodes);
		[...this.element.children].filter((child) => !wanted.has(child)).forEach((child) => child.remove());
		nodes.forEach((node, index) => {
			if (this.element.children[index] !== node) {
				this.element.insertBefore(node, this.element.children[index] ?? null);
			}
		});
	}

}

function restore(element, focused) {
	if (focused && !focused.isConnected) {
		const message = focused.closest('[data-message]')?.dataset.message;
		element.querySelector(`[data-message="${message}"] button`)?.focus({ preventScroll: true });
	}
}

function rows(all, view) {
	const made = [];
	const topic = headings(all);
	let lastDay = '';
	let lastTopic = '';
	let before = null;
	albums(all).forEach((album, index, list) => {
		const first = album[0];
		const at = businessTime(first.date);
		const key = dayKey(at);
		const breaks = key !== lastDay || first.message_id === view.firstUnread;
		if (key !== lastDay) {
			made.push(separator(`day ${key}`, key === view.today ? texts.chat.today : day(at), 'day'));
			lastDay = key;
		}
		if (first.message_id === view.firstUnread) {
			made.push(separator('unread', texts.chat.unread, 'fresh'));
		}
		if (topic(first) !== lastTopic && !first.forum_topic_created) {
			made.push(separator(`topic ${first.message_id}`, topic(first), 'topic'));
			before = null;
		}
		lastTopic = topic(first);
		made.push(note(first) ? separator(`note ${first.message_id}`, note(first), 'note')
			: message(album, breaks ? null : before, list[index + 1], view));
		before = note(first) ? null : first;
	});
	return made;
}

/** The heading of a message: the name of its topic; none in a group without topics. */
function headings(all) {
	const names = new Map();
	all.forEach((message) => {
		const name = message.forum_topic_created?.name ?? message.forum_topic_edited?.name;
		if (name) {
			names.set(message.message_thread_id ?? message.message_id, name);
		}
	});
	return (message) => names.size === 0 ? '' : names.get(message.message_thread_id) ?? texts.chat.general;
}

function separator(key, words, kind) {
	return { key, version: words, make: () => h('p', { 'class': `separator ${kind}` }, h('span', {}, words)) };
}

function message(album, before, after, view) {
	const first = album[0];
	const own = isOwn(first, view);
	const place = {
		own,
		group: view.group,
		named: view.group && !own && !(before && sameAuthor(before, first)),
		last: !after || !sameAuthor(after[0], first),
	};
	const cited = first.replyTo ? view.find(first.replyTo) : null;
	const version = JSON.stringify([album, place, cited?.text ?? null]);
	return { key: `message ${first.message_id}`, version, make: () => bubble(album, { ...view, ...place }) };
}

function albums(all) {
	const made = [];
	all.forEach((message) => {
		const last = made[made.length - 1];
		if (last && message.media_group_id && last[0].media_group_id === message.media_group_id) {
			last.push(message);
		}
		else {
			made.push([message]);
		}
	});
	return made;
}

function sameAuthor(one, other) {
	return author(one).id === author(other).id && other.date - one.date < 600;
}

function isOwn(message, { speaker, anonymous }) {
	return anonymous ? Boolean(message.sender_chat) : !message.sender_chat && message.from?.id === speaker;
}
