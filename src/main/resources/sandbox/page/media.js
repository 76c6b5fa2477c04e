import { api } from './api.js';
import { h } from './dom.js';
import { icon } from './icons.js';
import { texts } from './texts.js';

const words = texts.media;

/** The pictures, files, sounds and places of a message; nothing if it is only text. */
export function media(message) {
	const made = makers.find(([field]) => message[field]);
	return made ? made[1](message[made[0]], message) : null;
}

/** What a message holds, in a word, for quotes and screen readers. */
export function mediaWord(message) {
	const made = makers.find(([field]) => message[field]);
	return made ? (made[0] === 'document' ? message.document.file_name ?? words.document : words[made[0]]) : '';
}

const makers = [
	['photo', photo],
	['video', video],
	['voice', (voice) => sound(voice, words.voice)],
	['audio', (audio) => sound(audio, audio.title ?? words.audio)],
	['document', file],
	['location', place],
	['contact', contact],
	['sticker', (sticker) => h('span', { 'class': 'sticker' }, sticker.emoji ?? words.sticker)],
];

function photo(sizes, message) {
	const largest = sizes[sizes.length - 1];
	const name = message.caption || words.photo;
	const image = h('img', {
		src: api.file(largest.file_id),
		alt: name,
		loading: 'lazy',
		decoding: 'async',
		width: largest.width,
		height: largest.height,
	});
	return h('button', {
		type: 'button',
		'class': 'photo',
		'aria-label': `${words.openPhoto}: ${name}`,
		onclick: () => lightbox(image.src, name),
	}, image);
}

function lightbox(source, name) {
	const close = h('button', { type: 'button', 'class': 'round', 'aria-label': words.closePhoto }, icon('close'));
	const box = h('dialog', { 'class': 'lightbox', 'aria-label': name }, h('img', { src: source, alt: name }), close);
	box.addEventListener('click', () => box.close());
	box.addEventListener('close', () => box.remove());
	document.body.append(box);
	box.showModal();
}

function video(video) {
	return h('video', { src: api.file(video.file_id), controls: true, preload: 'metadata', 'aria-label': words.video });
}

function sound(sound, name) {
	return h('span', { 'class': 'sound' }, icon('voice'),
		h('audio', { src: api.file(sound.file_id), controls: true, preload: 'metadata', 'aria-label': name }));
}

function file(document) {
	const name = document.file_name ?? words.file;
	return h('a', {
		'class': 'file',
		href: api.file(document.file_id),
		download: name,
		'aria-label': words.download(name),
	}, h('span', { 'class': 'file-sign' }, icon('file')),
	h('span', { 'class': 'file-words' }, h('b', {}, name), h('small', {}, size(document.file_size))));
}

function place({ latitude, longitude }) {
	const number = (value) => value.toLocaleString('vi-VN', { minimumFractionDigits: 4, maximumFractionDigits: 4 });
	return h('span', { 'class': 'place' }, h('span', { 'class': 'map' }, icon('pin')),
		h('small', {}, `${words.location}: ${number(latitude)} · ${number(longitude)}`));
}

function contact({ first_name: first, last_name: last, phone_number: phone }) {
	return h('span', { 'class': 'file' }, h('span', { 'class': 'file-sign' }, icon('phone')),
		h('span', { 'class': 'file-words' }, h('b', {}, [first, last].filter(Boolean).join(' ')), h('small', {}, phone)));
}

/** A number of bytes as people read it. */
export function size(bytes) {
	const format = (value) => value.toLocaleString('vi-VN', { maximumFractionDigits: 1 });
	return bytes >= 1048576 ? `${format(bytes / 1048576)} MB` : `${format(Math.max(bytes ?? 0, 1) / 1024)} KB`;
}
