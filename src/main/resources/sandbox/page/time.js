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

/** "2 ngày 3 giờ" for a number of seconds; what is smaller than two units is left out. */
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
	return parts.filter(Boolean).slice(0, 2).join(' ') || texts.clock.minutes(0);
}

/**
 * The time in the province that "25/11 14:00", "8h30 25/11/2026", "25/11" (at 8:00) or "14:00" (today) means, as
 * "2026-11-25T14:00"; undefined if it means none. A day without a year is the next such day.
 */
export function typedMoment(text, now) {
	const date = /(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{4}))?/.exec(text);
	const time = /(\d{1,2})\s*(?::|h|g|giờ)\s*(\d{2})?/i.exec(text);
	const today = dayKey(now);
	if (!date && !time) {
		return undefined;
	}
	const two = (value) => String(value).padStart(2, '0');
	const clock = time ? `${two(time[1])}:${two(time[2] ?? 0)}` : '08:00';
	const inYear = (year) => `${year}-${two(date[2])}-${two(date[1])}`;
	const thisYear = date && inYear(date[3] ?? today.slice(0, 4));
	const key = !date ? today : date[3] || thisYear >= today ? thisYear : inYear(Number(today.slice(0, 4)) + 1);
	const real = new Date(`${key}T${clock}:00Z`);
	return Number.isNaN(real.getTime()) || real.toISOString().slice(0, 10) !== key ? undefined : `${key}T${clock}`;
}
