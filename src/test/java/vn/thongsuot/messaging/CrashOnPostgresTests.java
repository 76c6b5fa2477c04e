package vn.thongsuot.messaging;

import vn.thongsuot.testing.OnPostgres;

@OnPostgres
class CrashOnPostgresTests extends CrashFacts {

}
