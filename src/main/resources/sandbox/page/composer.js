import { api } from './api.js';
import { Commands } from './commands.js';
import { h } from './dom.js';
import { attachMenu } from './attach.js';
import { author, gist } from './bubble.js';
import { icon } from './icons.js';
import { currentKeyboard, keyboardPanel } from './keyboard.js';
import { texts } from './texts.js';

const words = texts.composer;
const touch = window.matchMedia('(hover: none) and (pointer: coarse)');

/** Where a person writes: text, reply bar, commands, the bot's keyboard, attachments. Drafts stay with their chat. */
export class Composer {

	constructor(phone) {
		this.phone = phone;
		this.drafts = new Map();
		this.input = h('textarea', {
			rows: '1',
			placeholder: words.placeholder,
			maxlength: '20000',
			enterkeyhint: 'send',
			autocomplete: 'off',
			oninput: () => this.#typed(),
			onkeydown: (event) => this.#key(event),
			onpaste: (event) => this.#paste(event),
		});
		this.commands = new Commands((entry) => this.#command(entry));
		this.bar = h('div', { 'class': 'reply-bar', hidden: true });
		this.keys = h('div', { 'class': 'keys', hidden: true });
		this.speaker = h('select', { 'class': 'speaker', onchange: () => phone.speak(Number(this.speaker.value)) });
		this.speaking = h('label', { 'class': 'speaking' }, words.speaker, this.speaker);
		this.menu = this.#button('slash', words.commands, () => this.#slash());
		this.toggle = this.#button('keyboard', words.keyboard, () => this.#toggleKeys());
		this.attach = this.#button('attach', words.attach, () => attachMenu(phone, this.attach));
		this.button = h('button', { type: 'submit', 'class': 'send', 'aria-label': words.send, title: words.send }, icon('send'));
		this.element = h('form', { 'class': 'composer', onsubmit: (event) => this.#submit(event) },
			this.commands.element, this.speaking, this.bar,
			h('div', { 'class': 'writing' }, this.attach, this.menu, this.input, this.toggle, this.button), this.keys);
	}

	/** Shows the draft, the speakers and the commands of the phone's chat. */
	open() {
		const { chat } = this.phone;
		this.#draft();
		this.input.setAttribute('aria-label', words.message(chat.title));
		this.speaking.hidden = chat.type === 'private';
		this.speaker.replaceChildren(...chat.speakers.map((one) => h('option', { value: String(one.id), selected: one.id === this.phone.speaker.id },
			one.about ? `${one.name} · ${one.about}` : one.name)));
		this.menu.hidden = chat.commands.length === 0;
		this.keyboard();
	}

	/** Looks again which keyboard the bot shows. */
	keyboard() {
		const now = currentKeyboard(this.phone.chat.id, this.phone.speaker.id);
		const draft = this.draft;
		if (now && now.message.message_id !== draft.keyboardOf) {
			draft.keyboardOf = now.message.message_id;
			draft.keysHidden = false;
			if (now.markup.force_reply && !draft.reply) {
				draft.reply = now.message;
				this.#draft();
			}
		}
		const keys = now?.markup.keyboard ? now.markup : null;
		this.toggle.hidden = !keys;
		this.keys.hidden = !keys || draft.keysHidden;
		this.toggle.setAttribute('aria-expanded', String(!this.keys.hidden));
		this.input.placeholder = now?.markup.input_field_placeholder ?? words.placeholder;
		this.keys.replaceChildren(...(keys ? [keyboardPanel(keys, (key) => this.#pressed(key, keys))] : []));
	}

	/** Begins a reply to a message, or ends it. */
	reply(message) {
		Object.assign(this.draft, { reply: message, editing: null });
		this.#draft();
		this.input.focus();
	}

	/** Begins to edit a message of one's own. */
	edit(message) {
		Object.assign(this.draft, { reply: null, editing: message, text: message.text ?? '' });
		this.#draft();
		this.input.focus();
	}

	/** Takes the message that is replied to, once. */
	takeReply() {
		const reply = this.draft.reply?.message_id ?? null;
		this.draft.reply = null;
		this.#draft();
		return reply;
	}

	/** The caption for a file: what is written now, once. */
	takeText() {
		const { text } = this.draft;
		this.draft.text = '';
		this.#draft();
		return text.trim();
	}

	get draft() {
		const id = this.phone.chat.id;
		if (!this.drafts.has(id)) {
			this.drafts.set(id, { text: '', reply: null, editing: null, keyboardOf: 0, keysHidden: false });
		}
		return this.drafts.get(id);
	}

	async #submit(event) {
		event?.preventDefault();
		const { text, reply, editing } = this.draft;
		if (text.trim() === '') {
			return;
		}
		const { chat, speaker } = this.phone;
		Object.assign(this.draft, { text: '', reply: null, editing: null });
		this.#draft();
		const done = editing ? this.phone.try(api.edit(chat.id, speaker.id, editing.message_id, text))
			: this.phone.try(api.send(chat.id, speaker.id, text, reply?.message_id));
		if (!await done) {
			this.#giveBack(chat.id, { text, reply, editing });
		}
	}

	#giveBack(chat, draft) {
		const kept = this.drafts.get(chat);
		if (kept.text === '') {
			Object.assign(kept, draft);
			this.#draft();
		}
	}

	#typed() {
		this.draft.text = this.input.value;
		this.#grow();
		this.commands.show(this.phone.chat.commands, this.input.value);
	}

	#key(event) {
		if (event.isComposing || event.keyCode === 229) {
			return;
		}
		if (this.commands.open && this.commands.key(event)) {
			return;
		}
		if (event.key === 'Enter' && !event.shiftKey && !touch.matches) {
			this.#submit(event);
		}
		if (event.key === 'Escape' && !this.bar.hidden) {
			this.#cancel();
		}
	}

	#paste(event) {
		const files = [...(event.clipboardData?.files ?? [])];
		if (files.length > 0) {
			event.preventDefault();
			this.phone.upload(files.every((file) => file.type.startsWith('image/')) ? 'photo' : 'document', files);
		}
	}

	#command({ command }) {
		const { chat } = this.phone;
		this.draft.text = chat.type === 'private' ? `/${command}` : `/${command}@${this.phone.bot.username}`;
		this.commands.hide();
		this.#submit();
	}

	#slash() {
		this.input.value = this.input.value === '/' ? '' : '/';
		this.input.focus();
		this.#typed();
	}

	#pressed(key, keyboard) {
		const { chat, speaker } = this.phone;
		if (keyboard.one_time_keyboard) {
			this.draft.keysHidden = true;
			this.keyboard();
		}
		const reply = this.takeReply();
		return this.phone.try(key.contact ? api.contact(chat.id, speaker.id, reply)
			: key.location ? api.location(chat.id, speaker.id, reply) : api.send(chat.id, speaker.id, key.text, reply));
	}

	#toggleKeys() {
		this.draft.keysHidden = !this.draft.keysHidden;
		this.keyboard();
	}

	#cancel() {
		if (this.draft.editing) {
			this.draft.text = '';
		}
		this.reply(null);
	}

	#draft() {
		const { text, reply, editing } = this.draft;
		const target = reply ?? editing;
		this.input.value = text;
		this.#grow();
		this.commands.hide();
		this.bar.hidden = !target;
		this.bar.replaceChildren(...(target ? [
			h('div', {}, h('b', {}, editing ? words.editing : texts.chat.replyTo(author(target).name)), h('span', {}, gist(target))),
			h('button', { type: 'button', 'class': 'tool', 'aria-label': editing ? words.cancelEdit : words.cancelReply,
				onclick: () => this.#cancel() }, icon('close')),
		] : []));
	}

	#grow() {
		this.button.disabled = this.input.value.trim() === '';
		this.input.style.height = 'auto';
		this.input.style.height = `${Math.min(this.input.scrollHeight, 140)}px`;
	}

	#button(sign, label, act) {
		return h('button', { type: 'button', 'class': 'round', 'aria-label': label, title: label, onclick: act }, icon(sign));
	}

}
