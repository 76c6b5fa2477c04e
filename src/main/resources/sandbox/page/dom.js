/** Makes an element: attributes, listeners as `onclick`, data as `data-x`; null children are left out. */
export function h(tag, attributes = {}, ...children) {
	const element = document.createElement(tag);
	for (const [name, value] of Object.entries(attributes)) {
		set(element, name, value);
	}
	element.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false));
	return element;
}

function set(element, name, value) {
	if (value === null || value === undefined || value === false) {
		return;
	}
	if (name.startsWith('on')) {
		element.addEventListener(name.slice(2), value);
	}
	else if (name === 'value' || name === 'selected' || name === 'disabled' || name === 'hidden') {
		element[name] = value;
	}
	else {
		element.setAttribute(name, value === true ? '' : value);
	}
}

/** The first letters of a name, as an avatar shows them. */
export function initials(name) {
	const words = name.trim().split(/\s+/u).filter((word) => /\p{L}/u.test(word));
	const picked = words.length > 1 ? [words[0], words[words.length - 1]] : words;
	return picked.map((word) => word.normalize('NFC').match(/\p{L}/u)[0].toUpperCase()).join('');
}

/** One of seven tints, always the same for the same id. */
export function tint(id) {
	return `tint-${Math.abs(Number(id)) % 7}`;
}

export function avatar(id, name, mark) {
	return h('span', { 'class': `avatar ${tint(id)}`, 'aria-hidden': 'true' }, mark || initials(name));
}
