package vn.thongsuot.directory;

import vn.thongsuot.search.Names;

/** The names of the built-in province, for tests of other rooms. */
public final class ProvinceNames {

	private ProvinceNames() {
	}

	public static Names load() {
		return new DirectoryNames(new ReferenceReader(new ReferenceSource(null)).read());
	}

}
