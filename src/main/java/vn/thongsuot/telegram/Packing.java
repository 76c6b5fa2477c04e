package vn.thongsuot.telegram;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import vn.thongsuot.messaging.Body;
import vn.thongsuot.messaging.Delivery;
import vn.thongsuot.messaging.Keyboard;
import vn.thongsuot.messaging.MediaRef;
import vn.thongsuot.messaging.Outgoing;
import vn.thongsuot.messaging.RichText;

/** Packs a message into the call that sends it. */
final class Packing {

	private static final Map<String, Object> NO_PREVIEW = Map.of("is_disabled", true);

	private final String repeatedMark;

	Packing(String repeatedMark) {
		this.repeatedMark = repeatedMark.isBlank() ? "" : repeatedMark.strip() + " ";
	}

	/** Length of what a repeated message is marked with. */
	int markLength() {
		return this.repeatedMark.length();
	}

	Parcel pack(Delivery.Send send, Shape shape) {
		return switch (send.message().body()) {
			case Body.Text text -> text(send, text, shape);
			case Body.Place place -> place(send, place, shape);
			case Body.Files files -> files(send, files, shape);
			case Body.Document document -> document(send, document, shape);
		};
	}

	private Parcel text(Delivery.Send send, Body.Text body, Shape shape) {
		Map<String, Object> parameters = common(send, shape);
		parameters.putAll(written("text", marked(send.repeated(), body.text()), shape.markup()));
		parameters.put("link_preview_options", NO_PREVIEW);
		addKeyboard(parameters, send.message().keyboard());
		return new Parcel("sendMessage", parameters);
	}

	private static Parcel place(Delivery.Send send, Body.Place place, Shape shape) {
		Map<String, Object> parameters = common(send, shape);
		parameters.put("latitude", place.latitude());
		parameters.put("longitude", place.longitude());
		addKeyboard(parameters, send.message().keyboard());
		return new Parcel("sendLocation", parameters);
	}

	private Parcel files(Delivery.Send send, Body.Files files, Shape shape) {
		Map<String, Object> caption = written("caption", marked(send.repeated(), files.caption()), shape.markup());
		return (files.files().size() == 1) ? file(send, files.files().getFirst(), caption, shape)
				: album(send, files.files(), caption, shape);
	}

	private Parcel document(Delivery.Send send, Body.Document document, Shape shape) {
		Map<String, Object> parameters = common(send, shape);
		parameters.put("document", "attach://file");
		parameters.putAll(written("caption", marked(send.repeated(), document.caption()), shape.markup()));
		addKeyboard(parameters, send.message().keyboard());
		return new Parcel("sendDocument", parameters, new Parcel.Upload(document.name(), document.bytes()));
	}

	private static Parcel file(Delivery.Send send, MediaRef file, Map<String, Object> caption, Shape shape) {
		Map<String, Object> parameters = common(send, shape);
		parameters.put(field(file), file.platformId());
		parameters.putAll(caption);
		addKeyboard(parameters, send.message().keyboard());
		String kind = file.kind().name();
		return new Parcel("send" + kind.charAt(0) + kind.substring(1).toLowerCase(Locale.ROOT), parameters);
	}

	/** An album bears no buttons; whoever posts keeps to that. */
	private static Parcel album(Delivery.Send send, List<MediaRef> files, Map<String, Object> caption, Shape shape) {
		List<Map<String, Object>> media = new ArrayList<>();
		for (MediaRef file : files) {
			Map<String, Object> item = new LinkedHashMap<>(media.isEmpty() ? caption : Map.of());
			item.put("type", field(file));
			item.put("media", file.platformId());
			media.add(item);
		}
		Map<String, Object> parameters = common(send, shape);
		parameters.put("media", media);
		return new Parcel("sendMediaGroup", parameters);
	}

	private static String field(MediaRef file) {
		return file.kind().name().toLowerCase(Locale.ROOT);
	}

	/** Gives a message a new text; the buttons that are not named disappear. */
	Parcel revision(Delivery.Revise revise, boolean markup) {
		Map<String, Object> parameters = new LinkedHashMap<>();
		parameters.put("chat_id", revise.to().id());
		parameters.put("message_id", Chats.number(revise.messageId()));
		parameters.putAll(written("text", marked(revise.repeated(), revise.text()), markup));
		parameters.put("link_preview_options", NO_PREVIEW);
		if (revise.keyboard() instanceof Keyboard.Buttons buttons) {
			parameters.put("reply_markup", Keyboards.inline(buttons));
		}
		return new Parcel("editMessageText", parameters);
	}

	private RichText marked(boolean repeated, RichText text) {
		return repeated ? RichText.plain(this.repeatedMark).then(text) : text;
	}

	private static Map<String, Object> written(String field, RichText text, boolean markup) {
		if (text.isEmpty()) {
			return Map.of();
		}
		return markup ? Map.of(field, Markup.html(text), "parse_mode", "HTML") : Map.of(field, text.plain());
	}

	private static Map<String, Object> common(Delivery.Send send, Shape shape) {
		Outgoing message = send.message();
		Map<String, Object> parameters = new LinkedHashMap<>();
		parameters.put("chat_id", message.to().id());
		String target = send.replyTo();
		long topic = shape.topic() ? topic(send) : 0;
		if (topic != 0) {
			parameters.put("message_thread_id", topic);
		}
		if (target != null && shape.reply() && (send.thread() == null || Chats.topic(target) == topic)) {
			parameters.put("reply_parameters",
					Map.of("message_id", Chats.number(target), "allow_sending_without_reply", true));
		}
		if (message.silent()) {
			parameters.put("disable_notification", true);
		}
		if (message.confidential()) {
			parameters.put("protect_content", true);
		}
		return parameters;
	}

	/** The topic that it goes into; else that of the message under which it hangs. */
	private static long topic(Delivery.Send send) {
		String thread = (send.thread() != null) ? send.thread() : send.replyTo();
		return (thread != null) ? Chats.topic(thread) : 0;
	}

	private static void addKeyboard(Map<String, Object> parameters, Keyboard keyboard) {
		Keyboards.of(keyboard).ifPresent((markup) -> parameters.put("reply_markup", markup));
	}

}
