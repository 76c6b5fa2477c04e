package vn.thongsuot.sandbox;

/** What happens in a world, told to those who subscribed. */
public sealed interface Event {

	/** A message appeared. */
	record Posted(Message message) implements Event {
	}

	/** A message was edited, deleted, or got other buttons or reactions. */
	record Changed(Message message) implements Event {
	}

	/** The bot answered a press: a toast or an alert, if it has words. */
	record Answered(Press press) implements Event {
	}

	/** The bot shows that it is busy ("typing"). */
	record Acting(long chat, String action) implements Event {
	}

	/** A chat appeared, or its title, members or rights changed. */
	record ChatChanged(long chat) implements Event {
	}

	/** The bot's commands or descriptions changed. */
	record BotChanged() implements Event {
	}

}
