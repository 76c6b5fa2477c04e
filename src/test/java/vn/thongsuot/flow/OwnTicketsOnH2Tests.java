package vn.thongsuot.flow;

import vn.thongsuot.testing.TestDatabase;

class OwnTicketsOnH2Tests extends OwnTicketsTests {

	@Override
	TestDatabase database() {
		return TestDatabase.h2();
	}

}
