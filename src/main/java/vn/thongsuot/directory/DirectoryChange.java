package vn.thongsuot.directory;

import java.time.Instant;
import java.util.Objects;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

import vn.thongsuot.messaging.Address;

/** One change over the directory's files; all of them in order are the directory now. */
@Entity
@Table(name = "directory_change")
public class DirectoryChange {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@Enumerated(EnumType.STRING)
	private Kind kind;

	private String subject;

	private String became;

	private @Nullable String shortName;

	private String was;

	@Convert(converter = AddressConverter.class)
	private Address madeBy;

	private Instant madeAt;

	@SuppressWarnings("NullAway.Init")
	protected DirectoryChange() {
	}

	private DirectoryChange(Kind kind, String subject, String was, String became, Address by, Instant now) {
		this.kind = kind;
		this.subject = subject;
		this.was = was;
		this.became = became;
		this.madeBy = by;
		this.madeAt = now;
	}

	static DirectoryChange rename(Department department, String fullName, String shortName, Address by, Instant now) {
		DirectoryChange change = new DirectoryChange(Kind.RENAME, department.code(), department.shortName(), fullName,
				by, now);
		change.shortName = shortName;
		return change;
	}

	static DirectoryChange merge(Department department, Department into, Address by, Instant now) {
		return new DirectoryChange(Kind.MERGE, department.code(), department.shortName(), into.code(), by, now);
	}

	static DirectoryChange assign(Category category, Department to, Address by, Instant now) {
		return new DirectoryChange(Kind.ASSIGN, category.code(), category.department(), to.code(), by, now);
	}

	public Kind kind() {
		return this.kind;
	}

	/** Code of the category, or of the department that was renamed or merged. */
	public String subject() {
		return this.subject;
	}

	/** Code of a department, or the new name in full. */
	public String became() {
		return this.became;
	}

	/** Code of the department that answered before, or the short name before. */
	public String was() {
		return this.was;
	}

	String shortName() {
		return Objects.requireNonNullElse(this.shortName, this.became);
	}

	/** The administrator. */
	public Address madeBy() {
		return this.madeBy;
	}

	public Instant madeAt() {
		return this.madeAt;
	}

	/** What changes. */
	public enum Kind {

		ASSIGN, RENAME, MERGE

	}

}
