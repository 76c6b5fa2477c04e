import { h } from './dom.js';
import { icon } from './icons.js';
import { openMenu } from './menu.js';
import { sampleCaption, samplePhoto, sampleVoice } from './samples.js';
import { texts } from './texts.js';

const words = texts.composer;

/** The menu of what can be attached. */
export function attachMenu(phone, anchor) {
	openMenu(phone.element, anchor, [
		{ words: words.photo, sign: icon('photo'), act: () => pick(phone, 'photo', 'image/*,video/*') },
		{ words: words.document, sign: icon('file'), act: () => pick(phone, 'document', '') },
		{ words: words.samplePhoto, sign: icon('photo'), act: async () => phone.upload('photo', [await samplePhoto()], sampleCaption) },
		{ words: words.voice, sign: icon('voice'), act: async () => phone.upload('voice', [await sampleVoice()]) },
		{ words: words.location, sign: icon('pin'), act: () => phone.locate() },
	]);
}

function pick(phone, kind, accept) {
	const input = phone.element.querySelector('input[type=file]');
	input.accept = accept;
	input.dataset.kind = kind;
	input.value = '';
	input.click();
}

/** The hidden field behind "Ảnh" and "Tệp", and dropping files on the phone. */
export function fileField(phone) {
	const input = h('input', {
		type: 'file',
		multiple: true,
		'class': 'hidden-file',
		tabindex: '-1',
		'aria-hidden': 'true',
		'data-kind': 'document',
		onchange: () => input.files.length > 0 && phone.upload(input.dataset.kind, [...input.files]),
	});
	return input;
}

/** Lets files be dropped on a phone. */
export function acceptDrops(phone) {
	const { element } = phone;
	const mark = (on) => element.classList.toggle('dropping', on);
	element.addEventListener('dragover', (event) => {
		event.preventDefault();
		mark(true);
	});
	element.addEventListener('dragleave', (event) => !element.contains(event.relatedTarget) && mark(false));
	element.addEventListener('drop', (event) => {
		event.preventDefault();
		mark(false);
		const files = [...event.dataTransfer.files];
		if (files.length > 0) {
			phone.upload(files.every((file) => /^(image|video)\//u.test(file.type)) ? 'photo' : 'document', files);
		}
	});
}
