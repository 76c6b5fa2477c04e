package vn.thongsuot.sandbox;

import java.util.List;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.node.ObjectNode;

/**
 * A person in one chat: what they write, send, press, edit and delete there. `asChat` is
 * the group (anonymous administrator) or channel they write as; `replyTo` the message
 * they answer; `topic` the forum topic.
 */
public record Speaker(Person person, long chat, @Nullable Long asChat, @Nullable Integer replyTo,
		@Nullable Integer topic) {

	/** The same, answering that message. */
	public Speaker replyingTo(int message) {
		return new Speaker(person, chat, asChat, message, topic);
	}

	public Speaker replyingTo(Message message) {
		return replyingTo(message.id());
	}

	/** The same, as an anonymous administrator of the group. */
	public Speaker anonymously() {
		return asChat(chat);
	}

	/** The same, under the name of a channel (or of the group itself). */
	public Speaker asChat(long other) {
		return new Speaker(person, chat, other, replyTo, topic);
	}

	public Speaker inTopic(int thread) {
		return new Speaker(person, chat, asChat, replyTo, thread);
	}

	public Message say(String text) {
		return acts().text(text);
	}

	public Message photo(byte[] bytes, @Nullable String caption) {
		return send(Attachment.photo(bytes, caption));
	}

	public Message document(String name, String mime, byte[] bytes, @Nullable String caption) {
		return send(Attachment.document(name, mime, bytes, caption));
	}

	public Message voice(byte[] bytes) {
		return send(Attachment.voice(bytes));
	}

	public Message video(byte[] bytes, @Nullable String caption) {
		return send(Attachment.video(bytes, caption));
	}

	public Message send(Attachment attachment) {
		return acts().attachment(attachment, null);
	}

	/** Several files as one album: separate messages with one media_group_id. */
	public List<Message> album(List<Attachment> attachments) {
		return acts().album(attachments);
	}

	public Message location(double latitude, double longitude) {
		return acts().location(latitude, longitude);
	}

	/** Shares the own phone number, as the button that asks for it does. */
	public Message shareOwnContact() {
		return acts().ownContact();
	}

	/**
	 * Sends anybody's contact by hand; the user id is that of an account, if there is
	 * one.
	 */
	public Message contact(String phone, String firstName, @Nullable Long userId) {
		return acts().contact(phone, firstName, userId);
	}

	public Message sticker(String emoji) {
		return acts().sticker(emoji);
	}

	public Message poll(String question, List<String> options) {
		return acts().poll(question, options);
	}

	/** Passes on a message of another chat that the person can see. */
	public Message forward(Message message) {
		return acts().forward(message);
	}

	/**
	 * Sends any content (fields of the Bot API's Message), for kinds that have no verb
	 * here.
	 */
	public Message other(ObjectNode content) {
		return acts().post(content);
	}

	/** Presses the button with that label. */
	public Press press(Message message, String label) {
		String data = message.button(label).data();
		return acts().press(message.id(), (data == null) ? "" : data);
	}

	/** Sends a press with any data, as a changed app can. */
	public Press press(int message, String data) {
		return acts().press(message, data);
	}

	public Message edit(Message message, String text) {
		return acts().edit(message, text);
	}

	/** Deletes for everybody; bots are not told. */
	public void delete(Message message) {
		acts().delete(message);
	}

	/** Sets the person's only reaction; an empty emoji takes it back. */
	public void react(Message message, String emoji) {
		acts().react(message, emoji);
	}

	private Acts acts() {
		return new Acts(person.world(), this);
	}

}
