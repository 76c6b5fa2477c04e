import { texts } from './texts.js';

const root = '/sandbox';

/** Says in words what went wrong; `code` is the server's word for it. */
export class Failure extends Error {

	constructor(code) {
		super(texts.failures[code] ?? texts.failures.other);
		this.code = code;
	}

}

async function call(path, options) {
	let response;
	try {
		response = await fetch(root + path, { credentials: 'omit', ...options });
	}
	catch {
		throw new Failure('other');
	}
	const body = await response.json().catch(() => ({}));
	if (!response.ok) {
		throw new Failure(response.status === 413 ? 'too-big' : body.code);
	}
	return body;
}

function post(path, body) {
	return call(path, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) });
}

/** What the page asks of the server; every call fails with a {@link Failure}. */
export const api = {
	state: () => call('/state'),
	messages: (chat) => call(`/chats/${chat}`),
	send: (chat, speaker, text, replyTo) => post(`/chats/${chat}/messages`, { speaker, text, replyTo }),
	edit: (chat, speaker, message, text) => post(`/chats/${chat}/messages/${message}`, { speaker, text }),
	press: (chat, speaker, message, data) => post(`/chats/${chat}/messages/${message}/press`, { speaker, data }),
	react: (chat, speaker, message, emoji) => post(`/chats/${chat}/messages/${message}/reaction`, { speaker, emoji }),
	remove: (chat, speaker, message) => post(`/chats/${chat}/messages/${message}/removal`, { speaker }),
	contact: (chat, speaker, replyTo) => post(`/chats/${chat}/contact`, { speaker, replyTo }),
	location: (chat, speaker, replyTo) => post(`/chats/${chat}/location`, { speaker, replyTo }),
	upload: (chat, speaker, kind, files, caption, replyTo) => {
		const form = new FormData();
		form.append('speaker', speaker);
		form.append('kind', kind);
		form.append('caption', caption ?? '');
		if (replyTo) {
			form.append('replyTo', replyTo);
		}
		files.forEach((file) => form.append('files', file, file.name));
		return call(`/chats/${chat}/files`, { method: 'POST', body: form });
	},
	move: (to) => post('/clock', typeof to === 'string' ? { to } : to),
	file: (id) => `${root}/files/${encodeURIComponent(id)}`,
	sample: (name) => `${root}/page/samples/${name}`,
	events: (since) => new EventSource(`${root}/events?since=${since}`),
};

/** Largest file that a bot can fetch, in bytes. */
export const largestFile = 20 * 1024 * 1024;
