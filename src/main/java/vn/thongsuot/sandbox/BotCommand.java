package vn.thongsuot.sandbox;

/** A command of the bot's menu, without its slash. */
public record BotCommand(String command, String description) {
}
