package vn.thongsuot.directory;

import vn.thongsuot.search.Names;

/** The names of the built-in province, for tests of other rooms. */
public final class ProvinceNames {

	private ProvinceNames() {
	}

	public static Names load() {
		Reference reference = new ReferenceReader(new ReferenceSource(null)).read();
		return new DirectoryNames(PlaceNames.of(reference), new OfficeNames(reference.departments()));
	}

}
