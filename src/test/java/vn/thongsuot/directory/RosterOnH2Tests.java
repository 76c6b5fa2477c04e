package vn.thongsuot.directory;

import vn.thongsuot.testing.OnH2;

@OnH2
class RosterOnH2Tests extends RosterCases {

}
