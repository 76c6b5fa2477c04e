import { texts } from './texts.js';

const words = texts.chat;

/** What a service message says (somebody joined, left, …); nothing for what somebody said. */
export function note(message) {
	if (message.new_chat_members) {
		return words.joined(message.new_chat_members.map(name).join(', '));
	}
	if (message.left_chat_member) {
		return words.left(name(message.left_chat_member));
	}
	if (message.group_chat_created || message.supergroup_chat_created) {
		return words.created;
	}
	if (message.migrate_to_chat_id || message.migrate_from_chat_id) {
		return words.upgraded;
	}
	return message.new_chat_title ?? null;
}

function name(user) {
	return [user.first_name, user.last_name].filter(Boolean).join(' ');
}
