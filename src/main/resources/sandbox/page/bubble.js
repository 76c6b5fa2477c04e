import { h, avatar, tint } from './dom.js';
import { rich } from './entities.js';
import { icon } from './icons.js';
import { media, mediaWord } from './media.js';
import { businessTime } from './store.js';
import { texts } from './texts.js';
import { hourMinute } from './time.js';

const words = texts.chat;

/** Who wrote a message, as a reader sees it. */
export function author(message) {
	const seen = message.sender_chat ?? message.from ?? {};
	const name = seen.title ?? [seen.first_name, seen.last_name].filter(Boolean).join(' ');
	return { id: seen.id ?? 0, name, bot: Boolean(message.from?.is_bot && !message.sender_chat), anonymous: Boolean(message.sender_chat) };
}

/** The first words of a message, for a quote of it. */
export function gist(message) {
	const text = (message.text ?? message.caption ?? '').replace(/\s+/gu, ' ').trim();
	return text || mediaWord(message) || words.other;
}

/**
 * One bubble, of one message or of an album.
 * `view` says how it stands in the list: `own`, `named`, `last` (of its sender's row), `group`, `find` (message by id), `act` (what was pressed).
 */
export function bubble(album, view) {
	const first = album[0];
	const who = author(first);
	const body = h('div', { 'class': `bubble${album.some((message) => message.photo || message.video) ? ' pictured' : ''}` },
		view.named && h('p', { 'class': `author ${tint(who.id)}` }, who.name, who.bot && h('small', {}, words.bot),
			who.anonymous && h('small', {}, first.author_signature ?? words.admin)),
		forwarded(first), quote(first, view), pictures(album), text(album, view), foot(album[album.length - 1], view));
	const keyboard = inline(album[album.length - 1], view);
	return h('article', {
		'class': `message ${view.own ? 'out' : 'in'}${view.last ? ' last' : ''}`,
		'data-message': first.message_id,
		'aria-label': `${who.name}, ${hourMinute(businessTime(first.date))}`,
		ondblclick: (event) => !event.target.closest('button, a, audio, video') && view.act({ reply: first }),
	}, view.group && !view.own && avatar(who.id, who.name, who.id === view.chat ? view.mark : ''),
	h('div', { 'class': 'column' }, h('div', { 'class': 'line' }, body, tools(first, view)), keyboard, reactions(first, view)));
}

function forwarded(message) {
	return message.forward_origin ? h('p', { 'class': 'forwarded' }, words.forwarded) : null;
}

function quote(message, view) {
	if (!message.replyTo) {
		return null;
	}
	const target = view.find(message.replyTo);
	const who = target ? author(target) : null;
	return h('button', {
		type: 'button',
		'class': `cite ${who ? tint(who.id) : ''}`,
		onclick: () => target && view.act({ jump: target }),
	}, h('b', {}, who ? who.name : words.gone), h('span', {}, message.quote?.text ?? (target ? gist(target) : '')));
}

function pictures(album) {
	const made = album.map(media).filter(Boolean);
	return made.length > 1 ? h('div', { 'class': `album of-${Math.min(made.length, 4)}` }, made) : made[0];
}

function text(album, view) {
	const said = album.find((message) => message.text ?? message.caption);
	if (!said) {
		return media(album[0]) ? null : h('p', { 'class': 'text faint' }, words.other);
	}
	return h('div', { 'class': 'text', dir: 'auto' },
		rich(said.text ?? said.caption, said.entities ?? said.caption_entities, view.act));
}

function foot(message, view) {
	const at = businessTime(message.date);
	return h('p', { 'class': 'foot' }, message.edit_date && h('span', {}, words.edited),
		h('time', { datetime: new Date(at).toISOString() }, hourMinute(at)), view.own && icon('tick'));
}

function tools(message, view) {
	const name = author(message).name;
	return h('div', { 'class': 'tools' },
		h('button', { type: 'button', 'class': 'tool', 'aria-label': words.replyTo(name), title: words.reply,
			onclick: () => view.act({ reply: message }) }, icon('reply')),
		h('button', { type: 'button', 'class': 'tool', 'aria-label': words.more, title: words.more, 'aria-haspopup': 'menu',
			onclick: (event) => view.act({ menu: message, at: event.currentTarget }) }, icon('more')));
}

function reactions(message, view) {
	const count = new Map();
	Object.values(message.reactions ?? {}).flat().forEach((emoji) => count.set(emoji, (count.get(emoji) ?? 0) + 1));
	return count.size === 0 ? null : h('p', { 'class': 'reactions' },
		[...count].map(([emoji, n]) => h('button', { type: 'button', onclick: () => view.act({ react: message, emoji }) },
			n > 1 ? `${emoji} ${n}` : emoji)));
}

function inline(message, view) {
	const rows = message.markup?.inline_keyboard ?? [];
	return rows.length === 0 ? null : h('div', { 'class': 'inline-keyboard' },
		rows.map((row) => h('div', { 'class': 'row' }, row.map((button) => key(message, button, view)))));
}

function key(message, button, view) {
	const outward = Boolean(button.url ?? button.web_app ?? button.login_url);
	return h('button', {
		type: 'button',
		'class': `key ${button.style ?? ''}`,
		disabled: Boolean(button.disabled),
		'data-press': button.callback_data,
		onclick: (event) => view.act(outward ? { link: button.url ?? '#app', event } : { press: message, button, at: event.currentTarget }),
	}, h('span', {}, button.text), outward && icon('link'));
}
