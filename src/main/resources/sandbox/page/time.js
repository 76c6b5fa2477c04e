import { texts } from './texts.js';

const zone = 'Asia/Ho_Chi_Minh';
const clockFormat = new Intl.DateTimeFormat('vi-VN', { hour: '2-digit', minute: '2-digit', timeZone: zone, hour12: false });
const dayFormat = new Intl.DateTimeFormat('vi-VN', { weekday: 'long', day: '2-digit', month: '2-digit', timeZone: zone });
const keyFormat = new Intl.DateTimeFormat('en-CA', { timeZone: zone });

/** Hours and minutes of a business time in milliseconds. */
export function hourMinute(ms) {
	return clockFormat.format(ms);
}

/** "thứ Tư, 26/11". */
export function day(ms) {
	return dayFormat.format(ms);
}

/** A name of the day, for comparing. */
export function dayKey(ms) {
	return keyFormat.format(ms);
}

/** "2 ngày 3 giờ" for a number of seconds. */
export function spell(seconds) {
	const minutes = Math.round(seconds / 60);
	const days = Math.floor(minutes / 1440);
	const hours = Math.floor((minutes % 1440) / 60);
	const rest = minutes % 60;
	const parts = [
		days && texts.clock.days(days),
		hours && texts.clock.hours(hours),
		rest && texts.clock.minutes(rest),
	];
	return parts.filter(Boolean).join(' ') || texts.clock.minutes(0);
}
