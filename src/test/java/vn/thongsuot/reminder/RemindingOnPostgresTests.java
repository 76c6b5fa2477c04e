package vn.thongsuot.reminder;

import vn.thongsuot.testing.OnPostgres;

@OnPostgres
class RemindingOnPostgresTests extends RemindingCases {

}
