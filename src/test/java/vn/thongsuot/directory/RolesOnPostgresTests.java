package vn.thongsuot.directory;

import vn.thongsuot.testing.OnPostgres;

@OnPostgres
class RolesOnPostgresTests extends RolesCases {

}
