import { api } from './api.js';
import { h } from './dom.js';
import { on, store } from './store.js';
import { texts } from './texts.js';
import { day, hourMinute, spell, typedMoment } from './time.js';
import { toast } from './toast.js';

const words = texts.clock;

/** The business clock at the head of the page, with buttons that move it ahead; `reports` is called when the weekly reports are about to be due. */
export function clock(element, reports) {
	const time = h('b', {});
	const date = h('span', {});
	const ahead = h('small', {});
	const move = (to, label, title = words.hint, then = () => {}) => h('button', { type: 'button', title, onclick: async (event) => (await jump(to, event.currentTarget)) && then() }, label);
	element.append(h('p', { 'class': 'now', 'aria-live': 'off' }, time, h('span', { 'class': 'when' }, date, ahead)),
		h('div', { 'class': 'moves', role: 'group', 'aria-label': words.hint },
			move('hour', words.hour), move('working-day', words.day, words.dayHint), move('thursday', words.thursday, words.thursdayHint, reports), moveTo()));
	const show = () => {
		const now = businessNow();
		time.textContent = hourMinute(now);
		date.textContent = day(now);
		ahead.textContent = store.state.clock.ahead < 60 ? words.real : words.ahead(spell(store.state.clock.ahead));
	};
	on('clock', show);
	on('state', show);
	setInterval(show, 5000);
	show();
	element.hidden = false;
}

/** A day and a time as people here write them, such as the eve of Tết or a make-up Saturday. */
function moveTo() {
	const when = h('input', { type: 'text', autocomplete: 'off', enterkeyhint: 'go', maxlength: 30, placeholder: words.example, 'aria-label': words.when, title: words.when });
	const go = h('button', { type: 'submit', title: words.when }, words.go);
	return h('form', { 'class': 'when-to', onsubmit: (event) => leave(event, when, go) }, when, go);
}

async function leave(event, when, button) {
	event.preventDefault();
	const at = typedMoment(when.value, businessNow());
	if (!at) {
		toast(document.body, words.unclear);
		return;
	}
	if (await jump({ at }, button)) {
		when.value = '';
	}
}

function businessNow() {
	return Date.now() + store.state.clock.ahead * 1000;
}

/** Whether the clock has moved. */
async function jump(to, button) {
	let moved = false;
	button.disabled = true;
	try {
		const { ahead } = await api.move(to);
		const now = Date.now() + ahead * 1000;
		toast(document.body, words.moved(`${hourMinute(now)} ${day(now)}`));
		moved = true;
	}
	catch (failure) {
		toast(document.body, failure.message);
	}
	button.disabled = false;
	return moved;
}
