import { api } from './api.js';
import { on } from './store.js';
import { texts } from './texts.js';
import { alertBox, toast } from './toast.js';

const patience = 8000;

/** Presses an inline button: it spins until the bot answers, whose words are then shown. */
export async function press(phone, { press: message, button, at }) {
	if (at.getAttribute('aria-busy') === 'true' || button.callback_data === undefined) {
		return;
	}
	at.setAttribute('aria-busy', 'true');
	const answer = await phone.try(api.press(phone.chat.id, phone.speaker.id, message.message_id, button.callback_data));
	const notice = answer ? answer.notice ?? await answered(answer.query) : null;
	at.removeAttribute('aria-busy');
	if (answer && !notice) {
		toast(phone.element, texts.noAnswer);
	}
	if (notice?.text) {
		(notice.alert ? alertBox : toast)(phone.element, notice.text);
	}
}

const early = new Map();
on('notice', (notice) => early.set(notice.query, notice));

function answered(query) {
	if (early.has(query)) {
		return early.get(query);
	}
	return new Promise((done) => {
		const stop = on(`notice:${query}`, finish);
		const timer = setTimeout(() => finish(null), patience);
		function finish(notice) {
			stop();
			clearTimeout(timer);
			done(notice);
		}
	});
}
