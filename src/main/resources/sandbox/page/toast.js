import { h } from './dom.js';
import { texts } from './texts.js';

/** Shows a short note inside a phone for a few seconds. */
export function toast(phone, words) {
	phone.querySelector('.toast')?.remove();
	const node = h('div', { 'class': 'toast', role: 'status' }, words);
	phone.append(node);
	setTimeout(() => node.remove(), Math.max(3500, words.length * 70));
}

/** Shows a note that has to be confirmed. */
export function alertBox(phone, words) {
	const close = h('button', { type: 'button', 'class': 'primary' }, texts.alert.ok);
	const box = h('dialog', { 'class': 'alert' }, h('p', {}, words), close);
	close.addEventListener('click', () => box.close());
	box.addEventListener('close', () => box.remove());
	phone.append(box);
	box.showModal();
}
