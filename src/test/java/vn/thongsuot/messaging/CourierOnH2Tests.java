package vn.thongsuot.messaging;

import vn.thongsuot.testing.OnH2;

@OnH2
class CourierOnH2Tests extends CourierFacts {

}
