package vn.thongsuot.messaging;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * What somebody wrote or pressed. Messages of one sender sent close together (an album, a
 * thought in three lines) arrive as one, with several contents in order; a command, a
 * press, an edit or a change of standing always arrives alone.
 *
 * @param ref the (first) message; for a press the message that carries the button
 * @param refs all messages of the burst, in order
 * @param scope private or group
 * @param chatTitle the group's title, or the person's name
 * @param contents at least one
 * @param replyTo the message that was replied to
 * @param repliedText the text of that message as the platform shows it, if it is ours,
 * for messages whose {@link MessageRef} was never told to us; or if this is a command
 * that is about it
 * @param repliedTo who wrote that message, if it stands in a group
 * @param sentAt when the platform received it
 */
public record Incoming(MessageRef ref, List<MessageRef> refs, Scope scope, String chatTitle, Sender sender,
		List<Content> contents, @Nullable MessageRef replyTo, @Nullable String repliedText, @Nullable Sender repliedTo,
		Instant sentAt) {

	public Incoming {
		refs = List.copyOf(refs);
		contents = List.copyOf(contents);
		if (contents.isEmpty()) {
			throw new IllegalArgumentException("An incoming message holds something");
		}
	}

	/** A message of which only is known which one it replies to, if any. */
	public Incoming(MessageRef ref, List<MessageRef> refs, Scope scope, String chatTitle, Sender sender,
			List<Content> contents, @Nullable MessageRef replyTo, Instant sentAt) {
		this(ref, refs, scope, chatTitle, sender, contents, replyTo, null, sentAt);
	}

	/** A message of which is not known who wrote the one it replies to. */
	public Incoming(MessageRef ref, List<MessageRef> refs, Scope scope, String chatTitle, Sender sender,
			List<Content> contents, @Nullable MessageRef replyTo, @Nullable String repliedText, Instant sentAt) {
		this(ref, refs, scope, chatTitle, sender, contents, replyTo, repliedText, null, sentAt);
	}

	public Address chat() {
		return this.ref.chat();
	}

	/** The first content of that kind. */
	public <C extends Content> Optional<C> first(Class<C> kind) {
		return this.contents.stream().filter(kind::isInstance).map(kind::cast).findFirst();
	}

	/** All contents of that kind. */
	public <C extends Content> List<C> all(Class<C> kind) {
		return this.contents.stream().filter(kind::isInstance).map(kind::cast).toList();
	}

	/**
	 * Everything typed, texts and captions in order, a line each; empty if nothing was.
	 */
	public String typed() {
		return this.contents.stream().map((content) -> switch (content) {
			case Content.Text text -> text.text();
			case Content.Media media -> media.caption();
			case Content.Edited edited -> edited.text();
			default -> "";
		}).filter((text) -> !text.isBlank()).collect(Collectors.joining("\n"));
	}

}
