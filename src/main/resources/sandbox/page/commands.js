import { h } from './dom.js';

/** The list of the bot's commands that opens above the composer when somebody types a slash. */
export class Commands {

	constructor(choose) {
		this.choose = choose;
		this.element = h('div', { 'class': 'commands', role: 'listbox', id: `commands-${++Commands.count}`, hidden: true });
		this.at = 0;
	}

	show(commands, typed) {
		const word = /^\/(\w*)$/u.exec(typed)?.[1]?.toLowerCase();
		this.found = word === undefined ? [] : commands.filter(({ command }) => command.startsWith(word));
		this.at = 0;
		this.#draw();
	}

	hide() {
		this.found = [];
		this.#draw();
	}

	get open() {
		return !this.element.hidden;
	}

	/** Takes arrows, Enter, Tab and Escape while it is open; true if it took the key. */
	key(event) {
		const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
		if (step) {
			this.at = (this.at + step + this.found.length) % this.found.length;
			this.#draw();
		}
		else if (event.key === 'Enter' || event.key === 'Tab') {
			this.choose(this.found[this.at]);
		}
		else if (event.key === 'Escape') {
			this.hide();
		}
		else {
			return false;
		}
		event.preventDefault();
		return true;
	}

	#draw() {
		this.element.hidden = this.found.length === 0;
		this.element.replaceChildren(...this.found.map((entry, index) => h('button', {
			type: 'button',
			role: 'option',
			tabindex: '-1',
			'aria-selected': String(index === this.at),
			onclick: () => this.choose(entry),
		}, h('b', {}, `/${entry.command}`), h('span', {}, entry.description))));
		this.element.children[this.at]?.scrollIntoView({ block: 'nearest' });
	}

}

Commands.count = 0;
