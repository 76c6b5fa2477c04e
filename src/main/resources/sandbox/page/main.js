import { api } from './api.js';
import { clock } from './clock.js';
import { h } from './dom.js';
import { listen } from './events.js';
import { Phone } from './phone.js';
import { apply, chat, fill, on, store, unread } from './store.js';
import { tabs } from './tabs.js';
import { texts } from './texts.js';

const find = (selector) => document.querySelector(selector);

async function begin() {
	const state = await api.state();
	apply('state', state);
	const phones = state.phones.map((phone) => new Phone(phone));
	find('.phones').append(...phones.map((phone) => phone.element));
	hold(!state.settled);
	const choose = tabs(find('.tabs'), phones);
	clock(find('.clock'), () => showSummary(phones, choose));
	suggest(find('.try'), phones[0], () => choose(phones[0]));
	on('state', (now) => {
		phones.forEach((phone) => phone.update(now.phones.find(({ id }) => id === phone.id) ?? phone));
		hold(!now.settled);
	});
	on('clock', () => phones.forEach((phone) => phone.scroll.show()));
	on('arrived', (change) => countUnseen(change, phones));
	await Promise.all(others(phones).map(async (id) => fill(id, await api.messages(id))));
	hear(state.cursor, phones);
}

function hear(cursor, phones) {
	let cut = false;
	listen(cursor, {
		lost: () => {
			cut = true;
			banner(texts.lost);
		},
		found: () => {
			if (cut) {
				cut = false;
				hold(!store.state.settled);
			}
		},
		reset: () => again(phones),
	});
}

async function again(phones) {
	const state = await api.state().catch(() => null);
	if (!state) {
		setTimeout(() => again(phones), 2000);
		return;
	}
	apply('state', state);
	await Promise.all(all().map(async (id) => fill(id, await api.messages(id))));
	hear(state.cursor, phones);
}

function all() {
	return [...new Set(store.state.phones.flatMap((phone) => phone.chats))];
}

/** Chats that no phone has loaded yet; they are followed too, to count what is unread. */
function others(phones) {
	return all().filter((id) => !chat(id).loaded && !phones.some((phone) => phone.chat.id === id));
}

function countUnseen({ id, message, isNew }, phones) {
	if (isNew && !phones.some((phone) => phone.chat.id === id)) {
		const kept = chat(id);
		kept.firstUnread ??= message.message_id;
		unread(id, kept.unread + 1);
	}
}

/** The weekly summary comes into one group: the last department's phone turns to it, unless another shows it. */
function showSummary(phones, choose) {
	const departments = phones.filter((phone) => phone.role === 'department');
	const group = departments[0].chats.find((id) => store.state.chats[id].sumsUp);
	const phone = departments.find((one) => one.chat.id === group) ?? departments.at(-1);
	if (group && phone.chat.id !== group) {
		phone.open(group);
	}
	choose(phone);
}

function suggest(element, phone, choose) {
	const ask = (question) => h('button', {
		type: 'button',
		onclick: () => {
			choose();
			phone.say(question);
		},
	}, question);
	element.append(h('p', {}, h('b', {}, texts.try.lead), ' ', texts.try.say), h('div', { 'class': 'chips' }, store.state.questions.map(ask)));
	element.hidden = store.state.questions.length === 0;
}

/** While the people of the sandbox register, nobody else may speak in their place. */
function hold(held) {
	document.body.querySelectorAll('.clock, .try, .phones').forEach((part) => {
		part.inert = held;
	});
	banner(held ? texts.settling : '');
}

function banner(words) {
	const element = find('.banner');
	element.textContent = words;
	element.hidden = words === '';
}

begin().catch(() => banner(texts.stopped));
