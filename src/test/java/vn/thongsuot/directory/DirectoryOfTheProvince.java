package vn.thongsuot.directory;

/** What the product's own files say, for tests of other rooms. */
public final class DirectoryOfTheProvince {

	private DirectoryOfTheProvince() {
	}

	/** All categories. */
	public static Categories categories() {
		return new CsvCategories(new ReferenceReader(new ReferenceSource(null)).read().categories());
	}

}
