package vn.thongsuot.weekly;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import vn.thongsuot.messaging.RichText;
import vn.thongsuot.wording.Phrases;

/**
 * The layouts in which Word files are written: an office's own, or the built-in one where
 * that cannot be used, and a word on why.
 */
@Component
class Templates {

	private static final Logger log = LoggerFactory.getLogger(Templates.class);

	private final DocumentSettings settings;

	private final TemplateShelf shelf;

	private final Layout layout;

	private final Phrases phrases;

	Templates(DocumentSettings settings, TemplateShelf shelf, Layout layout, Phrases phrases) {
		this.settings = settings;
		this.shelf = shelf;
		this.layout = layout;
		this.phrases = phrases;
	}

	/** Tells the operator at the start already what is wrong with them. */
	@EventListener(ApplicationReadyEvent.class)
	void check() throws IOException {
		for (boolean summary : new boolean[] { false, true }) {
			try (XWPFDocument opened = open(summary).document()) {
				log.debug("The layout has {} body elements", opened.getBodyElements().size());
			}
		}
	}

	/** The layout for reports, or for the summary. */
	Opened open(boolean summary) {
		return file(summary).map(this::open).orElseGet(() -> new Opened(this.layout.open(), null));
	}

	/** What an administrator has sent goes before what the settings name. */
	private Optional<Path> file(boolean summary) {
		return this.shelf.own(summary)
			.or(() -> Optional.ofNullable(summary ? this.settings.summaryTemplate() : this.settings.template()));
	}

	/** The layout in use as a Word file to begin with. */
	byte[] starter(boolean summary) {
		try (XWPFDocument document = open(summary).document();
				ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			document.write(out);
			return out.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Why a file cannot be a layout; nothing if it can. */
	Optional<RichText> problem(byte[] file, String name) {
		try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
			List<Field> missing = Filling.missing(document);
			if (missing.isEmpty()) {
				Filling.fill(document, Map.of(), List.of(new Block.Line("")));
				return Optional.empty();
			}
			String key = "weekly.template.refused-" + (Filling.isBuried(document) ? "buried" : "lacks");
			return Optional.of(this.phrases.say(key, "file", name, "fields", names(missing)));
		}
		catch (IOException | RuntimeException ex) {
			return Optional.of(this.phrases.say("weekly.template.refused-broken", "file", name));
		}
	}

	private static String names(List<Field> fields) {
		return fields.stream().map(Field::written).collect(Collectors.joining(", "));
	}

	/** The built-in layout in place of one that could not be filled. */
	Opened instead(boolean summary) {
		return builtIn(file(summary).orElseThrow(), "weekly.template.broken", List.of());
	}

	/** Whether it is the built-in one. */
	boolean isBuiltIn(boolean summary) {
		return file(summary).isEmpty();
	}

	private Opened open(Path file) {
		if (!Files.isRegularFile(file)) {
			return builtIn(file, "weekly.template.missing", List.of());
		}
		try (InputStream in = Files.newInputStream(file)) {
			XWPFDocument document = new XWPFDocument(in);
			List<Field> missing = Filling.missing(document);
			if (missing.isEmpty()) {
				return new Opened(document, null);
			}
			return builtIn(file, "weekly.template." + (Filling.isBuried(document) ? "buried" : "lacks"), missing);
		}
		catch (IOException | POIXMLException | OpenXML4JRuntimeException | IllegalArgumentException ex) {
			return builtIn(file, "weekly.template.broken", List.of());
		}
	}

	private Opened builtIn(Path file, String key, List<Field> missing) {
		String fields = names(missing);
		RichText problem = this.phrases.say(key, "file", file.getFileName(), "fields", fields);
		log.warn("The template {} of the weekly report cannot be used ({}{}); the built-in layout is taken", file,
				key.substring(key.lastIndexOf('.') + 1), fields.isEmpty() ? "" : " " + fields);
		return new Opened(this.layout.open(), problem);
	}

	/**
	 * A layout.
	 *
	 * @param problem what a group is told if it is not the office's own
	 */
	record Opened(XWPFDocument document, @Nullable RichText problem) {

		Optional<RichText> trouble() {
			return Optional.ofNullable(this.problem);
		}

	}

}
