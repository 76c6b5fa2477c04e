const far = 60;

/** On a touch screen, a bubble that is pulled to the left is replied to. */
export function swipes(list, reply) {
	let begin = null;
	list.addEventListener('touchstart', (event) => {
		const message = event.target.closest('.message');
		const { clientX: x, clientY: y } = event.touches[0];
		begin = message && event.touches.length === 1 ? { message, x, y, way: 0 } : null;
	}, { passive: true });
	list.addEventListener('touchmove', (event) => {
		if (begin) {
			pull(begin, event.touches[0]);
		}
	}, { passive: true });
	['touchend', 'touchcancel'].forEach((kind) => list.addEventListener(kind, () => {
		if (begin) {
			begin.message.style.transform = '';
			if (kind === 'touchend' && begin.way <= -far) {
				reply(Number(begin.message.dataset.message));
			}
		}
		begin = null;
	}));
}

function pull(begin, { clientX: x, clientY: y }) {
	const sideways = Math.abs(x - begin.x) > 2 * Math.abs(y - begin.y);
	begin.way = sideways ? Math.max(Math.min(x - begin.x, 0), -far - 10) : 0;
	begin.message.style.transform = begin.way < -12 ? `translateX(${begin.way}px)` : '';
}
