package vn.thongsuot.flow;

import vn.thongsuot.testing.TestDatabase;

class QuestionToAnswerOnH2Tests extends QuestionToAnswerTests {

	@Override
	TestDatabase database() {
		return TestDatabase.h2();
	}

}
