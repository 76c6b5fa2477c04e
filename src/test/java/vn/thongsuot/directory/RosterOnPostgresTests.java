package vn.thongsuot.directory;

import vn.thongsuot.testing.OnPostgres;

@OnPostgres
class RosterOnPostgresTests extends RosterCases {

}
