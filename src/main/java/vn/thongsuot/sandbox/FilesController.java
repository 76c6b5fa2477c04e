package vn.thongsuot.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

import tools.jackson.databind.JsonNode;

/** Files that people send, several as an album, and files that the page shows. */
@InSandbox
@RestController
@RequestMapping("/sandbox")
class FilesController {

	private static final int ALBUM = 10;

	/** What a browser may show in place; all else is only downloaded. */
	private static final Set<String> SHOWN = Set.of("image/jpeg", "image/png", "image/gif", "image/webp", "audio/ogg",
			"audio/mpeg", "audio/mp4", "audio/wav", "video/mp4", "video/webm");

	private static final Set<String> PHOTOS = Set.of("image/jpeg", "image/png", "image/webp");

	private final World world;

	private final Voices voices;

	private final Views views;

	FilesController(World world, Voices voices, Views views) {
		this.world = world;
		this.voices = voices;
		this.views = views;
	}

	@PostMapping("/chats/{chat}/files")
	JsonNode send(@PathVariable long chat, @RequestParam long speaker, @RequestParam String kind,
			@RequestParam(defaultValue = "") String caption, @RequestParam(required = false) @Nullable Integer replyTo,
			@RequestParam List<MultipartFile> files) {
		PageRefusal.unless(files.size() <= ALBUM, "too-many");
		PageRefusal.unless(files.stream().noneMatch(MultipartFile::isEmpty), "empty");
		PageRefusal.unless(caption.codePointCount(0, caption.length()) <= 1024, "too-long");
		Speaker voice = this.voices.speaker(chat, speaker, replyTo);
		List<Attachment> attachments = attachments(files, kind, caption.strip());
		List<Message> sent = (attachments.size() == 1) ? List.of(voice.send(attachments.getFirst()))
				: voice.album(attachments);
		return this.views.message(sent.getLast());
	}

	@GetMapping("/files/{id}")
	ResponseEntity<Resource> file(@PathVariable String id) {
		StoredFile file = this.world.file(id);
		String name = (file.name() == null) ? "file" : file.name();
		boolean shown = SHOWN.contains(file.mime());
		return ResponseEntity.ok()
			.contentType(shown ? MediaType.parseMediaType(file.mime()) : MediaType.APPLICATION_OCTET_STREAM)
			.cacheControl(CacheControl.maxAge(Duration.ofDays(30)).cachePrivate().immutable())
			.header("Content-Disposition",
					(shown ? ContentDisposition.inline() : ContentDisposition.attachment())
						.filename(name, StandardCharsets.UTF_8)
						.build()
						.toString())
			.body(new ByteArrayResource(this.world.bytes(file)));
	}

	private static List<Attachment> attachments(List<MultipartFile> files, String kind, String caption) {
		var attachments = new ArrayList<Attachment>();
		for (MultipartFile file : files) {
			attachments.add(attachment(file, kind, attachments.isEmpty() ? caption : ""));
		}
		boolean mixed = attachments.stream().anyMatch((one) -> one.kind() == Attachment.Kind.DOCUMENT);
		return mixed ? attachments.stream().map(FilesController::asDocument).toList() : attachments;
	}

	private static Attachment attachment(MultipartFile file, String kind, String caption) {
		String mime = (file.getContentType() == null) ? "application/octet-stream" : file.getContentType();
		return new Attachment(kind(kind, mime), name(file), mime, bytes(file), caption.isEmpty() ? null : caption);
	}

	private static Attachment asDocument(Attachment one) {
		return Attachment.document(one.name(), one.mime(), one.bytes(), one.caption());
	}

	private static Attachment.Kind kind(String wanted, String mime) {
		if (wanted.equals("voice")) {
			return Attachment.Kind.VOICE;
		}
		if (wanted.equals("photo") && PHOTOS.contains(mime)) {
			return Attachment.Kind.PHOTO;
		}
		boolean video = wanted.equals("photo") && mime.toLowerCase(Locale.ROOT).startsWith("video/");
		return video ? Attachment.Kind.VIDEO : Attachment.Kind.DOCUMENT;
	}

	/** The last part of the name that the browser gave. */
	private static String name(MultipartFile file) {
		String name = (file.getOriginalFilename() == null) ? "" : file.getOriginalFilename();
		String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
		return last.isBlank() ? "file" : last;
	}

	private static byte[] bytes(MultipartFile file) {
		try {
			return file.getBytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("An uploaded file cannot be read", ex);
		}
	}

}
