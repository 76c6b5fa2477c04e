package vn.thongsuot.reminder;

import vn.thongsuot.testing.OnH2;

@OnH2
class RemindingOnH2Tests extends RemindingCases {

}
