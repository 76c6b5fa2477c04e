import { api } from './api.js';
import { texts } from './texts.js';

/** A picture of a page with lines, drawn here, for trying out how photos travel. */
export function samplePhoto() {
	const canvas = document.createElement('canvas');
	canvas.width = 900;
	canvas.height = 1200;
	const pen = canvas.getContext('2d');
	pen.fillStyle = '#8a6f52';
	pen.fillRect(0, 0, 900, 1200);
	pen.fillStyle = '#fdfcf7';
	pen.fillRect(70, 60, 760, 1080);
	pen.fillStyle = '#22303c';
	pen.font = '600 34px system-ui, sans-serif';
	pen.textAlign = 'center';
	pen.fillText('BIÊN BẢN LÀM VIỆC', 450, 170);
	pen.font = '26px system-ui, sans-serif';
	pen.fillText('(mẫu để thử, không có thật)', 450, 215);
	pen.fillStyle = '#9aa7b1';
	for (let line = 0; line < 17; line++) {
		pen.fillRect(130, 280 + line * 46, 640 - (line % 4) * 70 - (line % 3) * 35, 9);
	}
	return new Promise((done) => canvas.toBlob((blob) => done(named(blob, 'bien-ban.jpg')), 'image/jpeg', 0.85));
}

/** A second of a calm tone, kept beside the page. */
export async function sampleVoice() {
	const response = await fetch(api.sample('voice.ogg'));
	return named(await response.blob(), 'voice.ogg');
}

function named(blob, name) {
	return new File([blob], name, { type: blob.type });
}

export const sampleCaption = texts.composer.sampleCaption;
