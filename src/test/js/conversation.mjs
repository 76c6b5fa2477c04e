// A bot on grammY, written as its documentation shows; the people are played by GrammyTests.
// Arguments: address of the Bot API, token. Each line on stdout is one step that the bot has seen.
import { Bot, InlineKeyboard, InputFile, InputMediaBuilder, Keyboard } from "grammy";

const [apiRoot, token] = process.argv.slice(2);
const bot = new Bot(token, { client: { apiRoot } });
const step = (name, detail = "") => console.log(`${name} ${detail}`.trim());
const picture = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==", "base64");

bot.command("start", async (ctx) => {
  step("start", ctx.match);
  await ctx.reply("<b>Xin chào</b> &amp; chào mừng", {
    parse_mode: "HTML",
    reply_markup: new Keyboard().requestContact("Gửi số điện thoại").resized(),
  });
});
bot.command("hoi", async (ctx) => {
  await ctx.replyWithChatAction("typing");
  await ctx.reply("Chọn lĩnh vực", {
    reply_markup: new InlineKeyboard().text("Đất đai", "v1:dat").text("Hộ tịch", "v1:ho").row().url("Trang", "https://example.vn"),
  });
});
bot.callbackQuery(/^v1:/, async (ctx) => {
  step("pressed", ctx.callbackQuery.data);
  await ctx.answerCallbackQuery({ text: "Đã nhận" });
  await ctx.editMessageText(`Lĩnh vực: ${ctx.callbackQuery.data.slice(3)}`);
});
bot.on("my_chat_member", (ctx) => step("status", `${ctx.myChatMember.old_chat_member.status}>${ctx.myChatMember.new_chat_member.status}`));
bot.on("message:new_chat_members", async (ctx) => {
  step("joined", ctx.chat.type);
  await ctx.reply("Phiếu #C1: trả lời tin này để đáp");
});
bot.on("message").filter((ctx) => ctx.msg.media_group_id !== undefined, (ctx) => step("album", ctx.msg.caption ?? "-"));
bot.on("message:document", async (ctx) => {
  const file = await ctx.getFile();
  const answer = await fetch(`${apiRoot}/file/bot${token}/${file.file_path}`);
  step("document", `${ctx.msg.document.file_name} ${await answer.text()}`);
  await ctx.replyWithDocument(new InputFile(Buffer.from("bản trả lời"), "trả lời.txt"), { caption: "Gửi lại" });
});
bot.on("message:photo", async (ctx) => {
  step("photo", ctx.msg.photo.length);
  await ctx.replyWithPhoto(ctx.msg.photo.at(-1).file_id);
  await ctx.replyWithMediaGroup([
    InputMediaBuilder.photo(new InputFile(picture, "a.png"), { caption: "hai ảnh" }),
    InputMediaBuilder.photo(new InputFile(picture, "b.png")),
  ]);
});
bot.on("message:location", (ctx) => step("location", ctx.msg.location.latitude));
bot.on("message:contact", async (ctx) => {
  step("contact", ctx.msg.contact.user_id === ctx.from.id);
  await ctx.reply("Cảm ơn", { reply_markup: { remove_keyboard: true } });
});
bot.on("edited_message:text", (ctx) => step("edited", ctx.msg.text));
bot.on("message:text", async (ctx) => {
  const target = ctx.msg.reply_to_message;
  step(target ? "reply" : "text", target ? `${target.text} <- ${ctx.msg.text}` : ctx.msg.text);
  if (ctx.msg.text === "hết") {
    await bot.stop();
    return;
  }
  await ctx.reply("Đã nhận: " + ctx.msg.text, { reply_parameters: { message_id: ctx.msg.message_id } });
});
bot.catch((error) => {
  console.error(error);
  process.exitCode = 1;
});

await bot.api.setMyCommands([{ command: "hoi", description: "Gửi câu hỏi" }], { scope: { type: "all_private_chats" } });
await bot.start({ onStart: (me) => step("ready", me.username) });
step("stopped");
