import { api } from './api.js';
import { apply, kinds } from './store.js';

let last = 0;
let source = null;
let pause = 500;

/**
 * Keeps listening to the server from that event on: after a cut it asks for what it missed; `lost` and `found` tell
 * of cuts, `reset` that too much was missed and all must be loaded anew.
 */
export function listen(since, { lost, found, reset }) {
	last = since;
	source = api.events(last);
	source.onopen = () => {
		pause = 500;
		found();
	};
	source.onerror = () => {
		source.close();
		lost();
		setTimeout(() => listen(last, { lost, found, reset }), pause);
		pause = Math.min(pause * 2, 5000);
	};
	source.addEventListener('reset', () => {
		source.close();
		reset();
	});
	kinds.forEach((kind) => source.addEventListener(kind, (event) => {
		last = Number(event.lastEventId) || last;
		apply(kind, JSON.parse(event.data));
	}));
}
