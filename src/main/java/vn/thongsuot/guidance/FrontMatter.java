package vn.thongsuot.guidance;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** The fields above the text of a file, each with the line on which it stands. */
final class FrontMatter {

	/** The opening {@code ---} is the first line of the file. */
	private static final int LINES_ABOVE = 2;

	private final Map<String, Field> fields = new LinkedHashMap<>();

	private final Report report;

	FrontMatter(String yaml, Report report) {
		this.report = report;
		try {
			Node root = new Yaml(new SafeConstructor(new LoaderOptions())).compose(new java.io.StringReader(yaml));
			if (root instanceof MappingNode mapping) {
				mapping.getValue().forEach(this::read);
			}
			else {
				report.add(LINES_ABOVE, Fault.NO_FIELDS);
			}
		}
		catch (MarkedYAMLException ex) {
			int line = (ex.getProblemMark() != null) ? ex.getProblemMark().getLine() : 0;
			report.add(line + LINES_ABOVE, Fault.NO_YAML, Objects.toString(ex.getProblem()));
		}
		catch (YAMLException ex) {
			report.add(LINES_ABOVE, Fault.ODD_CHARACTERS);
		}
	}

	private void read(NodeTuple tuple) {
		int line = tuple.getKeyNode().getStartMark().getLine() + LINES_ABOVE;
		String name = text(tuple.getKeyNode(), line);
		if (this.fields.put(name, new Field(line, values(tuple.getValueNode(), line))) != null) {
			this.report.add(line, Fault.FIELD_TWICE, name);
		}
	}

	private List<String> values(Node node, int line) {
		if (node instanceof SequenceNode sequence) {
			return sequence.getValue().stream().map((value) -> text(value, line)).toList();
		}
		String text = text(node, line);
		return text.isEmpty() ? List.of() : List.of(text);
	}

	private String text(Node node, int line) {
		if (node instanceof ScalarNode scalar) {
			return scalar.getValue().strip();
		}
		this.report.add(line, Fault.NO_TEXT);
		return "";
	}

	/** Whether there is no field, as when they cannot be read. */
	boolean isEmpty() {
		return this.fields.isEmpty();
	}

	void allowOnly(Set<String> names) {
		this.fields.forEach((name, field) -> {
			if (!names.contains(name)) {
				this.report.add(field.line, Fault.UNKNOWN_FIELD, name, names);
			}
		});
	}

	int line(String name) {
		Field field = this.fields.get(name);
		return (field != null) ? field.line : 1;
	}

	List<String> list(String name) {
		Field field = this.fields.get(name);
		return (field != null) ? field.values : List.of();
	}

	@Nullable String optional(String name) {
		List<String> values = list(name);
		return values.isEmpty() ? null : values.getFirst();
	}

	String required(String name) {
		String value = optional(name);
		if (value == null) {
			this.report.add(line(name), Fault.MISSING, name);
			return "";
		}
		return value;
	}

	private record Field(int line, List<String> values) {
	}

}
