package vn.thongsuot.flow;

import vn.thongsuot.testing.TestDatabase;

class QuestionToAnswerOnPostgresTests extends QuestionToAnswerTests {

	@Override
	TestDatabase database() {
		return TestDatabase.postgres();
	}

}
