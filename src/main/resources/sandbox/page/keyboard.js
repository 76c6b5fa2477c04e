import { h } from './dom.js';
import { chat, messages } from './store.js';

/** The reply keyboard that the bot shows in a chat now, or the wish that the next message be a reply. */
export function currentKeyboard(id, speaker) {
	let answered = false;
	for (const message of messages(id).reverse()) {
		const markup = message.markup;
		if (markup?.remove_keyboard) {
			return null;
		}
		if (markup?.keyboard || markup?.force_reply) {
			const over = answered && (markup.force_reply || markup.one_time_keyboard);
			return over || !isFor(message, id, speaker) ? null : { message, markup };
		}
		answered ||= !message.from?.is_bot || Boolean(message.sender_chat);
	}
	return null;
}

/** A selective keyboard is only for whom its message answers or mentions. */
function isFor(message, id, speaker) {
	if (!message.markup.selective || id > 0) {
		return true;
	}
	const answered = chat(id).messages.get(message.replyTo)?.from?.id;
	const mentioned = (message.entities ?? []).map((entity) => entity.user?.id);
	return [answered, ...mentioned].includes(speaker);
}

/** The keyboard as buttons; `act` receives `{ text }` or `{ contact }` or `{ location }`. */
export function keyboardPanel(markup, act) {
	return h('div', { 'class': 'reply-keyboard' }, markup.keyboard.map((row) => h('div', { 'class': 'row' }, row.map((button) => {
		const key = typeof button === 'string' ? { text: button } : button;
		return h('button', {
			type: 'button',
			'class': `key ${key.style ?? ''}`,
			onclick: () => act(key.request_contact ? { contact: true } : key.request_location ? { location: true } : { text: key.text }),
		}, h('span', {}, key.text));
	}))));
}
