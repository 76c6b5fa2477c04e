package vn.thongsuot.messaging;

import vn.thongsuot.testing.OnH2;

@OnH2
class CrashOnH2Tests extends CrashFacts {

}
