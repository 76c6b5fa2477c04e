package vn.thongsuot.directory;

import vn.thongsuot.testing.OnH2;

@OnH2
class RolesOnH2Tests extends RolesCases {

}
