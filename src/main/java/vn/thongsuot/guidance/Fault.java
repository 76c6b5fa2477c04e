package vn.thongsuot.guidance;

import java.util.List;

/** What can be wrong in a file of guidance, in the words of the build and the log. */
public enum Fault {

	NO_FRONT_MATTER("begin the file with a line ---, then the fields, then a line --- and the answer"),
	NO_FIELDS("the front matter must be lines of the form name: value"), NO_YAML("the front matter is no YAML: %s"),
	ODD_CHARACTERS("the front matter holds characters that YAML does not allow"), FIELD_TWICE("%s is there twice"),
	NO_TEXT("must be plain text; put it in quotes if it holds a colon or begins with a bracket"),
	UNKNOWN_FIELD("nothing is known by the name of %s; use %s"), MISSING("%s is missing"),
	STATUS("status must be one of %s"), DAY("%s must be a day such as 2026-01-31"),
	ID("id may hold only a-z, 0-9 and single hyphens"), LONG_ID("id must fit into a button: at most %s characters"),
	UNREADABLE("holds letters that cannot be read; save the file as UTF-8"), ID_TWICE("another file has the id %s: %s"),
	LONG_QUESTION("question must fit into a line: at most %s characters"),
	FOLDER("the file must lie in the folder of its category %s"),
	WORDINGS("write %s to %s wordings, as officers type them"), WORDING_TWICE("a wording is there twice"),
	ENDS_BEFORE("validUntil is before validFrom"), NO_END("time_limited needs validUntil"),
	NO_BEGIN("future needs validFrom"),
	SUPERSEDED("what is superseded must say in its answer what no longer applies (không còn ...)"),
	ABOLISHED_LAW("basis names %s, abolished%s since %s by %s; name what holds now with its Điều, or say in the basis "
			+ "còn hiệu lực, bãi bỏ or hết hiệu lực"),
	ABOLISHED_LEVEL("speaks of the abolished district level; if that is meant, set abolishedLevel: mentioned"),
	NO_ANSWER("the answer is missing"),
	LONG_ANSWER("the answer comes first, in one or two sentences of at most %s characters");

	private final String words;

	Fault(String words) {
		this.words = words;
	}

	String say(List<String> values) {
		return this.words.formatted(values.toArray());
	}

}
