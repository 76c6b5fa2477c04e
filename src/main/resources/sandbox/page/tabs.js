import { h } from './dom.js';
import { chat, on } from './store.js';
import { texts } from './texts.js';

/** On a narrow screen one phone at a time: tabs with what is unread in each. */
export function tabs(element, phones) {
	const buttons = phones.map((phone) => h('button', {
		type: 'button',
		role: 'tab',
		id: `tab-${phone.id}`,
		'aria-controls': `phone-${phone.id}`,
		onclick: () => choose(phone),
	}, h('span', { 'class': 'tab-words' }), h('span', { 'class': 'count' })));
	element.append(...buttons);
	element.addEventListener('keydown', (event) => {
		const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
		if (step) {
			const at = buttons.indexOf(document.activeElement) + step;
			buttons[(at + buttons.length) % buttons.length].focus();
		}
	});
	function choose(chosen) {
		phones.forEach((phone, index) => {
			phone.element.classList.toggle('chosen', phone === chosen);
			buttons[index].setAttribute('aria-selected', String(phone === chosen));
			buttons[index].tabIndex = phone === chosen ? 0 : -1;
		});
		chosen.scroll.down();
		draw();
	}
	function draw() {
		phones.forEach((phone, index) => {
			const waiting = phone.chats.reduce((sum, id) => sum + chat(id).unread, 0);
			buttons[index].querySelector('.tab-words').textContent = phone.role === 'department' ? phone.chat.short ?? phone.chat.title : texts.roles[phone.role].label;
			const count = buttons[index].querySelector('.count');
			count.textContent = waiting > 0 ? String(waiting) : '';
			count.setAttribute('aria-label', waiting > 0 ? texts.tabs.unread(waiting) : '');
		});
		const all = phones.reduce((sum, phone) => sum + phone.chats.reduce((part, id) => part + chat(id).unread, 0), 0);
		document.title = document.title.replace(/^\(\d+\) /u, '').replace(/^/u, all > 0 ? `(${all}) ` : '');
	}
	on('unread', draw);
	on('state', draw);
	phones.forEach((phone) => phone.element.addEventListener('change', draw));
	choose(phones[0]);
	return choose;
}
