import { h } from './dom.js';
import { texts } from './texts.js';

/**
 * Text with the platform's entities (offsets in UTF-16 units) as nodes; nothing in the text is ever read as markup.
 * `act` receives what a person pressed inside it: `{ command }`, `{ link }`.
 */
export function rich(text, entities, act) {
	const sorted = (entities ?? []).filter((entity) => entity.length > 0)
		.sort((a, b) => a.offset - b.offset || b.length - a.length);
	const root = document.createDocumentFragment();
	fill(root, text, 0, text.length, sorted, act);
	return root;
}

function fill(parent, text, from, to, entities, act) {
	let at = from;
	let rest = entities;
	while (rest.length > 0) {
		const [first, ...others] = rest;
		const end = Math.min(first.offset + first.length, to);
		rest = others;
		if (first.offset < at || end <= first.offset) {
			continue;
		}
		const inner = others.filter((entity) => entity.offset < end);
		rest = others.filter((entity) => entity.offset >= end);
		plain(parent, text.slice(at, first.offset), act);
		const [outer, hole] = element(first, text.slice(first.offset, end), act);
		if (hole) {
			fill(hole, text, first.offset, end, inner, act);
		}
		parent.append(outer);
		at = end + (isQuote(first) && text[end] === '\n' ? 1 : 0);
	}
	plain(parent, text.slice(at, to), act);
}

/** A quote is a paragraph of its own: the end of its line is no empty line. */
function isQuote({ type }) {
	return type === 'blockquote' || type === 'expandable_blockquote';
}

const url = /https?:\/\/[^\s<>"]*[^\s<>".,;:!?)\]]/giu;

function plain(parent, text, act) {
	let at = 0;
	const inLink = parent.closest?.('a, code');
	for (const match of inLink ? [] : text.matchAll(url)) {
		parent.append(text.slice(at, match.index), link(match[0], match[0], act));
		at = match.index + match[0].length;
	}
	parent.append(text.slice(at));
}

/** The element of an entity, and the node that its text goes into; none if it is complete. */
function element(entity, text, act) {
	switch (entity.type) {
		case 'bold': return own(h('b'));
		case 'italic': return own(h('i'));
		case 'underline': return own(h('u'));
		case 'strikethrough': return own(h('s'));
		case 'code': return own(h('code'));
		case 'pre': return own(h('pre'));
		case 'spoiler': return own(spoiler());
		case 'text_mention': return own(h('span', { 'class': 'mention' }));
		case 'blockquote': return own(h('span', { 'class': 'quote' }));
		case 'expandable_blockquote': return folded();
		case 'text_link': return own(link(entity.url, '', act));
		case 'url': return [link(/^\w+:/u.test(text) ? text : `https://${text}`, text, act), null];
		case 'bot_command': return [command(text, act), null];
		case 'phone_number': return [link(`tel:${text}`, text, act), null];
		default: return own(h('span'));
	}
}

function own(node) {
	return [node, node];
}

function command(text, act) {
	return h('button', { type: 'button', 'class': 'inline-link', onclick: () => act({ command: text }) }, text);
}

function link(href, text, act) {
	const safe = /^(https?|tel|tg):/iu.test(href) ? href : '#';
	return h('a', {
		href: safe,
		target: '_blank',
		rel: 'noopener noreferrer',
		onclick: (event) => act({ link: safe, event }),
	}, text);
}

function spoiler() {
	const node = h('span', { 'class': 'spoiler', role: 'button', tabindex: '0', 'aria-label': texts.chat.spoiler });
	const show = () => {
		node.classList.add('shown');
		node.removeAttribute('role');
		node.removeAttribute('tabindex');
		node.removeAttribute('aria-label');
	};
	node.addEventListener('click', show);
	node.addEventListener('keydown', (event) => (event.key === 'Enter' || event.key === ' ') && show());
	return node;
}

function folded() {
	const body = h('span', { 'class': 'fold-text' });
	const button = h('button', { type: 'button', 'class': 'fold-button', 'aria-expanded': 'false' }, texts.chat.open);
	const node = h('span', { 'class': 'quote fold' }, body, button);
	const toggle = () => {
		const open = node.classList.toggle('open');
		button.setAttribute('aria-expanded', String(open));
		button.textContent = open ? texts.chat.close : texts.chat.open;
	};
	button.addEventListener('click', toggle);
	body.addEventListener('click', () => !node.classList.contains('open') && !window.getSelection().toString() && toggle());
	return [node, body];
}
