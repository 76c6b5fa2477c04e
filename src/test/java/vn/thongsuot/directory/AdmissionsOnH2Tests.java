package vn.thongsuot.directory;

import vn.thongsuot.testing.OnH2;

@OnH2
class AdmissionsOnH2Tests extends AdmissionsCases {

}
