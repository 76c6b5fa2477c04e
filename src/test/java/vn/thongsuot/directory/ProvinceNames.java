package vn.thongsuot.directory;

import vn.thongsuot.search.Names;

/** The names of the built-in province, for tests of other rooms. */
public final class ProvinceNames {

	private ProvinceNames() {
	}

	public static Names load() {
		Reference reference = new ReferenceReader(new ReferenceSource(null)).read();
		OfficeNames offices = new OfficeNames(reference.departments());
		return new DirectoryNames(PlaceNames.of(reference), () -> offices);
	}

}
