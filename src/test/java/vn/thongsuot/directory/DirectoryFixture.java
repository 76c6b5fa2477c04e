package vn.thongsuot.directory;

import java.lang.reflect.Field;
import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.thongsuot.messaging.Address;

/** Officers and desks for tests of any room, without a database. */
public final class DirectoryFixture {

	private static final Instant CONSENT = Instant.parse("2026-11-02T01:00:00Z");

	private DirectoryFixture() {
	}

	/** Somebody who waits to be admitted. */
	public static Officer asked(long id, Address address, String fullName, String commune) {
		Application application = new Application(address, fullName, "công chức", commune, CONSENT, null);
		return withId(new Officer(application, null, CONSENT), id);
	}

	public static Officer admitted(long id, Address address, String fullName, String commune) {
		Officer officer = asked(id, address, fullName, commune);
		officer.admit(null, CONSENT);
		return officer;
	}

	public static Officer lead(long id, Address address, String fullName, String commune) {
		Officer officer = admitted(id, address, fullName, commune);
		officer.lead(true);
		return officer;
	}

	/** A living desk. */
	public static Desk desk(long id, Address group, String department, String... categories) {
		return withId(new Desk(group, "Nhóm " + department, department, List.of(categories),
				new Address(group.channel(), "1"), CONSENT), id);
	}

	/** The communes that come with the product. */
	public static Communes communes() {
		return new CsvCommunes(reference(), new Labels());
	}

	/** The places that come with the product. */
	public static Places places() {
		return PlaceNames.of(reference());
	}

	/** The departments that come with the product. */
	public static Departments departments() {
		return new CsvDepartments(reference());
	}

	/** The categories that come with the product. */
	public static Categories categories() {
		return new CsvCategories(reference().categories());
	}

	private static Reference reference() {
		return new ReferenceReader(new ReferenceSource(null)).read();
	}

	private static <E> E withId(E entity, @Nullable Long id) {
		try {
			Field field = entity.getClass().getDeclaredField("id");
			field.setAccessible(true);
			field.set(entity, id);
			return entity;
		}
		catch (ReflectiveOperationException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
