import { texts } from './texts.js';
import { toast } from './toast.js';

/** Follows a link inside a message: what leads into Telegram is done or explained here, the rest opens in a new tab. */
export function follow(phone, { link, event }) {
	const soft = told(phone, link);
	if (soft) {
		event.preventDefault();
		soft();
	}
	else if (event.currentTarget.tagName !== 'A') {
		window.open(link, '_blank', 'noopener,noreferrer');
	}
}

function told(phone, link) {
	const say = (words) => () => toast(phone.element, words);
	if (link === '#' || link === '#app') {
		return say(texts.links.app);
	}
	if (link.startsWith('tel:')) {
		return say(texts.links.phone(link.slice(4)));
	}
	if (link.startsWith('tg:')) {
		return say(texts.links.telegram);
	}
	const url = new URL(link);
	return url.hostname === 't.me' || url.hostname === 'telegram.me' ? telegram(phone, url, say) : null;
}

function telegram(phone, url, say) {
	if (url.searchParams.has('startgroup')) {
		return say(texts.links.group);
	}
	const start = url.searchParams.get('start');
	const ours = url.pathname.slice(1).toLowerCase() === phone.bot.username.toLowerCase();
	return ours && phone.chat.type === 'private' ? () => phone.say(start ? `/start ${start}` : '/start') : say(texts.links.telegram);
}
