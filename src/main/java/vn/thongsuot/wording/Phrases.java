package vn.thongsuot.wording;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

import vn.thongsuot.messaging.RichText;

/**
 * All that people read, from the templates under {@code wording/}: a file for each room,
 * keys joined by dots.
 */
@Component
public class Phrases {

	private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-zA-Z]+)}");

	private final Map<String, String> templates = new TreeMap<>();

	public Phrases() {
		try {
			for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath*:wording/*.yml")) {
				read(file);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The message templates cannot be read", ex);
		}
	}

	/**
	 * Fills a template.
	 * @param namesAndValues the name of each placeholder, then its value; a
	 * {@link RichText} keeps its markup, all else is shown as it stands
	 * @throws IllegalArgumentException if there is no such template, or a placeholder has
	 * no value
	 */
	public RichText say(String key, Object... namesAndValues) {
		return new RichText(fill(key, namesAndValues, true));
	}

	/** Fills a template without markup, such as the label of a button. */
	public String label(String key, Object... namesAndValues) {
		return fill(key, namesAndValues, false);
	}

	/** Whether there is such a template. */
	public boolean has(String key) {
		return this.templates.containsKey(key);
	}

	Map<String, String> templates() {
		return this.templates;
	}

	private String fill(String key, Object[] namesAndValues, boolean markup) {
		String template = this.templates.get(key);
		if (template == null) {
			throw new IllegalArgumentException("No message template " + key);
		}
		Map<String, String> values = values(namesAndValues, markup);
		return PLACEHOLDER.matcher(template).replaceAll((match) -> {
			String value = values.get(match.group(1));
			if (value == null) {
				throw new IllegalArgumentException("Template " + key + " needs a value for {" + match.group(1) + "}");
			}
			return Matcher.quoteReplacement(value);
		});
	}

	private static Map<String, String> values(Object[] namesAndValues, boolean markup) {
		Map<String, String> values = new TreeMap<>();
		for (int i = 0; i < namesAndValues.length; i += 2) {
			values.put(namesAndValues[i].toString(), shown(namesAndValues[i + 1], markup));
		}
		return values;
	}

	private static String shown(Object value, boolean markup) {
		if (value instanceof RichText text) {
			return markup ? text.markup() : text.plain();
		}
		return markup ? RichText.escape(value.toString()) : value.toString();
	}

	private void read(Resource file) throws IOException {
		String room = String.valueOf(file.getFilename()).replace(".yml", "");
		try (InputStream in = file.getInputStream()) {
			Object tree = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
			if (tree instanceof Map<?, ?> map) {
				flatten(room, map);
			}
		}
	}

	private void flatten(String prefix, Map<?, ?> tree) {
		tree.forEach((name, value) -> {
			String key = prefix + "." + name;
			if (value instanceof Map<?, ?> branch) {
				flatten(key, branch);
			}
			else {
				this.templates.put(key, String.valueOf(value).stripTrailing());
			}
		});
	}

}
