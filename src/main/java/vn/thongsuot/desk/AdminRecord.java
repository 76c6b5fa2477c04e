package vn.thongsuot.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.thongsuot.directory.DirectoryChange;
import vn.thongsuot.directory.Restructuring;
import vn.thongsuot.directory.RoleNote;
import vn.thongsuot.directory.RoleRecord;
import vn.thongsuot.messaging.Address;
import vn.thongsuot.messaging.RichText;
import vn.thongsuot.wording.Phrases;
import vn.thongsuot.wording.SpokenTime;
import vn.thongsuot.wording.TicketWords;

/** What administrators, leads and the roster have changed, in words. */
@Component
class AdminRecord {

	private static final int LINES = 20;

	private final Restructuring restructuring;

	private final RoleRecord roles;

	private final AdminDoor door;

	private final Phrases phrases;

	private final TicketWords words;

	private final SpokenTime time;

	AdminRecord(Restructuring restructuring, RoleRecord roles, AdminDoor door, Phrases phrases, TicketWords words,
			SpokenTime time) {
		this.restructuring = restructuring;
		this.roles = roles;
		this.door = door;
		this.phrases = phrases;
		this.words = words;
		this.time = time;
	}

	/** The latest changes, the latest first. */
	RichText text() {
		List<RichText> lines = new ArrayList<>(List.of(this.phrases.say("desk.admin.record.head")));
		Stream
			.concat(this.restructuring.record().stream().limit(LINES).map(this::line),
					this.roles.latest(LINES).stream().map(this::line))
			.sorted(Comparator.comparing(Line::at).reversed())
			.limit(LINES)
			.map(Line::text)
			.forEach(lines::add);
		return Texts.lines(lines);
	}

	private Line line(DirectoryChange change) {
		boolean named = change.kind() != DirectoryChange.Kind.ASSIGN;
		return new Line(change.madeAt(),
				this.phrases.say("desk.admin.record." + RoleWords.code(change.kind()), "time",
						this.time.of(change.madeAt()), "by", this.door.name(change.madeBy()), "was",
						named ? change.was() : this.words.department(change.was()), "became",
						(change.kind() == DirectoryChange.Kind.RENAME) ? change.became()
								: this.words.department(change.became()),
						"category", named ? "" : this.words.category(change.subject())));
	}

	private Line line(RoleNote note) {
		String name = note.name().isBlank() ? this.door.name(note.person()) : note.name();
		return new Line(note.at(),
				this.phrases.say(note.given() ? "desk.admin.record.given" : "desk.admin.record.taken", "time",
						this.time.of(note.at()), "by", by(note.by()), "name", name, "role",
						this.phrases.label(
								"desk.admin.role." + note.role().toLowerCase(java.util.Locale.ROOT).replace('_', '-')),
						"unit", unit(note)));
	}

	private String by(@Nullable Address by) {
		return (by != null) ? this.door.name(by) : this.phrases.label("desk.admin.record.nobody");
	}

	private String unit(RoleNote note) {
		return note.role().equals("COMMUNE_LEAD") ? this.words.communeInside(note.unit())
				: note.unit().isEmpty() ? "" : department(note.unit());
	}

	/** As it was called when it was not yet part of another one. */
	private String department(String code) {
		return this.restructuring.record()
			.stream()
			.filter((change) -> change.kind() == DirectoryChange.Kind.MERGE && change.subject().equals(code))
			.map(DirectoryChange::was)
			.findFirst()
			.orElseGet(() -> this.words.department(code));
	}

	private record Line(Instant at, RichText text) {
	}

}
