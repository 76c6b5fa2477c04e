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
	return topic(message) ?? message.new_chat_title ?? null;
}

/** What is said of a topic of a forum when it is opened, closed or renamed. */
function topic(message) {
	if (message.forum_topic_created) {
		return words.topicOpened(message.forum_topic_created.name);
	}
	if (message.forum_topic_closed) {
		return words.topicClosed;
	}
	return message.forum_topic_reopened ? words.topicReopened : message.forum_topic_edited?.name ?? null;
}

function name(user) {
	return [user.first_name, user.last_name].filter(Boolean).join(' ');
}
