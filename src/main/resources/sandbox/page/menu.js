import { h } from './dom.js';

/** Opens a small menu beside a button; `entries` are `{ words, sign, act }`. Escape, a press outside or a choice closes it. */
export function openMenu(phone, anchor, entries) {
	phone.querySelector('.menu')?.close();
	const box = h('dialog', { 'class': 'menu' }, h('div', { role: 'menu' }, entries.map((entry) => item(entry, () => box.close()))));
	box.addEventListener('close', () => {
		box.remove();
		anchor.focus({ preventScroll: true });
	});
	box.addEventListener('click', (event) => event.target === box && box.close());
	box.addEventListener('keydown', (event) => walk(event, box));
	phone.append(box);
	box.showModal();
	place(box, anchor);
	box.querySelector('button').focus();
}

function item({ words, sign, act, wide }, close) {
	return h('button', {
		type: 'button',
		role: 'menuitem',
		'class': wide === false ? 'emoji' : '',
		onclick: () => {
			close();
			act();
		},
	}, sign, h('span', {}, words));
}

function place(box, anchor) {
	const spot = anchor.getBoundingClientRect();
	const size = box.getBoundingClientRect();
	const edge = 8;
	const left = Math.min(Math.max(edge, spot.left), window.innerWidth - size.width - edge);
	const above = spot.top - size.height - 4;
	box.style.left = `${left}px`;
	box.style.top = `${above > edge ? above : Math.min(spot.bottom + 4, window.innerHeight - size.height - edge)}px`;
}

function walk(event, box) {
	const buttons = [...box.querySelectorAll('button')];
	const at = buttons.indexOf(document.activeElement);
	const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
	if (step) {
		event.preventDefault();
		buttons[(at + step + buttons.length) % buttons.length].focus();
	}
}
