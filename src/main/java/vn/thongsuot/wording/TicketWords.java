package vn.thongsuot.wording;

import java.util.Locale;

import org.springframework.stereotype.Component;

import vn.thongsuot.directory.Categories;
import vn.thongsuot.directory.Category;
import vn.thongsuot.directory.Commune;
import vn.thongsuot.directory.Communes;
import vn.thongsuot.directory.Department;
import vn.thongsuot.directory.Departments;
import vn.thongsuot.messaging.Subject;
import vn.thongsuot.ticket.Authority;
import vn.thongsuot.ticket.Ticket;
import vn.thongsuot.ticket.TicketNumber;

/** The words for a ticket that several rooms use. */
@Component
public class TicketWords {

	private static final int HEADLINE = 60;

	private final Phrases phrases;

	private final Departments departments;

	private final Categories categories;

	private final Communes communes;

	TicketWords(Phrases phrases, Departments departments, Categories categories, Communes communes) {
		this.phrases = phrases;
		this.departments = departments;
		this.categories = categories;
		this.communes = communes;
	}

	/** The subject of messages about one ticket. */
	public static Subject subject(TicketNumber number) {
		return Subject.of("ticket", number.value());
	}

	/** Number and first words, with which every later message about a ticket begins. */
	public String headline(Ticket ticket) {
		return this.phrases.label("ticket.headline", "number", ticket.number(), "start", start(ticket.question()));
	}

	/** The same with the words of whoever reads it, who has joined another's ticket. */
	public String headline(TicketNumber number, String question) {
		return this.phrases.label("ticket.headline", "number", number, "start", start(question));
	}

	/** The first words of a text, on one line, cut at a word. */
	public static String start(String text) {
		String line = text.strip().replaceAll("\\s+", " ");
		if (line.length() <= HEADLINE) {
			return line;
		}
		int space = line.lastIndexOf(' ', HEADLINE);
		int end = (space > HEADLINE / 2) ? space
				: line.offsetByCodePoints(0, Math.min(HEADLINE / 2, line.codePointCount(0, line.length())));
		return line.substring(0, end) + "…";
	}

	/** The state as a person says it, such as {@code đang xử lý}. */
	public String state(Ticket ticket) {
		return this.phrases.label("ticket.state." + ticket.state().name().toLowerCase(Locale.ROOT));
	}

	/** Who is to decide, such as {@code HĐND tỉnh}. */
	public String authority(Authority authority) {
		return this.phrases.label("ticket.authority." + authority.name().toLowerCase(Locale.ROOT));
	}

	/** {@code câu hỏi nghiệp vụ} or {@code kiến nghị của xã}. */
	public String kind(Ticket ticket) {
		return this.phrases.label("ticket.kind." + ticket.kind().name().toLowerCase(Locale.ROOT));
	}

	/** What people call a department; its code if it is no longer known. */
	public String department(String code) {
		return this.departments.byCode(code).map(Department::shortName).orElse(code);
	}

	/** The full name of a department; its code if it is no longer known. */
	public String departmentInFull(String code) {
		return this.departments.byCode(code).map(Department::fullName).orElse(code);
	}

	public String category(String code) {
		return this.categories.byCode(code).map(Category::name).orElse(code);
	}

	/** A commune with its type, such as {@code Phường Hạc Thành}. */
	public String commune(String code) {
		return this.communes.byCode(code).map(Commune::fullName).orElse(code);
	}

	/** The same inside a sentence, such as {@code phường Hạc Thành}. */
	public String communeInside(String code) {
		String name = commune(code);
		return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
	}

}
