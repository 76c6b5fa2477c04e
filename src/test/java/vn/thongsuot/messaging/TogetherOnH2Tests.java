package vn.thongsuot.messaging;

import vn.thongsuot.testing.OnH2;

@OnH2
class TogetherOnH2Tests extends TogetherFacts {

}
