/** What the page knows; changed only by {@link apply} and the functions below, each of which tells the listeners. */
export const store = {
	state: null,
	chats: new Map(),
	seen: new Map(),
};

const listeners = new Map();

/** Calls `heard` whenever that topic changes: `clock`, `state`, `unread`, `arrived`, `chat:ID`, `notice:QUERY`. */
export function on(topic, heard) {
	const set = listeners.get(topic) ?? new Set();
	listeners.set(topic, set.add(heard));
	return () => set.delete(heard);
}

export function tell(topic, value) {
	[...(listeners.get(topic) ?? [])].forEach((heard) => heard(value));
}

/** All that is known of a chat, empty at first. */
export function chat(id) {
	if (!store.chats.has(id)) {
		store.chats.set(id, { id, loaded: false, messages: new Map(), unread: 0, firstUnread: null, typing: 0 });
	}
	return store.chats.get(id);
}

/** Messages of a chat, oldest first. */
export function messages(id) {
	return [...chat(id).messages.values()].sort((a, b) => a.message_id - b.message_id);
}

export function fill(id, answer) {
	const kept = chat(id);
	kept.messages = new Map(answer.messages.map((message) => [message.message_id, message]));
	kept.loaded = true;
	tell(`chat:${id}`, { filled: true });
}

const changes = {
	message: ({ chat: id, message }) => {
		const kept = chat(id);
		const isNew = !message.deleted && !kept.messages.has(message.message_id);
		if (message.deleted) {
			kept.messages.delete(message.message_id);
		}
		else {
			kept.messages.set(message.message_id, message);
		}
		kept.typing = message.from?.is_bot ? 0 : kept.typing;
		tell(`chat:${id}`, { message, isNew });
		tell('arrived', { id, message, isNew });
	},
	typing: ({ chat: id }) => {
		chat(id).typing = Date.now() + 5000;
		tell(`chat:${id}`, {});
		setTimeout(() => tell(`chat:${id}`, {}), 5100);
	},
	notice: (notice) => {
		tell('notice', notice);
		tell(`notice:${notice.query}`, notice);
	},
	clock: (clock) => {
		store.state.clock = clock;
		tell('clock', clock);
	},
	state: (state) => {
		store.state = state;
		tell('state', state);
	},
};

/** Takes over one event of the server. */
export function apply(kind, data) {
	changes[kind]?.(data);
}

export const kinds = Object.keys(changes);

/** The business time, in milliseconds, at which something happened in real seconds. */
export function businessTime(seconds) {
	const ms = seconds * 1000;
	// A message knows only its second; what came of a move comes within the second of the move.
	const moves = store.state.clock.moves.filter((move) => move.at <= ms + 999);
	return ms + (moves.length ? moves[moves.length - 1].ahead : 0) * 1000;
}

/** Notes how many messages of a chat nobody has looked at. */
export function unread(id, count) {
	chat(id).unread = count;
	tell('unread', id);
}
