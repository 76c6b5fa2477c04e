package vn.thongsuot.guidance;

import vn.thongsuot.testing.OnH2;

@OnH2
class EntryLifeOnH2Tests extends EntryLifeCases {

}
