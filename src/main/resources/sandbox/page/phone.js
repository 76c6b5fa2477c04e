import { acceptDrops, fileField } from './attach.js';
import { api, largestFile, Failure } from './api.js';
import { author, gist } from './bubble.js';
import { Composer } from './composer.js';
import { avatar, h } from './dom.js';
import { icon } from './icons.js';
import { follow } from './links.js';
import { openMenu } from './menu.js';
import { press } from './press.js';
import { Scroll } from './scroll.js';
import { chat as known, fill, on, store } from './store.js';
import { swipes } from './swipe.js';
import { texts } from './texts.js';
import { toast } from './toast.js';

const words = texts.chat;

/** One phone: a person or group is picked at its head, its chat is below. */
export class Phone {

	constructor({ id, role, chats, chat }) {
		this.id = id;
		this.role = role;
		this.chats = chats;
		this.speakers = new Map();
		this.face = h('span', { 'class': 'face' });
		this.about = h('small', { 'class': 'about' });
		this.picker = h('select', { 'aria-label': texts.roles[role].choose, onchange: () => this.open(Number(this.picker.value)) });
		this.composer = new Composer(this);
		this.scroll = new Scroll(this, (what) => this.act(what));
		this.element = h('section', { 'class': 'phone', role: 'region', id: `phone-${id}`, 'aria-label': texts.roles[role].label, 'data-role': role },
			h('p', { 'class': 'role' }, h('b', {}, texts.roles[role].label), h('span', {}, texts.roles[role].hint)),
			h('div', { 'class': 'case' },
				h('header', { 'class': 'head' }, this.face, h('span', { 'class': 'who' }, this.picker, this.about), h('span', { 'class': 'chevron' }, icon('down'))),
				this.scroll.element, this.composer.element, fileField(this)));
		acceptDrops(this);
		swipes(this.scroll.list, (message) => this.composer.reply(known(this.chat.id).messages.get(message)));
		this.open(chat ?? chats[0]);
	}

	get bot() {
		return store.state.bot;
	}

	get speaker() {
		const chosen = this.speakers.get(this.chat.id);
		return this.chat.speakers.find(({ id }) => id === chosen) ?? this.chat.speakers[0];
	}

	/** Whether somebody can see this phone now. */
	get visible() {
		return !document.hidden && this.element.offsetParent !== null;
	}

	/** Takes over what the server now says of people and groups. */
	update({ chats }) {
		const same = JSON.stringify([chats, store.state.chats[this.chat.id]]) === JSON.stringify([this.chats, this.chat]);
		this.chats = chats;
		if (!same) {
			this.open(this.chat.id);
		}
	}

	open(id) {
		this.stop?.();
		this.chat = store.state.chats[id] ?? store.state.chats[this.chats[0]];
		this.stop = on(`chat:${this.chat.id}`, (change) => this.#changed(change));
		this.picker.replaceChildren(...this.chats.map((one) => h('option', { value: String(one), selected: one === this.chat.id }, store.state.chats[one].title)));
		this.face.replaceChildren(avatar(this.chat.id, this.chat.title, this.chat.mark));
		this.composer.open();
		this.#head();
		this.#load();
	}

	speak(id) {
		this.speakers.set(this.chat.id, id);
		this.composer.open();
		this.scroll.show();
	}

	/** Waits for a call and says in words when it fails; false then. */
	async try(call) {
		try {
			return await call ?? true;
		}
		catch (failure) {
			toast(this.element, failure instanceof Failure ? failure.message : words.sendFailed);
			return false;
		}
	}

	async upload(kind, files, caption) {
		if (files.length > 10 || files.some((file) => file.size > largestFile)) {
			toast(this.element, texts.failures[files.length > 10 ? 'too-many' : 'too-big']);
			return;
		}
		toast(this.element, texts.composer.uploading(files.length));
		const reply = this.composer.takeReply();
		const said = caption ?? this.composer.takeText();
		await this.try(api.upload(this.chat.id, this.speaker.id, kind, files, said, reply));
		this.element.querySelector('.toast')?.remove();
	}

	locate() {
		return this.try(api.location(this.chat.id, this.speaker.id, this.composer.takeReply()));
	}

	say(text) {
		return this.try(api.send(this.chat.id, this.speaker.id, text, null));
	}

	/** What somebody did inside a message. */
	act(what) {
		const { id } = this.chat;
		if (what.reply) {
			this.composer.reply(what.reply);
		}
		else if (what.press) {
			press(this, what);
		}
		else if (what.command) {
			this.say(what.command);
		}
		else if (what.link) {
			follow(this, what);
		}
		else if (what.jump) {
			this.scroll.jump(what.jump.message_id);
		}
		else if (what.react) {
			this.try(api.react(id, this.speaker.id, what.react.message_id, what.emoji));
		}
		else if (what.menu) {
			openMenu(this.element, what.at, this.#menu(what.menu));
		}
	}

	#menu(message) {
		const own = author(message).id === this.speaker.id;
		const { id } = this.chat;
		return [
			{ words: words.reply, sign: icon('reply'), act: () => this.composer.reply(message) },
			...['👍', '❤', '🙏'].map((emoji) => ({ words: emoji, wide: false, act: () => this.act({ react: message, emoji }) })),
			{ words: words.copy, act: () => this.try(navigator.clipboard.writeText(gist(message)).then(() => toast(this.element, words.copied))) },
			...(own && message.text ? [{ words: words.edit, act: () => this.composer.edit(message) }] : []),
			...(own ? [{ words: words.remove, act: () => this.try(api.remove(id, this.speaker.id, message.message_id)) }] : []),
		];
	}

	async #load() {
		const { id } = this.chat;
		if (!known(id).loaded) {
			this.scroll.show();
			const answer = await this.try(api.messages(id));
			if (answer) {
				fill(id, answer);
			}
		}
		this.scroll.opened();
		this.composer.keyboard();
	}

	#changed(change) {
		this.#head();
		this.scroll.show(change);
		this.composer.keyboard();
	}

	#head() {
		const typing = known(this.chat.id).typing > Date.now();
		this.about.classList.toggle('busy', typing);
		this.about.textContent = typing ? `${this.bot.name} ${words.typing}` : this.chat.about ?? '';
	}

}
