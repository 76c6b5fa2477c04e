package vn.thongsuot.flow;

import vn.thongsuot.testing.TestDatabase;

class OwnTicketsOnPostgresTests extends OwnTicketsTests {

	@Override
	TestDatabase database() {
		return TestDatabase.postgres();
	}

}
